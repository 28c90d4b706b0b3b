/** Counts and breakdowns of a text. */
import type { Breakdown, Count, TimeExpression } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';

export interface Quantities {
  counts: Count[];
  breakdowns: Breakdown[];
}

export function findQuantities(
  _model: TextModel,
  _language: Language,
  _numerals: readonly Numeral[],
  _timeExpressions: readonly TimeExpression[],
): Quantities {
  return { counts: [], breakdowns: [] };
}
