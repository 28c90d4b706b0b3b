/** TIMEX3 values as a timeline needs them: precision and place in time. Knows the forms of values; knows no text. */
import type { Precision, TimexModifier } from '../contract.ts';
import type { Season } from '../time/language.ts';
import { monthOfSeason } from '../time/moments.ts';

const FORMS: readonly (readonly [RegExp, Precision])[] = [
  [/^\d{4}-\d{2}-\d{2}T/, 'time'],
  [/^\d{4}-\d{2}-\d{2}$/, 'day'],
  [/^\d{4}-W\d{2}(?:-WE)?$/, 'week'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}-Q[1-4]$/, 'quarter'],
  [/^\d{4}-H[12]$/, 'quarter'],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^\d{4}$/, 'year'],
  [/^\d{3}$/, 'decade'],
  [/^\d{2}$/, 'century'],
];

/** The precision of a value that names a place in the calendar; null for references, sets and values with `X`. */
export function precisionOf(value: string): Precision | null {
  return FORMS.find(([form]) => form.test(value))?.[1] ?? null;
}

/** A duration whose length is known. */
export const isDuration = (value: string): boolean => /^P(?:\d|T\d)/.test(value);

const PART_MONTHS: Record<string, number> = { Q: 3, H: 6 };
/** The hour by which a part of the day sorts. */
const PART_HOURS: Record<string, string> = { MO: '06', DT: '08', MI: '12', AF: '13', EV: '18', NI: '21', NN: '24' };
/** Sorts behind every day of a month, and before the next one. */
const AFTER_DAYS = '9';

/**
 * A string that sorts by the beginning of a value: `2015-03-04T17`. Coarser values come before finer ones that begin alike; the
 * middle and the end of a month or more (`mod`) come where they are in it.
 */
export function sortKey(value: string, mod?: TimexModifier): string {
  const [from = ''] = value.split('/');
  const week = /^(\d{4})-W(\d{2})(-WE)?/.exec(from);
  if (week) {
    const day = Math.min(365, (Number(week[2]) - 1) * 7 + (week[3] ? 6 : 1));
    const month = Math.min(12, Math.floor(day / 30.5) + 1);
    return `${week[1]}-${String(month).padStart(2, '0')}-${String(Math.max(1, Math.round(day - (month - 1) * 30.4))).padStart(2, '0')}`;
  }
  const months = monthsOf(from);
  if (!months) return from.replace(/T([A-Z]{2})/, (part, name: string) => `T${PART_HOURS[name] ?? part}`);
  const { first, count } = months;
  if (mod === 'END') return `${monthKey(first + count - 1)}-${AFTER_DAYS}`;
  if (mod === 'MID')
    return count % 2 === 0
      ? `${monthKey(first + count / 2 - 1)}-${AFTER_DAYS}`
      : `${monthKey(first + (count - 1) / 2)}-15`;
  if (/^\d{2,3}$/.test(from)) return from.padEnd(4, '0');
  return /^\d{4}$/.test(from) ? from : monthKey(first);
}

/** The months of a value that is no day: the first one, counted from the year 0, and how many. */
function monthsOf(value: string): { first: number; count: number } | null {
  const [, digits = '', month, part = '', number, season] =
    /^(\d{2,4})(?:-(\d{2})|-([QH])(\d)|-(SP|SU|FA|WI))?$/.exec(value) ?? [];
  if (digits === '') return null;
  const year = Number(digits.padEnd(4, '0')) * 12;
  if (month !== undefined) return { first: year + Number(month) - 1, count: 1 };
  if (number !== undefined) {
    const count = PART_MONTHS[part] ?? 1;
    return { first: year + (Number(number) - 1) * count, count };
  }
  if (season !== undefined) return { first: year + monthOfSeason(season as Season) - 1, count: 3 };
  return { first: year, count: 12 * 10 ** (4 - digits.length) };
}

const monthKey = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
