/**
 * "One in three Germans", "un Français sur trois" and "jeder dritte Deutsche" are a share, not one and not three. Knows two
 * numerals, or a rank, and the language's words beside them; the result is read like any share.
 */
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { INNER } from './wordRun.ts';

/** A numeral, or two that are a ratio; `noun` is the first token of what is counted, where that stands between the two. */
export interface NumeralOrRatio extends Numeral {
  isRatio?: true;
  noun?: number;
}

/** Largest second number: "one in a hundred". */
const MOST = 100;
/** From two on, the second number is a small one: "two in 30 minutes" is none. */
const MOST_OF_SEVERAL = 10;
/** Longest noun between the two numbers, in tokens: "chef d'entreprise". */
const NOUN_LIMIT = 5;

const RATIO = { ordinal: false, article: false, vague: true, isRatio: true } as const;

/** The numerals of a text, those that make a ratio put together as one vague numeral whose value is below one. */
export function withRatios(model: TextModel, numerals: readonly Numeral[], lexicon: QuantityLexicon): NumeralOrRatio[] {
  const read: NumeralOrRatio[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const [part, whole] = [numerals[index], numerals[index + 1]];
    if (!part) continue;
    const ratio = rankRatio(model, part, lexicon) ?? (whole ? ratioOf(model, part, whole, lexicon) : null);
    read.push(ratio ?? part);
    if (ratio && ratio.endToken > part.endToken) index++;
  }
  return read;
}

/** "Jede dritte Person": a rank after the word for "each", and no unit after it: "jede zweite Woche" is a time. */
function rankRatio({ tokens }: TextModel, rank: Numeral, lexicon: QuantityLexicon): NumeralOrRatio | null {
  const each = rank.ordinal && rank.value > 1 ? lexicon.each.before(tokens, rank.firstToken) : null;
  if (!each || rank.value > MOST || lexicon.units.at(tokens, rank.endToken)) return null;
  const { firstToken } = each;
  return { ...rank, ...RATIO, start: tokens[firstToken]?.start ?? rank.start, firstToken, value: 1 / rank.value };
}

function ratioOf(model: TextModel, part: Numeral, whole: Numeral, lexicon: QuantityLexicon): NumeralOrRatio | null {
  const { tokens } = model;
  const [low, high] = [part.value, whole.value];
  if (part.ordinal || whole.ordinal || part.vague || whole.vague || !Number.isInteger(low) || !Number.isInteger(high))
    return null;
  if (low < 1 || high <= low || high > (low === 1 ? MOST : MOST_OF_SEVERAL)) return null;
  const { end, endToken } = whole;
  const outOf = lexicon.outOf.before(tokens, whole.firstToken)?.firstToken;
  if (outOf === undefined || lexicon.units.at(tokens, endToken)) return null;
  const ratio = { ...part, ...RATIO, end, endToken, value: low / high };
  // "De cada" and "out of" say nothing else; "in" and "sur" do.
  const isSure = whole.firstToken > outOf + 1;
  const noun = part.endToken;
  if (outOf === noun) return isSure || tokens[endToken]?.kind === 'word' ? ratio : null;
  if (outOf > noun + NOUN_LIMIT) return null;
  // "A rise in three": where one and the article are two words, the article is no part of a whole.
  if (part.article && !isSure && !lexicon.articleIsOne && !lexicon.countingOne.at(tokens, part.firstToken)) return null;
  for (let index = noun; index < outOf; index++) if (!mayBeInNoun(model, index, lexicon)) return null;
  return isOfOther(model, noun, endToken, low, lexicon) ? null : { ...ratio, noun };
}

function mayBeInNoun({ tokens, language }: TextModel, index: number, lexicon: QuantityLexicon): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return token?.kind === 'symbol' && INNER.has(token.lower);
  return !language.functionWords.has(token.lower) || lexicon.nounLinks.at(tokens, index) !== null;
}

/**
 * "Un livre sur trois femmes": a noun after the second number is what that one counts. A plural may be a verb's form as well
 * ("one person in three lives alone"), and after one person it mostly is.
 */
function isOfOther({ tokens }: TextModel, noun: number, end: number, low: number, lexicon: QuantityLexicon): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || lexicon.verbs.at(tokens, end)) return false;
  if (lexicon.kindOf(next.lower) !== null) return true;
  const isOnePerson = low === 1 && lexicon.kindOf(tokens[noun]?.lower ?? '') === 'people';
  return lexicon.isPlural(next.lower) && !isOnePerson;
}
