/**
 * TIMEX3 dates and durations in the reader's words, at the precision that they have and no finer. Knows Intl; whatever else
 * there is (`PAST_REF`, `XXXX-WXX-2`) is left to the article's own words.
 */
import type { TimexModifier } from '../src/summariser/contract.ts';
import { readDate, type TimexDate } from './timex.ts';
import type { MessageKey, Words } from './words.ts';

const MODIFIERS: Record<TimexModifier, MessageKey> = {
  START: 'modifier_start',
  MID: 'modifier_mid',
  END: 'modifier_end',
  APPROX: 'modifier_about',
  BEFORE: 'modifier_before',
  AFTER: 'modifier_after',
  ON_OR_BEFORE: 'modifier_until',
  ON_OR_AFTER: 'modifier_since',
  LESS_THAN: 'comparison_lessThan',
  MORE_THAN: 'comparison_moreThan',
  EQUAL_OR_LESS: 'comparison_upTo',
  EQUAL_OR_MORE: 'comparison_atLeast',
};

/** "early 2015", "March 2016", "about 1 year, 6 months"; null for a value that only the article's words can say. */
export function timexText(value: string, modifier: TimexModifier | undefined, words: Words): string | null {
  const plain = value.includes('/') ? intervalText(value, words) : pointText(value, words);
  if (plain === null || modifier === undefined) return plain;
  const isDuration = value.startsWith('P') && modifier === 'APPROX';
  return words.say('modified', words.say(isDuration ? 'comparison_about' : MODIFIERS[modifier]), plain);
}

/** An ISO 8601 date of the page's metadata, at its precision; null for what is none. */
export function isoDateText(value: string | null, words: Words): string | null {
  // The reader's own zone would shift the day the newspaper printed: the date stands as it is written.
  return value === null ? null : pointText(value.slice(0, 10), words);
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

function intervalText(value: string, words: Words): string | null {
  const [from = '', to = ''] = value.split('/');
  const [first, last] = [instantOf(from), instantOf(to)];
  if (first && last && first <= last) return new Intl.DateTimeFormat(words.locale, DAY).formatRange(first, last);
  const start = pointText(from, words);
  const end = pointText(to, words);
  return start === null || end === null ? null : words.say('interval', start, end);
}

/** The instant of a value that is a day and no more. */
function instantOf(value: string): Date | null {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? readDate(value) : null;
  return date?.grain === 'day' ? utc(date.year, date.month, date.day) : null;
}

function pointText(value: string, words: Words): string | null {
  if (value.startsWith('P')) return durationText(value, words);
  const date = readDate(value);
  switch (date?.grain) {
    case 'day':
      return dayText(date, words);
    case 'week':
      return words.say('week', words.number(date.week), year(date.year, words));
    case 'month':
      return monthText(date.year, date.month, words);
    case 'part':
      return words.say(`part_${date.part}`, year(date.year, words));
    case 'year':
      return year(date.year, words);
    case 'decade':
      return words.say('decade', String(date.year));
    default:
      return null;
  }
}

/** A year has no thousands separator; in a date it follows the reader's calendar's order. */
const year = (value: number, words: Words): string =>
  words.number(value, { useGrouping: false, minimumIntegerDigits: 4 });

function dayText({ year: y, month, day, clock }: TimexDate & { grain: 'day' }, words: Words): string | null {
  const date = utc(y, month, day, clock);
  if (date === null) return null;
  const options: Intl.DateTimeFormatOptions = clock ? { ...DAY, hour: 'numeric', minute: '2-digit' } : DAY;
  return new Intl.DateTimeFormat(words.locale, options).format(date);
}

function monthText(y: number, m: number, words: Words): string | null {
  const date = utc(y, m, 1);
  const options: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return date === null ? null : new Intl.DateTimeFormat(words.locale, options).format(date);
}

/** The instant of a calendar date; null for 31 February, which `Date` would turn into March. */
function utc(y: number, m: number, d: number, clock: readonly [number, number] | null = null): Date | null {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  if (clock) date.setUTCHours(...clock);
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date : null;
}

const DURATION_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DURATION =
  /^P(?:(\d{1,6}(?:\.\d{1,3})?)Y)?(?:(\d{1,6}(?:\.\d{1,3})?)M)?(?:(\d{1,6}(?:\.\d{1,3})?)W)?(?:(\d{1,6}(?:\.\d{1,3})?)D)?(?:T(?:(\d{1,6}(?:\.\d{1,3})?)H)?(?:(\d{1,6}(?:\.\d{1,3})?)M)?(?:(\d{1,6}(?:\.\d{1,3})?)S)?)?$/;

/** `Intl.DurationFormat` is younger than our floors (Chrome 120), so the parts are joined as a list of units. */
function durationText(value: string, words: Words): string | null {
  const found = DURATION.exec(value);
  if (!found) return null;
  const parts = DURATION_UNITS.flatMap((unit, index) => {
    const number = found[index + 1];
    return number === undefined ? [] : [words.number(Number(number), { style: 'unit', unit, unitDisplay: 'long' })];
  });
  return parts.length === 0 ? null : new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts);
}
