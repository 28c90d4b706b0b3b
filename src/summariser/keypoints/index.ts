/** The sentences that carry an article. */
import type { Count, KeyPoint, TimeExpression } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import type { TextModel } from '../text/model.ts';

export type SummaryLength = 'short' | 'normal' | 'long';

export interface KeyPointFacts {
  title: string | null;
  counts: readonly Count[];
  timeExpressions: readonly TimeExpression[];
  length: SummaryLength;
}

export function findKeyPoints(_model: TextModel, _language: Language, _facts: KeyPointFacts): KeyPoint[] {
  return [];
}
