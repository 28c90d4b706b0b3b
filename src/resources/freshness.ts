/** How old the last live check of an entry is. Knows days alone; no clock: whoever asks says what day it is. */

/** After this many days a number or an address may have changed without anybody noticing. */
export const MOST_DAYS_SINCE_CHECK = 180;

/** `never`: nobody has looked yet; `old`: longer ago than `MOST_DAYS_SINCE_CHECK`, or no day that can be believed. */
export type CheckState = 'never' | 'recent' | 'old';

const DAY_IN_MS = 86_400_000;

/**
 * `lastCheckedLive` and `today` are ISO dates (`2026-11-26`). A check of tomorrow is recent, since the reader's day may be
 * behind the maintainer's; one further ahead is a slip of the pen and counts as old, as does what is no date.
 */
export function checkStateOf(lastCheckedLive: string | null, today: string): CheckState {
  if (lastCheckedLive === null) return 'never';
  const days = (Date.parse(today) - Date.parse(lastCheckedLive)) / DAY_IN_MS;
  return days >= -1 && days <= MOST_DAYS_SINCE_CHECK ? 'recent' : 'old';
}
