/**
 * Dates on a line: each as the stretch of time that its precision leaves open, so that "2015" is a year wide and
 * "4 March 2015" a point. Knows the proleptic Gregorian calendar; knows no screen.
 */
import type { TimelineEntry } from '../src/summariser/contract.ts';
import { type Part, readDate } from './timex.ts';

/** A stretch of time in days since 1970-01-01, `end` exclusive. */
export interface Days {
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
const months = (year: number, first: number, count: number): Days => ({
  start: dayNumber(year, first, 1),
  end: dayNumber(year, first + count, 1),
});

/** First month and number of months of the year's named parts; a winter is that which begins in the year, as in TIMEX3. */
const PARTS: Readonly<Record<Part, readonly [first: number, count: number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

/** The days that a date may mean; null for durations and dates without a year. */
export function daysOf({ value, mod }: Pick<TimelineEntry, 'value' | 'mod'>): Days | null {
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    const start = pointDays(from);
    const end = pointDays(to);
    return start && end && start.start < end.end ? { start: start.start, end: end.end } : null;
  }
  const whole = pointDays(value);
  if (!whole) return null;
  const third = (whole.end - whole.start) / 3;
  if (mod === 'START') return { start: whole.start, end: whole.start + third };
  if (mod === 'MID') return { start: whole.start + third, end: whole.end - third };
  if (mod === 'END') return { start: whole.end - third, end: whole.end };
  return whole;
}

function pointDays(value: string): Days | null {
  const date = readDate(value);
  switch (date?.grain) {
    case 'day': {
      const start = dayNumber(date.year, date.month, date.day);
      return { start, end: start + 1 };
    }
    case 'week': {
      // ISO 8601: week 1 is the one with 4 January; weeks begin on Monday (day 0 of our count was a Thursday).
      const fourth = dayNumber(date.year, 1, 4);
      const start = fourth - ((fourth + 3) % 7) + (date.week - 1) * 7;
      return { start, end: start + 7 };
    }
    case 'month':
      return months(date.year, date.month, 1);
    case 'part':
      return months(date.year, ...PARTS[date.part]);
    case 'year':
      return months(date.year, 1, 12);
    case 'decade':
      return months(date.year, 1, 120);
    default:
      return null;
  }
}

/** More ticks than this would run into each other on 280 px. */
const TICK_LIMIT = 5;

/** The line for these entries; null where fewer than two of them have a place, or all have the same. */
export function scaleOf(entries: readonly Pick<TimelineEntry, 'value' | 'mod'>[]): Scale | null {
  const placeable = entries.flatMap((entry, index) => {
    const days = daysOf(entry);
    return days ? [{ index, ...days }] : [];
  });
  const start = Math.min(...placeable.map((days) => days.start));
  const end = Math.max(...placeable.map((days) => days.end));
  if (placeable.length < 2 || end - start < 2) return null;
  const share = (day: number): number => (day - start) / (end - start);
  const placed = placeable.map(({ index, ...days }) => ({
    index,
    from: share(days.start),
    to: share(days.end),
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
