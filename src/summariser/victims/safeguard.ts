/**
 * Keeps what identifies a child or a victim out of what we compose: labels of counts, breakdowns, events of the timeline.
 * Knows the results' shapes; the spans are found elsewhere. The article's own sentences stay as they are, where they are.
 */
import type { Breakdown, Count, TimelineEntry } from '../contract.ts';
import type { IdentifyingSpan } from './index.ts';

/** Whether a composed text holds one of the details. */
type Holds = (text: string) => boolean;

const WORDS = /[\p{L}\p{N}]+/gu;

/** `spans` are those of the whole text. Details count as whole words: a victim called Ida is not in "Florida". */
export function holderOf(spans: readonly IdentifyingSpan[]): Holds {
  /** By their first words, so that a text is walked once, however many there are. */
  const details = new Map<string, Set<string>>();
  const add = (detail: string) => {
    const first = detail.match(WORDS)?.[0];
    if (first === undefined) return;
    const known = details.get(first);
    if (known) known.add(detail);
    else details.set(first, new Set([detail]));
  };
  for (const { text, kind } of spans) {
    add(text);
    // A part of a name is still the name.
    if (kind === 'name') for (const word of text.match(WORDS) ?? []) if (word.length > 2) add(word);
  }
  return (text) => {
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      for (const detail of details.get(word) ?? [])
        if (text.startsWith(detail, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + detail.length))) return true;
    }
    return false;
  };
}

/**
 * A count that names a victim loses its label and its card; without a label, and in a sentence that names one, it is guarded.
 * `text` is the article's.
 */
export const safeCounts = (counts: readonly Count[], holds: Holds, text: string): Count[] =>
  counts.map((count) => {
    if (holds(count.concept)) return { ...count, concept: '', key: false, guarded: true };
    const { concept, sentence } = count;
    return concept === '' && holds(text.slice(sentence.start, sentence.end)) ? { ...count, guarded: true } : count;
  });

/** A list of victims is no chart. */
export const safeBreakdowns = (breakdowns: readonly Breakdown[], holds: Holds): Breakdown[] =>
  breakdowns.filter(({ concept, items }) => !holds(concept) && !items.some(({ name }) => holds(name)));

/** An event whose words name a victim is left out: its date alone says nothing, its words would say too much. */
export const safeTimeline = (timeline: readonly TimelineEntry[], holds: Holds): TimelineEntry[] =>
  timeline.filter((entry) => entry.kind !== 'event' || !holds(entry.event));
