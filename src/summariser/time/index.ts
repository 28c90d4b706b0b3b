/** Time expressions of a text with their TIMEX3 values. */
import type { TimeExpression } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';

/** What is known of the article besides its text. */
export interface TimeContext {
  /** ISO 8601 at the precision known, or null. */
  publishedTime: string | null;
  /** ISO 3166-1 alpha-2 country of the site or of the language tag, or null: decides 10/11/16 with the language. */
  region: string | null;
}

export function findTimeExpressions(
  _model: TextModel,
  _language: Language,
  _numerals: readonly Numeral[],
  _context: TimeContext,
): TimeExpression[] {
  return [];
}
