/** TIMEX3 values as a timeline needs them: precision and place in time. Knows the forms of values; knows no text. */
import type { Precision } from '../contract.ts';

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

const SEASON_MONTHS: Record<string, string> = { SP: '03', SU: '06', FA: '09', WI: '12' };

/** A string that sorts by the beginning of a value: `2015-03-04T17`. Coarser values come before finer ones that begin alike. */
export function sortKey(value: string): string {
  const [from = ''] = value.split('/');
  const week = /^(\d{4})-W(\d{2})(-WE)?/.exec(from);
  if (week) {
    const day = Math.min(365, (Number(week[2]) - 1) * 7 + (week[3] ? 6 : 1));
    const month = Math.min(12, Math.floor(day / 30.5) + 1);
    return `${week[1]}-${String(month).padStart(2, '0')}-${String(Math.max(1, Math.round(day - (month - 1) * 30.4))).padStart(2, '0')}`;
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(from);
  if (season) return `${season[1]}-${SEASON_MONTHS[season[2] ?? ''] ?? '01'}`;
  const part = /^(\d{4})-([QH])(\d)$/.exec(from);
  if (part) return `${part[1]}-${String((Number(part[3]) - 1) * (part[2] === 'Q' ? 3 : 6) + 1).padStart(2, '0')}`;
  if (/^\d{2,3}$/.test(from)) return from.padEnd(4, '0');
  return from;
}
