/**
 * The numerals of a text that count something, in order. Knows which numerals are taken by dates, ranges and other phrases; one
 * of them is `mention.ts`, and which are the same fact is for `facts.ts`. Linear: every look-around has a fixed reach.
 */
import type { TimeExpression } from '../contract.ts';
import type { TextModel } from '../text/model.ts';
import { numberNames } from './exclusions.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { type Mention, mentionAt } from './mention.ts';
import { rangeEnd } from './ranges.ts';
import type { NumeralOrRatio } from './ratios.ts';

/** All mentions in order. Dates, times and sets of `timeExpressions` hold no counts; durations do. */
export function mentionsOf(
  model: TextModel,
  numerals: readonly NumeralOrRatio[],
  timeExpressions: readonly TimeExpression[],
  lexicon: QuantityLexicon,
): Mention[] {
  const taken = timeExpressions
    .filter(({ type }) => type !== 'DURATION')
    .sort((left, right) => left.start - right.start);
  const mentions: Mention[] = [];
  const names = numberNames(model, numerals, lexicon);
  let date = 0;
  let phraseStart = 0;
  let phraseEnd = 0;
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index];
    if (!numeral) continue;
    while (date < taken.length && (taken[date]?.end ?? 0) <= numeral.start) date++;
    const expression = taken[date];
    if (expression && expression.start < numeral.end) continue;
    const sentence = model.sentences[model.sentenceOfToken[numeral.firstToken] ?? -1];
    // "30 Boeing 787 jets": the second figure belongs to the noun of the first.
    if (!sentence || (numeral.firstToken >= phraseStart && numeral.firstToken < phraseEnd)) continue;
    const upper = rangeEnd(model, numeral, numerals[index + 1], lexicon);
    const following = numerals[index + (upper ? 2 : 1)];
    const mention = mentionAt({ model, numeral, upper, following, time: expression, sentence, names, lexicon });
    // "pages 12-15": where a range counts nothing, its end does not either.
    if (upper) index++;
    if (!mention) continue;
    mentions.push(mention);
    phraseStart = mention.concept.firstToken;
    phraseEnd = mention.concept.isPart ? 0 : mention.concept.endToken;
  }
  return mentions;
}
