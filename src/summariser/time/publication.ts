/** The date of publication as the metadata give it. Knows ISO 8601 at any precision; takes no part of an invalid date. */
import { type Day, isValidDay } from './calendar.ts';

/** What the resolver knows of the article. */
export interface Publication {
  day: Day | null;
  /** The text tells history, so that a date without a year belongs to the date last mentioned. */
  isHistory: boolean;
}

/** The publication from ISO 8601, its day null where only year or month is known; null where it gives no valid date. */
export function publicationFrom(publishedTime: string | null): Pick<Publication, 'day'> | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(publishedTime ?? '');
  if (!match) return null;
  const start = { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
  return isValidDay(start.year, start.month, start.day) ? { day: match[3] ? start : null } : null;
}
