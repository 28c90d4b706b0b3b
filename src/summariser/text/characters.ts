/**
 * Classes of characters, by code point. Knows Unicode's letters, digits and spaces; knows nothing of tokens or languages.
 * What a code unit is, is remembered, which keeps the scan fast; the regular-expression engine is asked for one code point at a
 * time, so nothing here can go superlinear.
 */

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

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

/** Class of each code point of the first plane, and one more; 0 until it was asked for. */
const known = new Uint8Array(0x10000);

/** The class of a code point; lone surrogates are symbols. */
export function classOf(codePoint: number): CharacterClass {
  const remembered = known[codePoint];
  if (remembered) return remembered - 1;
  const found = classify(codePoint);
  if (codePoint < known.length) known[codePoint] = found + 1;
  return found;
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
