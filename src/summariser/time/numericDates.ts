/**
 * Whole dates in figures: ISO 8601, `3.5.2015`, `10/11/16`, `20150304`. Knows which figures can be dates and leaves open
 * which of two is the month; knows no language.
 */
import type { Token } from '../text/tokens.ts';
import { isValidDay } from './calendar.ts';
import { isFreeAfter, isFreeBefore } from './figures.ts';
import type { ClassMatch } from './lexicon.ts';
import type { NumericReading } from './parts.ts';

const SIGNS = new Set(['/', '-', '.']);

/** Two-digit years: up to 49 this century, from 50 the last one (POSIX has 69; news archives reach further back). */
export const fullYear = (year: number): number => (year < 50 ? 2000 : 1900) + year;

/** Adds a numeric date that begins at a token, if there is one. Looks at some twelve tokens at most. */
export function numericDateAt(tokens: readonly Token[], index: number, into: ClassMatch[]): void {
  const token = tokens[index];
  if (token?.kind !== 'digits' || !isFreeBefore(tokens, index)) return;
  const found = compactDate(tokens, index) ?? separatedDate(tokens, index);
  if (!found) return;
  if (!isFreeAfter(tokens, found.endToken) && !isTimeMark(tokens, found.endToken)) return;
  const reading = found.value;
  const endToken = reading.order === 'YMD' ? withTime(tokens, found.endToken, reading) : found.endToken;
  into.push({ name: 'numericDate', value: reading, endToken, weak: false });
}

interface Found {
  value: NumericReading;
  endToken: number;
}

/** `20150304`, between 1900 and 2099. */
function compactDate(tokens: readonly Token[], index: number): Found | null {
  const match = /^(19\d\d|20\d\d)(\d\d)(\d\d)$/.exec(tokens[index]?.text ?? '');
  if (!match) return null;
  const [year, first, second] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValidDay(year, first, second) ? { value: { year, first, second, order: 'YMD' }, endToken: index + 1 } : null;
}

function separatedDate(tokens: readonly Token[], index: number): Found | null {
  const sign = tokens[index + 1]?.text ?? '';
  if (!SIGNS.has(sign) || tokens[index + 3]?.text !== sign) return null;
  const figures: string[] = [];
  for (let offset = 0; offset < 5; offset++) {
    const token = tokens[index + offset];
    if (!token || (offset > 0 && token.spaceBefore)) return null;
    if (offset % 2 === 0) {
      if (token.kind !== 'digits' || token.text.length > 4) return null;
      figures.push(token.text);
    }
  }
  const [a = '', b = '', c = ''] = figures;
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (a.length === 4 && b.length <= 2 && c.length <= 2) {
    if (!isValidDay(first, second, third) || first < 1000) return null;
    return { value: { year: first, first: second, second: third, order: 'YMD' }, endToken: index + 5 };
  }
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  const year = c.length === 2 ? fullYear(third) : third;
  if (year < 1000 || year >= 2200) return null;
  if (!isValidDay(year, first, second) && !isValidDay(year, second, first)) return null;
  // A version number looks like a date with stops and two-digit year; 3.5.15 is left alone, 03.05.15 is not.
  if (sign === '.' && c.length === 2 && (a.length < 2 || b.length < 2)) return null;
  return { value: { year, first, second, order: 'open' }, endToken: index + 5 };
}

const isTimeMark = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 't' && tokens[index + 1]?.kind === 'digits' && !tokens[index + 1]?.spaceBefore;

/** `T10:30:00Z` after an ISO date: fills in the time and gives the index after it. */
function withTime(tokens: readonly Token[], end: number, reading: NumericReading): number {
  if (!isTimeMark(tokens, end)) return end;
  const hour = Number(tokens[end + 1]?.text);
  const minute = tokens[end + 2]?.text === ':' ? Number(tokens[end + 3]?.text) : Number.NaN;
  if (!(hour <= 24) || !(minute <= 59)) return end;
  reading.hour = hour;
  reading.minute = minute;
  let last = end + 4;
  if (tokens[last]?.text === ':' && tokens[last + 1]?.kind === 'digits') last += 2;
  if (tokens[last]?.text === '.' && tokens[last + 1]?.kind === 'digits' && !tokens[last + 1]?.spaceBefore) last += 2;
  const zone = tokens[last];
  if (zone && !zone.spaceBefore && zone.lower === 'z') return last + 1;
  const touches =
    zone && !zone.spaceBefore && (zone.text === '+' || zone.text === '-') && tokens[last + 1]?.kind === 'digits';
  if (!touches) return last;
  return tokens[last + 2]?.text === ':' && tokens[last + 3]?.kind === 'digits' ? last + 4 : last + 2;
}
