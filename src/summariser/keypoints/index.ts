/** The sentences that carry an article, verbatim and in reading order. */
import type { Count, KeyPoint, TimeExpression } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import type { TextModel } from '../text/model.ts';
import { type Budget, choose } from './choose.ts';
import { candidates } from './score.ts';
import { WEIGHTS } from './weights.ts';

export type SummaryLength = 'short' | 'normal' | 'long';

export interface KeyPointFacts {
  title: string | null;
  counts: readonly Count[];
  timeExpressions: readonly TimeExpression[];
  length: SummaryLength;
}

/** References of news summaries have 50 to 75 words; what is longer loses more precision than it gains. */
const BUDGETS: Record<SummaryLength, Budget> = {
  short: { words: 30, fewest: 1, most: 2 },
  normal: { words: 50, fewest: 2, most: 5 },
  long: { words: 120, fewest: 3, most: 9 },
};

/**
 * Chooses key points. A text of one or two sentences has those; a text without prose (a list, headings only) falls
 * back to its first sentences, so that a reader never sees an empty section over a full page.
 */
export function findKeyPoints(model: TextModel, language: Language, facts: KeyPointFacts): KeyPoint[] {
  const chosen = choose(candidates(model, language, facts, WEIGHTS), BUDGETS[facts.length], WEIGHTS.redundancy);
  const sentences = chosen.length > 0 ? chosen.map(({ sentence }) => sentence) : model.sentences.slice(0, 1);
  return sentences.map(({ start, end }) => ({ start, end, text: model.text.slice(start, end) }));
}
