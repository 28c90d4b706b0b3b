/**
 * "One in three Germans" is a share, not one and not three. Knows two numerals and the language's words between them; the
 * result is read like any share.
 */
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** A numeral, or two that are a ratio. */
export interface NumeralOrRatio extends Numeral {
  isRatio?: true;
}

/** Largest second number: "one in a hundred". */
const MOST = 100;
/** From two on, the second number is a small one: "two in 30 minutes" is none. */
const MOST_OF_SEVERAL = 10;

/** The numerals of a text, two that make a ratio put together as one vague numeral whose value is below one. */
export function withRatios(model: TextModel, numerals: readonly Numeral[], lexicon: QuantityLexicon): NumeralOrRatio[] {
  const read: NumeralOrRatio[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const [part, whole] = [numerals[index], numerals[index + 1]];
    if (!part) continue;
    if (!whole || !isRatio(model, part, whole, lexicon)) {
      read.push(part);
      continue;
    }
    read.push({
      ...part,
      end: whole.end,
      endToken: whole.endToken,
      value: part.value / whole.value,
      vague: true,
      article: false,
      isRatio: true,
    });
    index++;
  }
  return read;
}

function isRatio(model: TextModel, part: Numeral, whole: Numeral, lexicon: QuantityLexicon): boolean {
  const [low, high] = [part.value, whole.value];
  if (part.ordinal || whole.ordinal || part.vague || whole.vague || !Number.isInteger(low) || !Number.isInteger(high))
    return false;
  if (low < 1 || high <= low || high > (low === 1 ? MOST : MOST_OF_SEVERAL)) return false;
  if (lexicon.outOf.at(model.tokens, part.endToken)?.endToken !== whole.firstToken) return false;
  const next = model.tokens[whole.endToken];
  return next?.kind === 'word' && !lexicon.units.at(model.tokens, whole.endToken);
}
