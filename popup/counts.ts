/**
 * Counts as cards: which come first, and which figures for one thing differ. Knows the contract; decides nothing about
 * who is right, and knows no screen.
 */
import type { Count, CountKind } from '../src/summariser/contract.ts';

/** One card: a count, or the different figures that the article gives for one thing. */
export interface Card {
  counts: Count[];
  key: boolean;
}

/** Kinds of which an article normally has one figure for one thing; ages and prison terms are many by nature. */
const SINGLE: ReadonlySet<CountKind> = new Set(['people', 'objects', 'money', 'places', 'events', 'percentage']);
/** More figures than this for one wording are a series ("1,200 people", "27 people", "8 people"), not a difference. */
const DIFFERING_LIMIT = 2;

/** Cards, key ones first, each group in the order of the text. */
export function cardsOf(counts: readonly Count[]): Card[] {
  const groups = new Map<string, Count[]>();
  for (const [index, count] of counts.entries()) {
    const name = groupName(count) ?? `alone ${index}`;
    groups.set(name, [...(groups.get(name) ?? []), count]);
  }
  const cards = [...groups.values()].flatMap((group) =>
    group.length > 1 && group.length <= DIFFERING_LIMIT && differ(group) ? [group] : group.map((count) => [count]),
  );
  const sorted = cards
    .map((group): Card => ({ counts: group, key: group.some(({ key }) => key) }))
    .sort((one, other) => (one.counts[0]?.start ?? 0) - (other.counts[0]?.start ?? 0));
  return [...sorted.filter(({ key }) => key), ...sorted.filter(({ key }) => !key)];
}

function groupName({ concept, unit, kind, trend, worded }: Count): string | null {
  const words = concept.trim().toLowerCase();
  return words === '' || trend || worded || !SINGLE.has(kind) ? null : `thing ${kind} ${unit ?? ''} ${words}`;
}

/** No two of the figures can both be right. */
function differ(counts: readonly Count[]): boolean {
  return counts.every((one, index) => counts.slice(index + 1).every((other) => !overlap(bounds(one), bounds(other))));
}

function bounds({ value, comparison }: Count): [number, number] {
  if (Array.isArray(value)) return value;
  if (comparison === '>' || comparison === '>=') return [value, Number.POSITIVE_INFINITY];
  if (comparison === '<' || comparison === '<=') return [Number.NEGATIVE_INFINITY, value];
  // "About 150" and 147 do not contradict each other; a tenth is a reader's own tolerance.
  return comparison === '~' ? [value * 0.9, value * 1.1] : [value, value];
}

const overlap = ([low, high]: [number, number], [otherLow, otherHigh]: [number, number]): boolean =>
  low <= otherHigh && otherLow <= high;
