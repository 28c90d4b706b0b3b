/**
 * Keeps what identifies a child or a victim out of what we compose: labels of counts, breakdowns, events of the timeline.
 * Knows the results' shapes; the spans are found elsewhere. The article's own sentences stay as they are, where they are.
 */
import type { Breakdown, Count, TimelineEntry } from '../contract.ts';
import type { IdentifyingSpan } from './index.ts';

/** Whether a composed text holds one of the details. */
type Holds = (text: string) => boolean;

/** `spans` are those of the whole text. */
export function holderOf(spans: readonly IdentifyingSpan[]): Holds {
  const details = new Set<string>();
  for (const { text, kind } of spans) {
    details.add(text);
    // A part of a name is still the name.
    if (kind === 'name') for (const word of text.split(/[\s-]/)) if (word.length > 2) details.add(word);
  }
  return (text) => [...details].some((detail) => text.includes(detail));
}

/** A count that names a victim loses its label and its card. */
export const safeCounts = (counts: readonly Count[], holds: Holds): Count[] =>
  counts.map((count) => (holds(count.concept) ? { ...count, concept: '', key: false } : count));

/** A list of victims is no chart. */
export const safeBreakdowns = (breakdowns: readonly Breakdown[], holds: Holds): Breakdown[] =>
  breakdowns.filter(({ concept, items }) => !holds(concept) && !items.some(({ name }) => holds(name)));

/** An event whose words name a victim is left out: its date alone says nothing, its words would say too much. */
export const safeTimeline = (timeline: readonly TimelineEntry[], holds: Holds): TimelineEntry[] =>
  timeline.filter((entry) => entry.kind !== 'event' || !holds(entry.event));
