/**
 * Dates on a line: each as the stretch of time that its precision leaves open, so that "2015" is a year wide and
 * "4 March 2015" a point. Knows TIMEX3 and the proleptic Gregorian calendar; knows no screen.
 */
import type { TimelineEntry } from '../src/summariser/contract.ts';

/** A stretch of time in days since 1970-01-01, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** An entry's place on the line, as shares of its length from 0 to 1. */
export interface Placed {
  index: number;
  from: number;
  to: number;
}

export interface Scale {
  placed: Placed[];
  /** Years to write below the line, with their places. */
  ticks: { year: number; at: number }[];
}

const DAY = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
};
const months = (year: number, first: number, count: number): Stretch => ({
  start: dayNumber(year, first, 1),
  end: dayNumber(year, first + count, 1),
});

/** First month and number of months of the year's named parts; a winter is that which begins the year. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['SP', [3, 3]],
  ['SU', [6, 3]],
  ['FA', [9, 3]],
  ['WI', [1, 3]],
  ['Q1', [1, 3]],
  ['Q2', [4, 3]],
  ['Q3', [7, 3]],
  ['Q4', [10, 3]],
  ['H1', [1, 6]],
  ['H2', [7, 6]],
] as const);

/** The days that a date may mean; null for durations and dates without a year. */
export function stretchOf({ value, mod }: Pick<TimelineEntry, 'value' | 'mod'>): Stretch | null {
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    const start = pointStretch(from);
    const end = pointStretch(to);
    return start && end && start.start < end.end ? { start: start.start, end: end.end } : null;
  }
  const whole = pointStretch(value);
  if (!whole) return null;
  const third = (whole.end - whole.start) / 3;
  if (mod === 'START') return { start: whole.start, end: whole.start + third };
  if (mod === 'MID') return { start: whole.start + third, end: whole.end - third };
  if (mod === 'END') return { start: whole.end - third, end: whole.end };
  return whole;
}

function pointStretch(value: string): Stretch | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (day) {
    const start = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
    return { start, end: start + 1 };
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return months(Number(month[1]), Number(month[2]), 1);
  const year = /^(\d{4})$/.exec(value);
  if (year) return months(Number(year[1]), 1, 12);
  const decade = /^(\d{3})$/.exec(value);
  if (decade) return months(Number(decade[1]) * 10, 1, 120);
  const part = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  const bounds = PARTS.get(part?.[2] ?? '');
  if (part && bounds) return months(Number(part[1]), bounds[0], bounds[1]);
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (!week) return null;
  // ISO 8601: week 1 is the one with 4 January; weeks begin on Monday (day 0 of our count was a Thursday).
  const fourth = dayNumber(Number(week[1]), 1, 4);
  const start = fourth - ((fourth + 3) % 7) + (Number(week[2]) - 1) * 7;
  return { start, end: start + 7 };
}

/** More ticks than this would run into each other on 280 px. */
const TICK_LIMIT = 5;

/** The line for these entries; null where fewer than two of them have a place, or all have the same. */
export function scaleOf(entries: readonly Pick<TimelineEntry, 'value' | 'mod'>[]): Scale | null {
  const stretches = entries.flatMap((entry, index) => {
    const stretch = stretchOf(entry);
    return stretch ? [{ index, ...stretch }] : [];
  });
  const start = Math.min(...stretches.map((stretch) => stretch.start));
  const end = Math.max(...stretches.map((stretch) => stretch.end));
  if (stretches.length < 2 || end - start < 2) return null;
  const share = (day: number): number => (day - start) / (end - start);
  const placed = stretches.map(({ index, ...stretch }) => ({
    index,
    from: share(stretch.start),
    to: share(stretch.end),
  }));
  return { placed, ticks: ticksOf(start, end).map((year) => ({ year, at: share(dayNumber(year, 1, 1)) })) };
}

/** First days of years within the line, at a round step. */
function ticksOf(start: number, end: number): number[] {
  const first = Math.ceil(start / 365.2425) + 1970;
  const last = Math.floor((end - 1) / 365.2425) + 1970;
  const years = last - first + 1;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => years / size <= TICK_LIMIT) ?? 5000;
  const ticks: number[] = [];
  for (let year = Math.ceil((first - 1) / step) * step; year <= last + 1; year += step) {
    const at = dayNumber(year, 1, 1);
    if (at >= start && at < end) ticks.push(year);
  }
  return ticks;
}
