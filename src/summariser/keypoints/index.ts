/** The sentences that carry an article, verbatim and in reading order. */
import type { Count, KeyPoint, Span, TimeExpression } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import type { TextModel } from '../text/model.ts';
import { choose } from './choose.ts';
import { candidatesOf, overlaps } from './features.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

export type SummaryLength = 'short' | 'normal' | 'long';

export interface KeyPointFacts {
  title: string | null;
  counts: readonly Count[];
  timeExpressions: readonly TimeExpression[];
  /** What identifies a child or a victim: a sentence with it is no key point. */
  identifying: readonly Span[];
  length: SummaryLength;
}

/** Times the words wanted at normal length; sentences at least and at most. */
const LENGTHS: Record<SummaryLength, { words: number; fewest: number; most: number }> = {
  short: { words: 0.6, fewest: 1, most: 2 },
  normal: { words: 1, fewest: 2, most: 5 },
  long: { words: 2.4, fewest: 3, most: 9 },
};

/**
 * Chooses key points. A text without prose (headings only) falls back to its first sentence, so that a reader never
 * sees an empty section over a full page; one that identifies a victim in every sentence has none.
 */
export function findKeyPoints(model: TextModel, language: Language, facts: KeyPointFacts): KeyPoint[] {
  const weights = language.keyPoints.weights ?? DEFAULT_WEIGHTS;
  const length = LENGTHS[facts.length];
  const budget = { ...length, words: length.words * weights.words };
  const chosen = choose(candidatesOf(model, language, facts), budget, weights);
  const first = model.sentences.find((sentence) => !overlaps(sentence, facts.identifying));
  const sentences = chosen.length > 0 ? chosen.map(({ sentence }) => sentence) : first ? [first] : [];
  return sentences.map(({ start, end }) => ({ start, end, text: model.text.slice(start, end) }));
}
