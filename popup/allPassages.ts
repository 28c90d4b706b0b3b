/**
 * Every fact of a summary as a passage to be marked, each of its kind. Knows the summary's shape and the evidence; marks
 * nothing.
 */
import { type KindPassage, PASSAGE_LIMIT, type PassageKind } from '../src/messages.ts';
import type { Span, Summary } from '../src/summariser/contract.ts';
import type { Evidence, Stretch } from './evidence.ts';

/** Key points first, then numbers with all their mentions and parts, then dates; at most as many as may cross. */
export function allPassages(
  { keyPoints, counts, breakdowns, timeline }: Summary,
  evidence: Evidence,
): readonly KindPassage[] {
  const passages: KindPassage[] = [];
  const seen = new Set<string>();
  const add = (kind: PassageKind, span: Span, sentence?: Stretch) => {
    const place = `${kind} ${span.start}`;
    if (seen.has(place)) return;
    seen.add(place);
    passages.push({ ...evidence.passage(evidence.fact(place, span, sentence)), kind });
  };
  for (const point of keyPoints) add('point', point, point);
  for (const count of counts) {
    add('number', count, count.sentence);
    for (const mention of count.mentions) add('number', mention);
  }
  for (const { items } of breakdowns) for (const item of items) add('number', item);
  for (const entry of timeline) if (entry.start !== undefined) add('date', entry as Span);
  return passages.slice(0, PASSAGE_LIMIT);
}
