/**
 * Amounts that the article leaves open or gives as a share: "thousands of tests", "two-thirds of the sales". Knows numerals
 * and links; what is shown of them are the article's own words, never a figure of ours.
 */
import type { Value } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { NumeralOrRatio } from './ratios.ts';
import type { UnitMatch } from './units.ts';

/** "Thousands" are a thousand at least and fewer than ten thousand, as NewsQuant and CQE (EMNLP 2023) read them. */
const ORDER = 10;

/** A share of something: "half of", "a third of". */
export const isShare = ({ vague, value }: Numeral): boolean => vague && value < 1;

/** [low, high] of an open amount, the fraction of a share. */
export const vagueValue = ({ value }: Numeral): Value => (value < 1 ? value : [value, value * ORDER]);

/** Index after the link that ties a vague amount to its noun ("of"); the amount's own end where there is none. */
export const linkEnd = ({ tokens }: TextModel, { endToken }: Numeral, lexicon: QuantityLexicon): number =>
  lexicon.nounLinks.at(tokens, endToken)?.endToken ?? endToken;

/** "tens of millions of dollars": the unit after the link. */
export function vagueUnit(model: TextModel, numeral: Numeral, lexicon: QuantityLexicon): UnitMatch | null {
  const unit = lexicon.units.at(model.tokens, linkEnd(model, numeral, lexicon));
  return unit ? { unit: unit.value, firstToken: numeral.firstToken, endToken: unit.endToken } : null;
}

/** The half of "tres años y medio": it belongs to the figure before. */
export function isHalfMore({ tokens }: TextModel, { firstToken }: Numeral, lexicon: QuantityLexicon): boolean {
  const join = lexicon.coordinators.before(tokens, firstToken);
  return join !== null && lexicon.units.before(tokens, join.firstToken) !== null;
}

/** "the other half of", "last quarter of the year", "half price": a part of time or of one thing, no share of many. */
export function isNoShare(model: TextModel, numeral: NumeralOrRatio, lexicon: QuantityLexicon): boolean {
  if (!isShare(numeral) || numeral.isRatio) return false;
  if (isHalfMore(model, numeral, lexicon)) return true;
  const isTied = linkEnd(model, numeral, lexicon) > numeral.endToken;
  return !isTied || lexicon.notShareBefore.before(model.tokens, numeral.firstToken) !== null;
}
