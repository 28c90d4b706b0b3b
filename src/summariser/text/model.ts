/**
 * A text read once for everybody: paragraphs, sentences and tokens with offsets. Knows where they begin and end; knows
 * nothing of numbers, dates or topics. All lookups by offset are logarithmic, building is linear.
 */
import type { ParagraphKind } from '../contract.ts';
import type { TextLanguage } from './language.ts';
import { type Paragraph, splitParagraphs } from './paragraphs.ts';
import { type SentenceBounds, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

export interface Sentence extends SentenceBounds {
  index: number;
  /** Index of the paragraph. */
  paragraph: number;
  /** Index of the first token, and of the one after the last. */
  firstToken: number;
  endToken: number;
}

export interface TextModel {
  text: string;
  language: TextLanguage;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  /** Index of the sentence of each token; -1 never occurs, since every token lies in one. */
  sentenceOfToken: Int32Array;
}

/** Reads a text. Offsets are UTF-16 code units of `text`; `kinds` are its paragraphs' on the page, where they are known. */
export function readText(text: string, language: TextLanguage, kinds: readonly ParagraphKind[] = []): TextModel {
  const tokens = tokenise(text);
  const paragraphs = splitParagraphs(text, kinds);
  const sentences: Sentence[] = [];
  const sentenceOfToken = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  for (const paragraph of paragraphs) {
    const last = lastTokenBefore(tokens, token, paragraph.end);
    for (const bounds of splitSentences(text, tokens, token, last, paragraph, language)) {
      const firstToken = token;
      while (token < last && (tokens[token]?.start ?? 0) < bounds.end) sentenceOfToken[token++] = sentences.length;
      sentences.push({ ...bounds, index: sentences.length, paragraph: paragraph.index, firstToken, endToken: token });
    }
  }
  return { text, language, paragraphs, sentences, tokens, sentenceOfToken };
}

function lastTokenBefore(tokens: readonly Token[], from: number, offset: number): number {
  let index = from;
  while (index < tokens.length && (tokens[index]?.start ?? 0) < offset) index++;
  return index;
}

/** The sentence that holds an offset, or the last one that begins before it; undefined in a text without any. */
export function sentenceAt(model: TextModel, offset: number): Sentence | undefined {
  let low = 0;
  let high = model.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((model.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return model.sentences[low];
}

/** Index of the first token that starts at or after an offset. */
export function tokenIndexAt(model: TextModel, offset: number): number {
  let low = 0;
  let high = model.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((model.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
