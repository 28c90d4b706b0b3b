/**
 * Two numerals that are one range: "between 3 and 5", "three to five million", "$10-15 billion". Knows connectors, units and
 * multipliers; a change ("rose from 3 to 5 %") is no range. Looks at a fixed number of tokens.
 */

import type { Numeral } from '../numbers/index.ts';
import { DASHES } from '../text/characters.ts';
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { type UnitMatch, unitAround } from './units.ts';

/** How far "between" may stand before the first number: "between the ages of 40 and 60". */
const BETWEEN_REACH = 5;
/** How far a rise or a fall may stand before "from 3 to 5". */
const CHANGE_REACH = 6;
/** Widest range of a rise or a fall: "fell by 1 to 2 degrees". */
const WIDEST = 2;

/** The smallest multiplier that a range shares: "two to three dozen". */
const DOZEN = 12;

/** The first number with the multiplier that it shares with the second: the three of "three to five million". */
function lowValue({ value, factor }: Numeral, upper: Numeral): number {
  const shared = factor === 1 && upper.factor >= DOZEN && value < upper.value / upper.factor;
  return shared ? value * upper.factor : value;
}

/** Low and high of a range. */
export function rangeValue(lower: Numeral, upper: Numeral): [number, number] {
  return [lowValue(lower, upper), upper.value];
}

/** The second numeral of a range that begins with `lower`, or null. */
export function rangeEnd(
  model: TextModel,
  lower: Numeral,
  next: Numeral | undefined,
  lexicon: QuantityLexicon,
): Numeral | null {
  if (!next || next.ordinal || lower.ordinal || lower.vague || next.vague) return null;
  if (next.value <= lowValue(lower, next)) return null;
  const { tokens } = model;
  const opened = isOpened(model, lower, lexicon);
  const lowerUnit = unitAround(tokens, lower.firstToken, lower.endToken, lexicon);
  const upperUnit = unitAround(tokens, next.firstToken, next.endToken, lexicon);
  if (!areAlike(lower, lowerUnit, upperUnit)) return null;
  const start = lowerUnit?.endToken ?? lower.endToken;
  const isDashed = !opened && DASHES.has(tokens[start]?.text ?? '');
  const connectors = opened ? lexicon.betweenConnectors : lexicon.rangeConnectors;
  const end = isDashed ? start + 1 : connectors.at(tokens, start)?.endToken;
  // A currency sign or code may stand before the second number: "US$5 to US$7".
  if (end !== (upperUnit?.firstToken ?? next.firstToken)) return null;
  if (!isDashed && isChange(model, lower, next, lowerUnit?.firstToken ?? lower.firstToken, lexicon)) return null;
  return next;
}

/** "7 % to 2.3 billion dollars" are two figures; "5 to 7 %", "$5 to $7" and "$48,000 to $90,000 a year" are ranges. */
function areAlike(lower: Numeral, lowerUnit: UnitMatch | null, upperUnit: UnitMatch | null): boolean {
  if (!lowerUnit || lowerUnit.unit === upperUnit?.unit) return true;
  if (upperUnit?.unit.startsWith(`${lowerUnit.unit} per `)) return true;
  return lowerUnit.firstToken < lower.firstToken && !upperUnit;
}

function isOpened(model: TextModel, { firstToken }: Numeral, lexicon: QuantityLexicon): boolean {
  const sentence = model.sentences[model.sentenceOfToken[firstToken] ?? -1];
  for (let index = firstToken; index > Math.max(sentence?.firstToken ?? 0, firstToken - BETWEEN_REACH); index--) {
    if (lexicon.betweenOpeners.before(model.tokens, index)) return true;
    if (model.tokens[index - 1]?.kind === 'digits') return false;
  }
  return false;
}

/**
 * "rose from 3 to 5 %": an opener such as "from", and a rise or a fall in the words before it; "down by 30 to 126", where the
 * second number is too far off to bound the first one's range.
 */
function isChange(model: TextModel, lower: Numeral, upper: Numeral, first: number, lexicon: QuantityLexicon): boolean {
  const { firstToken } = lower;
  const opener =
    lexicon.changeOpeners.before(model.tokens, first) ?? lexicon.changeOpeners.before(model.tokens, firstToken);
  const byItself = lexicon.trends.before(model.tokens, first);
  if (!opener) return byItself !== null && upper.value > WIDEST * lowValue(lower, upper);
  // "going from 0 to 62 mph": nothing was at 0 that has changed.
  if (lower.value === 0) return false;
  const sentence = model.sentences[model.sentenceOfToken[firstToken] ?? -1];
  for (let index = opener.firstToken; index > Math.max(sentence?.firstToken ?? 0, first - CHANGE_REACH); index--) {
    if (lexicon.trends.before(model.tokens, index) || lexicon.changes.before(model.tokens, index)) return true;
  }
  return false;
}
