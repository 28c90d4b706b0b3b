/**
 * Sentence ends inside one paragraph. Knows full stops, quotation marks, abbreviations and initials; the abbreviations
 * come from the language's data. One pass over the tokens.
 */
import { CLOSERS, isLowerCase, isUpperCase, OPENERS, TERMINALS } from './characters.ts';
import type { TextLanguage } from './language.ts';
import type { Paragraph } from './paragraphs.ts';
import { hasCapital, type Token } from './tokens.ts';

export interface SentenceBounds {
  start: number;
  end: number;
}

/** Longest sentence in characters. What goes on for longer is no sentence, and everything that looks around in one stays bounded. */
const SENTENCE_LENGTH = 1500;

/** Sentences between `first` and `last` (exclusive), which are the tokens of `paragraph`. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: Paragraph,
  language: TextLanguage,
): SentenceBounds[] {
  const sentences: SentenceBounds[] = [];
  const lineIsSentence = linesAreSentences(text, tokens, first, last);
  let start = first;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token) break;
    let end = index;
    if (TERMINALS.has(token.text)) {
      end = pastClosers(tokens, index + 1, last);
      if (!endsSentence(text, tokens, index, end, last, language)) continue;
    } else if (
      (lineIsSentence && hasLineBreak(text, token, tokens[index + 1])) ||
      token.end - (tokens[start]?.start ?? 0) > SENTENCE_LENGTH
    ) {
      end = index + 1;
    } else {
      continue;
    }
    push(sentences, tokens, start, end);
    start = end;
    index = end - 1;
  }
  push(sentences, tokens, start, last);
  if (sentences.length === 0) sentences.push({ start: paragraph.start, end: paragraph.end });
  return sentences;
}

function push(sentences: SentenceBounds[], tokens: readonly Token[], from: number, to: number): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first && last && to > from) sentences.push({ start: first.start, end: last.end });
}

function hasLineBreak(text: string, token: Token, next: Token | undefined): boolean {
  return next?.spaceBefore === true && text.slice(token.end, next.start).includes('\n');
}

/**
 * A single line feed is a sentence's end in texts that keep one sentence a line, and a space in texts wrapped at a
 * width. The former if most lines end with a full stop or most next lines begin with a capital.
 */
function linesAreSentences(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  let lines = 0;
  let stopped = 0;
  let capital = 0;
  for (let index = first; index + 1 < last; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next || !hasLineBreak(text, token, next)) continue;
    lines++;
    if (TERMINALS.has(token.text) || CLOSERS.has(token.text)) stopped++;
    if (next.kind !== 'word' || hasCapital(next)) capital++;
  }
  return lines > 0 && (stopped * 2 >= lines || capital * 5 >= lines * 4);
}

/** Further terminals and closing quotation marks that touch. */
function pastClosers(tokens: readonly Token[], from: number, last: number): number {
  let index = from;
  for (; index < last; index++) {
    const token = tokens[index];
    if (!token || token.spaceBefore || !(CLOSERS.has(token.text) || TERMINALS.has(token.text))) break;
  }
  return index;
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  stop: number,
  end: number,
  last: number,
  language: TextLanguage,
): boolean {
  const next = tokens[end];
  if (end >= last || !next) return true;
  if (!next.spaceBefore && !isGlued(tokens, stop, end, last)) return false;
  const following = firstSolid(tokens, end, last);
  if (!following) return true;
  if (following.kind === 'word' && isLowerCase(following.text.charAt(0))) return false;
  if (tokens[stop]?.text !== '.') return true;
  const lineBreak = hasLineBreak(text, tokens[end - 1] ?? next, next);
  return lineBreak || !isAbbreviation(tokens, stop, language);
}

/** Last parts of host names and file names that are written with a capital as well: "Amazon.Com". */
const SUFFIXES = new Set('com net org info edu gov io js tv fm es cat de fr it pt uk us eu br'.split(' '));
/** Letters of a word, or digits of a year, that a full stop without a space after it may end. */
const GLUED_LENGTH = 3;

/** "The works are over.The bridge opens": paragraphs or sentences that were put together without a space. */
function isGlued(tokens: readonly Token[], stop: number, end: number, last: number): boolean {
  const before = tokens[stop - 1];
  const following = firstSolid(tokens, end, last);
  if (!before || following?.kind !== 'word' || !hasCapital(following)) return false;
  if (before.lower === 'www' || SUFFIXES.has(following.lower) || following.text === following.text.toUpperCase())
    return false;
  if (CLOSERS.has(before.text)) return true;
  return before.text.length >= GLUED_LENGTH && (before.kind === 'digits' || before.text !== before.text.toUpperCase());
}

function firstSolid(tokens: readonly Token[], from: number, last: number): Token | undefined {
  let index = from;
  while (index < last && OPENERS.has(tokens[index]?.text ?? '')) index++;
  return index < last ? tokens[index] : undefined;
}

function isAbbreviation(tokens: readonly Token[], stop: number, language: TextLanguage): boolean {
  const before = tokens[stop - 1];
  if (!before || tokens[stop]?.spaceBefore) return false;
  if (before.kind === 'digits') return language.ordinalStop && before.text.length <= 2;
  if (before.kind !== 'word') return false;
  const isInitial = before.text.length === 1 && isUpperCase(before.text);
  if (isInitial) return true;
  return language.abbreviations.has(dotted(tokens, stop - 1)) || language.abbreviations.has(before.lower);
}

/** `U.S` for the last word of "U.S.": joined backwards over touching stops, at most four parts. */
function dotted(tokens: readonly Token[], word: number): string {
  let joined = tokens[word]?.lower ?? '';
  for (let index = word, parts = 1; parts < 4; parts++, index -= 2) {
    const stop = tokens[index - 1];
    const previous = tokens[index - 2];
    if (tokens[index]?.spaceBefore || stop?.text !== '.' || stop.spaceBefore || previous?.kind !== 'word') break;
    joined = `${previous.lower}.${joined}`;
  }
  return joined;
}
