/**
 * Dates as pages state them, in values for machines and in lines for readers. Knows calendars, orders and names of months;
 * knows nothing of where a date stands. The day is kept as stated: no time zone is applied.
 */
import { monthNumber } from './months.ts';
import { isWordUnit } from './strings.ts';

/** The web is younger; older years on a page tell of its subject. */
const FIRST_YEAR = 1990;
const DAY = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD`, or null where there is no such day or it is still to come. */
function day(year: number, month: number, date: number): string | null {
  const time = Date.UTC(year, month - 1, date);
  const real = new Date(time);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return null;
  // A day of grace, for a page from a place where it is tomorrow already.
  return year >= FIRST_YEAR && time <= Date.now() + DAY ? `${year}-${two(month)}-${two(date)}` : null;
}

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?\d{0,4}(Z)?)?(?!\d)/;
/** Milliseconds or seconds since 1970. */
const EPOCH = /^(\d{10})(\d{3})?$/;

/** A date for machines (`meta`, JSON-LD, `datetime`) as ISO 8601 with its time where it states one, or null. */
export function readStatedDate(value: string | null | undefined, isMonthFirst = true): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 80).trim();
  const epoch = EPOCH.exec(text);
  if (epoch) {
    const stated = new Date(Number(epoch[1]) * 1000);
    return day(stated.getUTCFullYear(), stated.getUTCMonth() + 1, stated.getUTCDate());
  }
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (match) {
    const [, year, month, date, hours, minutes, seconds, zone] = match;
    const stated = day(Number(year), Number(month), Number(date));
    return stated === null ? null : stated + timeOf(hours, minutes, seconds, zone);
  }
  return findDate(text, isMonthFirst)?.date ?? null;
}

function timeOf(hours?: string, minutes?: string, seconds?: string, zone?: string): string {
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return '';
  const offset =
    zone === undefined ? '' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  return `T${hours.padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${offset}`;
}

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Characters before the date. */
  start: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
  /** 1 to 12 of a month's name. */
  month: number | null;
}

/** Runs of digits and runs of letters. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let begin = 0;
  let kind = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index);
    const next = code >= 0x30 && code <= 0x39 ? 1 : isWordUnit(code) ? 2 : 0;
    if (next === kind) continue;
    if (kind !== 0) {
      const run = text.slice(begin, index);
      tokens.push({ text: run, start: begin, end: index, month: kind === 2 ? monthNumber(run) : null });
    }
    begin = index;
    kind = next;
  }
  return tokens;
}

/** What every date has: a year in full, two numbers with a sign between them, or a word between two numbers. */
const MAY_BE_DATE = /(?:199|20\d)\d|\d\s?[-/.|]\s?\d|\d[\s.]{1,3}\p{L}{1,14}[\s.]{1,3}\d/u;

/** False for most lines, which cannot hold a date; looked at before anything costly is. */
export const mayHoldDate = (line: string): boolean => MAY_BE_DATE.test(line.slice(0, LOOKED_AT));

/** Characters of a line in which a date is looked for. */
const LOOKED_AT = 400;

/** The first full date in a line, numeric or with the name of a month; null where there is none. */
export function findDate(line: string, isMonthFirst: boolean): FoundDate | null {
  const start = line.slice(0, LOOKED_AT);
  if (!mayHoldDate(start)) return null;
  const tokens = tokensOf(start);
  for (let index = 0; index < tokens.length; index++) {
    const found =
      namedDate(tokens, index) ?? shortDate(line, tokens, index) ?? numericDate(line, tokens, index, isMonthFirst);
    if (found) return found;
  }
  return null;
}

const numberOf = (token: Token | undefined, digits: number): number | null =>
  token && /^\d+$/.test(token.text) && token.text.length <= digits ? Number(token.text) : null;

/** The number at a place, over ordinal endings and small words such as "de" and "of". */
function numberNear(tokens: readonly Token[], index: number, step: number, digits: number): number | null {
  for (let place = index + step, steps = 0; steps < 3; place += step, steps++) {
    const token = tokens[place];
    if (!token) return null;
    if (/^\d+$/.test(token.text)) return token.text.length <= digits ? Number(token.text) : null;
    if (token.text.length > 3) return null;
  }
  return null;
}

function namedDate(tokens: readonly Token[], index: number): FoundDate | null {
  const token = tokens[index];
  const month = token?.month ?? null;
  if (!token || month === null) return null;
  const before = numberNear(tokens, index, -1, 4);
  const after = numberNear(tokens, index, 1, 4);
  // 10 March 2016, 10 de marzo de 2016
  if (before !== null && before <= 31 && after !== null && after >= FIRST_YEAR)
    return found(after, month, before, token);
  // March 10, 2016
  const next = tokens.findIndex((candidate, place) => place > index && candidate.text === String(after));
  const year = after !== null && after <= 31 ? yearAfter(tokens, next < 0 ? index + 1 : next) : null;
  if (after !== null && year !== null) return found(year, month, after, token);
  const ordinal = /^0?\d$/.test(tokens[index + 1]?.text ?? '') ? yearAfter(tokens, index + 1) : null;
  if (ordinal !== null) return found(ordinal, month, Number(tokens[index + 1]?.text), token);
  // 2016 March 10
  return before !== null && before >= FIRST_YEAR && after !== null && after <= 31
    ? found(before, month, after, token)
    : null;
}

/** 14 Gennaio 20, where the line or the bracket ends there. */
function shortDate(line: string, tokens: readonly Token[], index: number): FoundDate | null {
  const [date, word, year] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const month = word?.month ?? null;
  if (month === null) return null;
  const [dateNumber, yearNumber] = [numberOf(date, 2), numberOf(year, 2)];
  if (!word || !year || dateNumber === null || yearNumber === null) return null;
  return /^\s{0,9}(?:$|[)\]])/.test(line.slice(year.end)) ? found(2000 + yearNumber, month, dateNumber, word) : null;
}

function yearAfter(tokens: readonly Token[], index: number): number | null {
  for (let place = index + 1; place <= index + 2; place++) {
    const token = tokens[place];
    if (!token) return null;
    if (/^\d{4}$/.test(token.text)) return Number(token.text) >= FIRST_YEAR ? Number(token.text) : null;
    if (token.text.length > 3) return null;
  }
  return null;
}

function found(year: number, month: number, date: number, { start }: Token): FoundDate | null {
  const stated = date >= 1 ? day(year, month, date) : null;
  return stated === null ? null : { date: stated, start };
}

/** 2016-03-10, 10/03/2016, 10.3.16: three numbers with one and the same separator between them. */
function numericDate(line: string, tokens: readonly Token[], index: number, isMonthFirst: boolean): FoundDate | null {
  const [a, b, c] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!a || !b || !c) return null;
  const separator = line.slice(a.end, b.start).trim();
  if (!/^[-/.|]$/.test(separator) || line.slice(b.end, c.start).trim() !== separator) return null;
  const [first, second, third] = [numberOf(a, 4), numberOf(b, 2), numberOf(c, 4)];
  if (first === null || second === null || third === null) return null;
  if (a.text.length === 4 && c.text.length <= 2) return found(first, second, third, a);
  if (a.text.length > 2 || (c.text.length !== 4 && c.text.length !== 2)) return null;
  const year = c.text.length === 2 ? 2000 + third : third;
  const dayFirst = separator === '.' || separator === '|' || first > 12 || !(isMonthFirst || second > 12);
  return dayFirst ? found(year, second, first, a) : found(year, first, second, a);
}

/** The day that an address names: `/2016/03/10/`, `/2016-03-10-`, `/20160310`; null where it names none. */
export function dateInAddress(address: string): string | null {
  const path = address.slice(0, 2000).split(/[?#]/)[0] ?? '';
  const match =
    /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /[/]((?:19|20)\d{2})[/](\d)[/](\d{1,2})[/]/.exec(path);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
