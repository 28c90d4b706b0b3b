/**
 * Whether a text tells history or news. Knows years written out and expressions that count from the publication; knows no
 * language.
 */
import type { Unresolved } from './normalise.ts';

/** Fewer years of the past than this are a look back, not a history. */
const ENOUGH_YEARS = 8;
/** So many years of the past for each expression that counts from the publication. */
const SHARE = 6;
/** A year this many before the publication belongs to the past. */
const PAST_YEARS = 2;

/** True where years of the past by far outnumber what is counted from the day of publication. */
export function tellsHistory(unresolved: readonly Unresolved[], publishedYear: number): boolean {
  let past = 0;
  let current = 0;
  for (const { meaning, parts } of unresolved) {
    const { year, direction, relativeDay, weekday, day } = parts;
    if (year !== undefined) {
      if (publishedYear - year >= PAST_YEARS) past++;
      else current++;
    } else if (meaning === 'ago' || meaning === 'ahead' || relativeDay !== undefined) current++;
    else if (direction === 'last' || direction === 'next' || direction === 'this') current++;
    else if (weekday !== undefined && day === undefined) current++;
  }
  return past >= ENOUGH_YEARS && past > SHARE * current;
}
