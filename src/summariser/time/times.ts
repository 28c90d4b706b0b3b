/** The time of day in a TIMEX3 value. Knows clocks of twelve and of twenty-four hours; knows no date. */
import type { PartOfDay } from './language.ts';
import { pad } from './moments.ts';
import type { Parts } from './parts.ts';

const FIXED_TIMES: Partial<Record<PartOfDay, string>> = { MI: 'T12:00', NN: 'T24:00' };

/** Minutes of a day: 24:00 is its end. */
const MIDNIGHT = 24 * 60;

/** `T17:30Z`, `TMO`; empty without a time, null for one that does not exist. */
export function timeOf({ hour, minute = 0, minutesPast = 0, meridiem, partOfDay, zone }: Parts): string | null {
  if (hour === undefined) return partOfDay === undefined ? '' : (FIXED_TIMES[partOfDay] ?? `T${partOfDay}`);
  const isAfternoon =
    meridiem === 'pm' || (meridiem === undefined && (partOfDay === 'AF' || partOfDay === 'EV' || partOfDay === 'NI'));
  if (hour > 24 || minute > 59 || (meridiem !== undefined && (hour > 12 || hour < 1))) return null;
  const isSmallHour = partOfDay === 'NI' && hour < 5;
  const civil = isAfternoon && hour < 12 && !isSmallHour ? hour + 12 : meridiem === 'am' && hour === 12 ? 0 : hour;
  const clock = civil * 60 + minute + minutesPast;
  return clock < 0 || clock > MIDNIGHT ? null : `T${pad(Math.floor(clock / 60))}:${pad(clock % 60)}${zone ?? ''}`;
}

/** Whether nothing but a time of day is said. */
export const isTimeOnly = (parts: Parts): boolean =>
  (parts.hour !== undefined || parts.partOfDay !== undefined) &&
  [
    parts.year,
    parts.month,
    parts.day,
    parts.weekday,
    parts.season,
    parts.direction,
    parts.relativeDay,
    parts.holiday,
  ].every((part) => part === undefined);
