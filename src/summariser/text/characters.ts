/**
 * Classes of characters, by code point. Knows Unicode's letters, digits and spaces; knows nothing of tokens or languages.
 * Tables for the first 0x250 code points keep the scan fast; the rest asks the regular-expression engine for one
 * code point at a time, so nothing here can go superlinear.
 */

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const TABLE_SIZE = 0x250;

export enum CharacterClass {
  Space,
  Letter,
  Digit,
  Symbol,
}

function classify(codePoint: number): CharacterClass {
  const character = String.fromCodePoint(codePoint);
  if (SPACE.test(character)) return CharacterClass.Space;
  if (LETTER.test(character)) return CharacterClass.Letter;
  if (DIGIT.test(character)) return CharacterClass.Digit;
  return CharacterClass.Symbol;
}

const table = Array.from({ length: TABLE_SIZE }, (_, codePoint) => classify(codePoint));

/** The class of a code point; lone surrogates are symbols. */
export function classOf(codePoint: number): CharacterClass {
  return table[codePoint] ?? classify(codePoint);
}

/** True for a letter that has a lower-case form and is not it. */
export function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase();
}

/** True for a letter that has an upper-case form and is not it. */
export function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}

/** Quotation marks and brackets that may close a sentence after its full stop. */
export const CLOSERS = new Set(['"', '”', '’', "'", '»', '›', '“', '‘', ')', ']', '}', '*']);

/** Quotation marks and brackets that may open a sentence. */
export const OPENERS = new Set([
  '"',
  '“',
  '„',
  '‘',
  '‚',
  "'",
  '«',
  '‹',
  '(',
  '[',
  '¿',
  '¡',
  '-',
  '–',
  '—',
  '•',
  '*',
  '»',
  '”',
]);

export const TERMINALS = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** Hyphens and dashes that join words and figures. */
export const DASHES = new Set(['-', '–', '—', '‑']);
