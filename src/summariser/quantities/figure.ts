/** A number with what belongs to it: sign, unit, words of age. Knows what touches it; knows nothing of what it counts. */
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import type { Token } from '../text/tokens.ts';
import { isAgeByVerb, isUnmarkedAge } from './ages.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { NumeralOrRatio } from './ratios.ts';
import { type UnitMatch, unitAround } from './units.ts';
import { linkEnd, vagueUnit } from './vague.ts';

export interface Figure {
  /** Indices of its first token and of the one after its last. */
  firstToken: number;
  endToken: number;
  /** Index of the token after the number alone. */
  numberEnd: number;
  /** Index of the token where its noun is looked for. */
  nounStart: number;
  isNegative: boolean;
  /** The unit as it stands there; an age has one also where none does. */
  unitMatch: UnitMatch | null;
  unit: string | null;
  isAge: boolean;
  /** Told by words of age after it ("34-year-old"), or by a verb ("tienen entre 24 y 67 años"). */
  isWordedAge: boolean;
  isToldAge: boolean;
}

const MINUS = new Set(['-', '−', '–']);

/** The figure of a numeral, or of a range up to another. */
export function figureAt(
  model: TextModel,
  numeral: NumeralOrRatio,
  upper: Numeral | null,
  lexicon: QuantityLexicon,
): Figure {
  const { tokens } = model;
  const last = upper ?? numeral;
  const minus = upper ? null : minusBefore(tokens, numeral.firstToken, lexicon);
  const lower = unitAround(tokens, minus ?? numeral.firstToken, numeral.endToken, lexicon);
  const unitMatch = numeral.vague
    ? vagueUnit(model, numeral, lexicon)
    : upper
      ? (unitAround(tokens, last.firstToken, last.endToken, lexicon) ?? lower)
      : lower;
  const age = lexicon.ages.at(tokens, last.endToken);
  const isToldAge =
    unitMatch?.unit === 'year' && isAgeByVerb(tokens, numeral.firstToken, unitMatch.endToken, last, lexicon);
  const isAge = age !== null || isToldAge || isUnmarkedAge(model, numeral, unitMatch, lexicon);
  // A lone "-3" without a unit is a dash or a score.
  const isNegative = minus !== null && unitMatch !== null;
  const lastEnd = numeral.vague ? linkEnd(model, numeral, lexicon) : last.endToken;
  const endToken = age ? lastEnd : Math.max(lastEnd, unitMatch?.endToken ?? 0);
  return {
    firstToken: Math.min(lower?.firstToken ?? numeral.firstToken, isNegative ? minus : numeral.firstToken),
    endToken,
    numberEnd: last.endToken,
    nounStart: age ? age.endToken : numeral.vague && !unitMatch ? numeral.endToken : endToken,
    isNegative,
    unitMatch,
    unit: isAge ? (age?.value ?? unitMatch?.unit ?? 'year') : (unitMatch?.unit ?? null),
    isAge,
    isWordedAge: age !== null,
    isToldAge,
  };
}

/** Index of the minus before a number, as a sign that touches it or as a word ("minus 40", "minus-40"); null without one. */
function minusBefore(tokens: readonly Token[], first: number, lexicon: QuantityLexicon): number | null {
  const sign = tokens[first - 1];
  const touches = sign !== undefined && MINUS.has(sign.text) && tokens[first]?.spaceBefore === false;
  const word = lexicon.negatives.before(tokens, touches ? first - 1 : first);
  // French "au moins 500" compares, "moins 5" is negative.
  if (word && !lexicon.before.before(tokens, first)) return word.firstToken;
  if (!touches) return null;
  return sign.spaceBefore || !/[\p{L}\p{N}).,]/u.test(tokens[first - 2]?.text ?? '') ? first - 1 : null;
}
