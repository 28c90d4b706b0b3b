/** The date of publication as the metadata give it. Knows ISO 8601 at any precision; takes no part of an invalid date. */
import { type Day, isValidDay } from './calendar.ts';
import { around, type Moment } from './moments.ts';

/** What the resolver knows of the article. */
export interface Publication {
  day: Day | null;
  /** The text tells history, so that a date without a year belongs to the date last mentioned. */
  isHistory?: boolean;
  /** Year and perhaps month where the day is not known. */
  coarse: Moment | null;
}

/** The publication from ISO 8601 at whatever precision; nulls where it gives no valid date. */
export function publicationFrom(publishedTime: string | null): Publication {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(publishedTime ?? '');
  if (!match) return { day: null, coarse: null };
  const start = { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
  const grain = match[3] ? 'day' : match[2] ? 'month' : 'year';
  const moment = around(grain, start);
  if (moment === null || !isValidDay(start.year, start.month, start.day)) return { day: null, coarse: null };
  return grain === 'day' ? { day: start, coarse: null } : { day: null, coarse: moment };
}
