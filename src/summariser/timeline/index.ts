/** Events of a text in order of time. */
import type { Article, TimeExpression, TimelineEntry } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import type { TextModel } from '../text/model.ts';

export function buildTimeline(
  _model: TextModel,
  _language: Language,
  _timeExpressions: readonly TimeExpression[],
  _article: Article,
): TimelineEntry[] {
  return [];
}
