/**
 * A stretch of the calendar at some precision, and its TIMEX3 value. Knows the forms of TIMEX3 and the order of stretches;
 * knows nothing of how one was found.
 */
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysInMonth,
  isValidDay,
  isValidYear,
  weekdayOf,
  weekOf,
} from './calendar.ts';
import type { Season, Unit } from './language.ts';

export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** The stretches that units name. */
export type UnitGrain = Exclude<Grain, 'season'>;

/** `start` is the stretch's first day; for a season the first of its first month, winters in the year they begin in. */
export interface Moment {
  grain: Grain;
  start: Day;
}

const SEASON_MONTHS: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const MONTH_SEASONS = new Map(Object.entries(SEASON_MONTHS).map(([season, month]) => [month, season]));

export const monthOfSeason = (season: Season): number => SEASON_MONTHS[season];

/** Digits of a TIMEX3 value. */
export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** The moment, or null outside the years 1 to 9999 and for days that do not exist. */
export function momentOf(grain: Grain, year: number, month = 1, day = 1): Moment | null {
  return isValidDay(year, month, day) ? { grain, start: { year, month, day } } : null;
}

export const dayMoment = (day: Day): Moment | null => (isValidYear(day.year) ? { grain: 'day', start: day } : null);

/** The stretch of a grain that holds a day. */
export function around(grain: UnitGrain, day: Day): Moment | null {
  const { year, month } = day;
  switch (grain) {
    case 'day':
      return dayMoment(day);
    case 'week':
      return monday(day, 'week', 0);
    case 'weekend':
      return monday(day, 'weekend', 5);
    case 'month':
      return momentOf('month', year, month);
    case 'quarter':
      return momentOf('quarter', year, month - ((month - 1) % 3));
    case 'half':
      return momentOf('half', year, month <= 6 ? 1 : 7);
    case 'year':
      return momentOf('year', year);
    case 'decade':
      return momentOf('decade', Math.max(1, year - (year % 10)));
    case 'century':
      return momentOf('century', Math.max(1, year - (year % 100)));
    case 'millennium':
      return momentOf('millennium', Math.max(1, year - (year % 1000)));
  }
}

function monday(day: Day, grain: Grain, offset: number): Moment | null {
  const start = addDays(day, 1 - weekdayOf(day) + offset);
  return isValidYear(start.year) ? { grain, start } : null;
}

const MONTHS_OF: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** So many stretches of its own grain on. Null outside the years 1 to 9999. */
export function shifted(moment: Moment, count: number): Moment | null {
  const months = MONTHS_OF[moment.grain];
  if (months === undefined) return dayShifted(moment, count * (moment.grain === 'day' ? 1 : 7));
  const start = addMonths(moment.start, Math.round(count * months));
  return isValidYear(start.year) ? { grain: moment.grain, start } : null;
}

function dayShifted({ grain, start }: Moment, days: number): Moment | null {
  const day = addDays(start, Math.round(days));
  return isValidYear(day.year) ? { grain, start: day } : null;
}

/** The last day of a stretch. */
export function lastDay(moment: Moment): Day {
  const { grain, start } = moment;
  if (grain === 'day') return start;
  if (grain === 'week') return addDays(start, 6);
  if (grain === 'weekend') return addDays(start, 1);
  const end = addMonths(start, (MONTHS_OF[grain] ?? 1) - 1);
  return { ...end, day: daysInMonth(end.year, end.month) };
}

/** TIMEX3 value. */
export function timexOf({ grain, start }: Moment): string {
  const year = pad(start.year, 4);
  switch (grain) {
    case 'day':
      return `${year}-${pad(start.month)}-${pad(start.day)}`;
    case 'week':
    case 'weekend': {
      const { year: weekYear, week } = weekOf(start);
      return `${pad(weekYear, 4)}-W${pad(week)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${year}-${pad(start.month)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(start.month / 3)}`;
    case 'half':
      return `${year}-H${start.month < 7 ? 1 : 2}`;
    case 'season':
      return `${year}-${MONTH_SEASONS.get(start.month)}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    case 'millennium':
      return year.slice(0, 1);
  }
}

/** TIMEX3 value of a month, or of a day in it, of a year that nothing tells. */
export const yearless = (month: number, day?: number): string =>
  day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;

/** Days from the end of one stretch to a day: negative where the stretch lies before it, 0 where it holds it. */
export function distance(moment: Moment, day: Day): number {
  const at = dayNumber(day);
  const from = dayNumber(moment.start);
  if (from > at) return from - at;
  const to = dayNumber(lastDay(moment));
  return to < at ? to - at : 0;
}

export const GRAIN_OF_UNIT: Readonly<Record<Unit, UnitGrain | null>> = {
  second: null,
  minute: null,
  hour: null,
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  fortnight: null,
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
};
