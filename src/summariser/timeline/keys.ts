/** Which events a reader needs first. Knows position, precision and whether the clause tells something; no language. */
import type { TimelineEvent } from '../contract.ts';
import type { TextModel } from '../text/model.ts';

/** Most key events of one article: what a card shows without being opened. */
const KEYS = 6;

const PRECISION_WORTH: Readonly<Record<TimelineEvent['precision'], number>> = {
  time: 1,
  day: 1,
  week: 0.8,
  month: 0.9,
  quarter: 0.7,
  season: 0.7,
  year: 0.8,
  decade: 0.3,
  century: 0.1,
  duration: 0,
};

/** The same entries, the worthiest of them marked. Early sentences are worth more, as news tells the main thing first. */
export function markKeys(model: TextModel, entries: readonly TimelineEvent[]): TimelineEvent[] {
  const length = Math.max(1, model.text.length);
  const worth = (entry: TimelineEvent): number =>
    PRECISION_WORTH[entry.precision] + (1 - entry.start / length) + Math.min(1, entry.event.length / 60);
  const best = new Set([...entries].sort((left, right) => worth(right) - worth(left)).slice(0, KEYS));
  return entries.map((entry) => (best.has(entry) ? { ...entry, key: true } : entry));
}
