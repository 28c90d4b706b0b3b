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
  if (meridiem !== undefined && (hour > 12 || hour < 1)) return null;
  const half = meridiem ?? partOfDay;
  // Twelve at night is midnight, two at night is after it.
  const isLate =
    half === 'NI' ? hour > 4 && hour <= 12 : (half === 'pm' || half === 'AF' || half === 'EV') && hour < 12;
  const civil = isLate ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  const clock = civil * 60 + minute + minutesPast;
  const within = clock === MIDNIGHT ? clock : (clock + MIDNIGHT) % MIDNIGHT;
  return `T${pad(Math.floor(within / 60))}:${pad(within % 60)}${zone ?? ''}`;
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
