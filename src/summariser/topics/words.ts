/** Words of a text as the term lists compare them: folded, with what stands between them. Knows no terms. */
import { oncePer } from '../kept.ts';
import type { TextModel } from '../text/model.ts';
import { type Token, tokenise } from '../text/tokens.ts';

export interface Word {
  /** Lower-case, without accents. */
  folded: string;
  /** The same but for a capital at its beginning. */
  cased: string;
  start: number;
  end: number;
  /** All letters are capitals, and there are two of them at least. */
  isUpper: boolean;
  /** The first letter is a capital. */
  isCapital: boolean;
  /** Nothing but a space, a hyphen, an apostrophe, a slash or a stop within the sentence stands between it and the word before. */
  joins: boolean;
  /** Index of the sentence; -1 in a headline. */
  sentence: number;
}

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;

/** Lower-case and without accents: what `Málaga` and `MALAGA` have in common. */
export function fold(text: string): string {
  return foldLower(text.toLowerCase());
}

function foldLower(lower: string): string {
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').replaceAll('ß', 'ss');
}

export const capitalised = (folded: string): string => folded.charAt(0).toUpperCase() + folded.slice(1);

/** A stop that ends no sentence joins too: `U.S`, `St. Louis`. */
const JOINERS = new Set(['.', '-', '‐', '‑', "'", '’', '/', '·', '‧']);

function wordOf(token: Token, joins: boolean, sentence: number): Word {
  const { text, lower } = token;
  const isCapital = text.charAt(0) !== lower.charAt(0);
  const folded = foldLower(lower);
  return {
    folded,
    cased: isCapital ? capitalised(folded) : folded,
    start: token.start,
    end: token.end,
    isUpper: isCapital && text.length > 1 && text === text.toUpperCase(),
    isCapital,
    joins,
    sentence,
  };
}

/** Words and numbers of tokens, in order. `sentenceOf` tells the sentence of the token of an index. */
function wordsOfTokens(tokens: readonly Token[], sentenceOf: (index: number) => number): Word[] {
  const words: Word[] = [];
  let joins = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'symbol') {
      joins &&= JOINERS.has(token.text);
      continue;
    }
    const sentence = sentenceOf(index);
    words.push(wordOf(token, joins && words.at(-1)?.sentence === sentence, sentence));
    joins = true;
  }
  return words;
}

/** Words of a text. */
export const wordsOf = oncePer((model: TextModel): readonly Word[] =>
  wordsOfTokens(model.tokens, (index) => model.sentenceOfToken[index] ?? -1),
);

/** Words of a headline that stands outside the text. */
export const wordsOfLine = (line: string): readonly Word[] => wordsOfTokens(tokenise(line), () => -1);

/** Index of the paragraph of a sentence; 0 for a headline. */
export const paragraphOf = (model: TextModel, sentence: number): number => model.sentences[sentence]?.paragraph ?? 0;
