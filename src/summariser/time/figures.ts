/**
 * Classes of figures that every language writes alike: years, days, decades, clock times, Roman numerals. Knows what a
 * figure may touch; knows no word of any language.
 */
import { hasCapital, type Token } from '../text/tokens.ts';
import type { ClassMatch } from './lexicon.ts';

const RANGE_SIGNS = new Set(['-', '–', '—', '/']);
const APOSTROPHES = new Set(["'", '’', '‘']);
/** Signs before which a figure is an amount, a code or an address. */
const CODE_SIGNS = new Set(['$', '€', '£', '¥', '#', '@', '+', '№', '=', '&', '\\', '_', '*', '°']);

const isFigure = (token: Token | undefined): token is Token => token?.kind === 'digits' && token.text.length <= 6;

/** True where the figure at `index` stands free on its left: not part of a larger number, code, amount or time. */
export function isFreeBefore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !previous || token.spaceBefore) return !CODE_SIGNS.has(previous?.text ?? '');
  if (previous.kind === 'word') return false;
  if (previous.kind === 'digits' || CODE_SIGNS.has(previous.text)) return false;
  const earlier = tokens[index - 2];
  if (previous.spaceBefore || !earlier) return true; // "Expo-2000" is a name.
  if (earlier.kind === 'word' && token.text.length === 4 && hasCapital(earlier)) return false;
  if (RANGE_SIGNS.has(previous.text)) return earlier.kind !== 'digits' || earlier.text.length === token.text.length;
  return earlier.kind !== 'digits' || !/^[.,:'’]$/.test(previous.text);
}

/** True where the figure that ends before `end` is not continued by what touches it. */
export function isFreeAfter(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || next.spaceBefore) return next?.text !== '%' && next?.text !== '€';
  if (next.kind !== 'symbol') return false;
  if (next.text === '%' || CODE_SIGNS.has(next.text)) return false;
  const later = tokens[end + 1];
  return !(later && !later.spaceBefore && later.kind === 'digits' && /^[.,:/]$/.test(next.text));
}

const ROMAN_BEGINNINGS = new Set(['I', 'V', 'X']);

/** XXVIII, and a rank's letters. */
const LONGEST_ROMAN = 9;

/** Roman numerals from I to XXX, as centuries and reigns have them, with the letters of a rank; 0 for anything else. */
function romanValue(text: string, ranks: ReadonlySet<string>): number {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})([^IVX]*)$/.exec(text);
  if (!match || !ranks.has(match[3] ?? '')) return 0;
  const ones = match[2] ?? '';
  const value = ones === 'IX' ? 9 : ones === 'IV' ? 4 : (ones.startsWith('V') ? 5 : 0) + ones.replace('V', '').length;
  return (match[1] ?? '').length * 10 + value;
}

/** Whether a token without digits may begin a figure: a Roman numeral, the apostrophe of '98. */
export const mayBeFigure = ({ kind, text }: Token): boolean =>
  kind === 'word' ? ROMAN_BEGINNINGS.has(text.charAt(0)) : APOSTROPHES.has(text);

/** What letters that touch a figure make of it; they are the language's. */
export interface TouchingLetters {
  /** Index after the letters that make a rank of the figure ("3rd", "1er"); the next index where there are none. */
  rankEnd: number;
  /** Letters that make a decade of it: "1990s", "90er". */
  decades: ReadonlySet<string>;
  /** Letters that make a rank of a Roman numeral: "XIXe"; the empty ones as well. */
  romanRanks: ReadonlySet<string>;
}

/**
 * Figure classes that begin at a token. Looks at four tokens at most.
 */
export function figuresAt(
  tokens: readonly Token[],
  index: number,
  { rankEnd, decades, romanRanks }: TouchingLetters,
  into: ClassMatch[],
): void {
  const token = tokens[index];
  if (!token) return;
  const add: Add = (name, value, endToken, weak = false) => into.push({ name, value, endToken, weak });
  if (token.kind === 'word') {
    if (token.text.length <= LONGEST_ROMAN && ROMAN_BEGINNINGS.has(token.text.charAt(0))) {
      const roman = romanValue(token.text, romanRanks);
      if (roman > 0) add('roman', roman, index + 1);
    }
    return;
  }
  if (APOSTROPHES.has(token.text)) {
    const next = tokens[index + 1];
    const isQuotation = APOSTROPHES.has(tokens[index - 1]?.text ?? '') && !token.spaceBefore;
    if (isFigure(next) && !isQuotation && !next.spaceBefore && next.text.length === 2) {
      addShort(tokens, index + 1, decades, add);
      if (isFreeAfter(tokens, index + 2)) add('markedYear', Number(next.text), index + 2);
    }
    return;
  }
  if (isMinuteOfHour(tokens, index)) add('minute', Number(token.text), index + 1);
  if (!isFigure(token) || !isFreeBefore(tokens, index)) return;
  const value = Number(token.text);
  const { length } = token.text;
  const next = tokens[index + 1];
  if (length === 4) addYear(tokens, index, value, decades, add);
  if (length > 2) return;
  const clockEnd = addClock(tokens, index, value, add);
  if (length === 2) addShort(tokens, index, decades, add);
  if (value <= 24 && isTimeEnd(next)) add('hour', value, index + 1);
  if (value < 60 && length === 2 && isTimeEnd(next)) add('minute', value, index + 1);
  if (clockEnd || value < 1 || value > 31) return;
  if (rankEnd > index + 1 || isFreeAfter(tokens, index + 1)) {
    add('day', value, rankEnd);
    add('dayFigure', value, rankEnd);
  }
}

/** The 30 of "14h30": `h` is the symbol of the hour in every language. */
function isMinuteOfHour(tokens: readonly Token[], index: number): boolean {
  const [hour, symbol, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (!isFigure(token) || token.spaceBefore || symbol?.lower !== 'h' || symbol.spaceBefore) return false;
  return token.text.length === 2 && Number(token.text) < 60 && hour?.kind === 'digits' && isTimeEnd(tokens[index + 1]);
}

const isLongFigure = (token: Token | undefined): boolean => token?.kind === 'digits' && token.text.length > 2;

type Add = (name: string, value: number, endToken: number, weak?: boolean) => void;

/** Years that news names without more: a figure beyond them may as well count something ("1100 pictures"). */
const FIRST_LIKELY_YEAR = 1900;
const LAST_LIKELY_YEAR = 2060;

const isLikelyYear = (value: number): boolean => value >= FIRST_LIKELY_YEAR && value <= LAST_LIKELY_YEAR;

function addYear(tokens: readonly Token[], index: number, value: number, decades: ReadonlySet<string>, add: Add): void {
  const next = tokens[index + 1];
  // Figures in a row are a telephone number or a code; a word before the first of two makes a year of it: "in 1998 250".
  if (isLongFigure(tokens[index - 1])) return;
  if (isLongFigure(next) && (!isLikelyYear(value) || tokens[index - 1]?.kind !== 'word' || next?.text.length === 4))
    return;
  const end = decadeEnd(tokens, index + 1, decades);
  if (end > 0 && value % 10 === 0 && value >= 1000 && value < 2200) add('decade', Math.floor(value / 10), end);
  else if (value >= 1000 && value < 2200 && (isFreeAfter(tokens, index + 1) || APOSTROPHES.has(next?.text ?? ''))) {
    if (value % 10 === 0) add('decadeYear', value / 10, index + 1);
    add('year', value, index + 1, !isLikelyYear(value) && next?.kind === 'word');
  }
}

function addShort(tokens: readonly Token[], index: number, decades: ReadonlySet<string>, add: Add): void {
  const value = Number(tokens[index]?.text);
  const end = decadeEnd(tokens, index + 1, decades);
  if (end > 0 && value % 10 === 0) add('decadeFigures', value, end);
  else if (isFreeAfter(tokens, index + 1)) {
    add('shortYear', value, index + 1);
    if (value % 10 === 0 && value > 0) add('shortDecade', value, index + 1);
  }
}

/** Index after the letters of "1990s", "1990's" or "90er", or 0. */
function decadeEnd(tokens: readonly Token[], index: number, decades: ReadonlySet<string>): number {
  const sign = APOSTROPHES.has(tokens[index]?.text ?? '') && !tokens[index]?.spaceBefore ? 1 : 0;
  const letter = tokens[index + sign];
  return letter && decades.has(letter.lower) && !letter.spaceBefore ? index + sign + 1 : 0;
}

/** `15:30`, `15.30`, with seconds perhaps; true where there is one. */
function addClock(tokens: readonly Token[], index: number, hour: number, add: Add): boolean {
  const sign = tokens[index + 1];
  const minutes = tokens[index + 2];
  if (!sign || !isFigure(minutes) || sign.spaceBefore || minutes.spaceBefore || minutes.text.length !== 2) return false;
  const minute = Number(minutes.text);
  if ((sign.text !== ':' && sign.text !== '.') || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return false;
  let end = index + 3;
  const second = tokens[end + 1];
  if (tokens[end]?.text === sign.text && isFigure(second) && !second.spaceBefore && second.text.length === 2) end += 2;
  if (!isTimeEnd(tokens[end])) return false;
  const after = tokens[end + 1];
  if (tokens[end]?.kind === 'symbol' && after?.kind === 'digits' && !after.spaceBefore && !tokens[end]?.spaceBefore) {
    if (!RANGE_SIGNS.has(tokens[end]?.text ?? '') || tokens[end]?.text === '/') return false;
  }
  add(sign.text === ':' ? 'clock' : 'dottedClock', hour * 60 + minute, end);
  return true;
}

/** A time may be followed by letters ("3pm", "18h"), not by digits or a per cent sign. */
const isTimeEnd = (token: Token | undefined): boolean =>
  !token || token.spaceBefore || (token.kind !== 'digits' && token.text !== '%');
