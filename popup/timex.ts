/** TIMEX3 dates taken apart. Knows the standard's forms; knows neither words for them nor their length. */

export type Part = 'SP' | 'SU' | 'FA' | 'WI' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

export type TimexDate =
  | { grain: 'day'; year: number; month: number; day: number; clock: readonly [hour: number, minute: number] | null }
  | { grain: 'week'; year: number; week: number }
  | { grain: 'month'; year: number; month: number }
  /** A season, a quarter or a half. */
  | { grain: 'part'; year: number; part: Part }
  /** Of a decade, its first year. */
  | { grain: 'year' | 'decade'; year: number };

const FORM = /^(\d{3,4})(?:-(\d{2})|-W(\d{2})|-(SP|SU|FA|WI|Q[1-4]|H[12]))?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/** Null for a value that is no date of a known year, such as `P1Y`, `PAST_REF` or `XXXX-WXX-2`. */
export function readDate(value: string): TimexDate | null {
  const [, ...numbers] = DAY.exec(value)?.map(Number) ?? [];
  const [year, month, day, hour = Number.NaN, minute = Number.NaN] = numbers;
  if (year !== undefined && month !== undefined && day !== undefined)
    return { grain: 'day', year, month, day, clock: Number.isNaN(hour) ? null : [hour, minute] };
  const form = FORM.exec(value);
  if (!form) return null;
  const [, digits = '', inYear, week, part] = form;
  if (digits.length === 3) return value === digits ? { grain: 'decade', year: Number(digits) * 10 } : null;
  const ofYear = Number(digits);
  if (inYear !== undefined) return { grain: 'month', year: ofYear, month: Number(inYear) };
  if (week !== undefined) return { grain: 'week', year: ofYear, week: Number(week) };
  return part === undefined ? { grain: 'year', year: ofYear } : { grain: 'part', year: ofYear, part: part as Part };
}
