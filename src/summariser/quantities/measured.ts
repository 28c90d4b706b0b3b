/**
 * What a measured quantity is of, where no noun follows it: money in cash, a value of 4 million, gusts exceeding 160 km/h. Knows
 * function words and a language's verbs and prepositions by data; parses nothing. Looks at a fixed number of tokens.
 */
import type { Sentence, TextModel } from '../text/model.ts';
import { hasCapital } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { textOf } from './phrase.ts';

/** A unit of money: an ISO 4217 code, by something perhaps. */
export const MONEY = /^[A-Z]{3}(?: per .*)?$/;
/** How far before the quantity its noun may stand, in tokens. */
const MEASURED_REACH = 16;
const BREAKS = new Set([';', ':', '(', ')', '“', '”', '"']);

/** A quantity in tokens [first, end), of which the number ends before `numberEnd`. */
interface MeasuredQuantity {
  first: number;
  numberEnd: number;
  end: number;
  unit: string;
}

/**
 * What a quantity with a unit and without a noun after it is of, as the article words it: its contents ("50 million in
 * cash"), the noun before it, or the unit itself where nothing says for sure; of money only where nothing is said at all.
 */
export function measuredThing(
  model: TextModel,
  sentence: Sentence,
  { first, numberEnd, end, unit }: MeasuredQuantity,
  lexicon: QuantityLexicon,
): string {
  const contents = contentsAfter(model, unit, end, lexicon);
  if (contents) return contents;
  const { text, sure } = measuredBefore(model, sentence, first, lexicon);
  const unitStart = lexicon.nounLinks.at(model.tokens, numberEnd)?.endToken ?? numberEnd;
  const word = model.tokens[unitStart];
  const worded = word?.kind === 'word' && word.spaceBefore ? textOf(model, unitStart, end) : '';
  if (sure) return text;
  return MONEY.test(unit) ? text || worded : worded || text;
}

/** What a measured quantity is of. `sure`: not only brought in by a preposition, as in "with gusts of". */
interface Measured {
  text: string;
  sure: boolean;
}

/**
 * The noun that a measured quantity is of, where none follows: "the estimated value is $4.3 million", "gusts exceeding
 * 160 km/h". The nearest words before it that are no function words or verbs, up to a mark; what a preposition brings in
 * ("in the west of England", "in November") is passed over.
 */
function measuredBefore(model: TextModel, sentence: Sentence, first: number, lexicon: QuantityLexicon): Measured {
  const { tokens, language } = model;
  const isContent = (index: number): boolean => {
    const token = tokens[index];
    return (
      token?.kind === 'word' &&
      token.lower.length > 1 &&
      (lexicon.nounShape !== 'capitalised' || hasCapital(token)) &&
      !language.functionWords.has(token.lower) &&
      !lexicon.verbs.at(tokens, index) &&
      !lexicon.trends.at(tokens, index) &&
      lexicon.directionOf(token.lower) === null &&
      !lexicon.before.at(tokens, index) &&
      !lexicon.units.before(tokens, index + 1) &&
      !lexicon.endsLikeVerb(token.lower)
    );
  };
  const limit = Math.max(sentence.firstToken, first - MEASURED_REACH);
  // "a value of $16 billion": tied to the number, whatever stands before it.
  const isTied = lexicon.nounLinks.before(tokens, first) !== null;
  let nearest = '';
  let end = first;
  for (;;) {
    while (end > limit && !isContent(end - 1)) {
      const passed = tokens[end - 1];
      // Before another figure stands what that one is of.
      if (BREAKS.has(passed?.text ?? '') || passed?.text === ',' || passed?.kind === 'digits')
        return { text: nearest, sure: false };
      end--;
    }
    if (end <= limit) return { text: nearest, sure: false };
    let start = end;
    while (start > limit && isContent(start - 1)) start--;
    let link = lexicon.nounLinks.before(tokens, start);
    while (link && link.firstToken > limit && isContent(link.firstToken - 1)) {
      start = link.firstToken;
      while (start > limit && isContent(start - 1)) start--;
      link = lexicon.nounLinks.before(tokens, start);
    }
    // "30 September", "four months": what another number counts, or a number word and its unit.
    const isCounted = tokens[start - 1]?.kind === 'digits';
    if (isCounted || lexicon.units.at(tokens, end)) {
      end = isCounted ? start - 1 : start;
      continue;
    }
    let before = start - 1;
    while (before > limit && lexicon.articles.at(tokens, before)) before--;
    const isAdjunct = before >= limit && lexicon.adjunctOpeners.before(tokens, before + 1) !== null;
    if (!isAdjunct || (isTied && end >= first - 2)) return { text: textOf(model, start, end), sure: true };
    if (nearest === '' && !hasCapital(tokens[start])) nearest = textOf(model, start, end);
    end = before;
  }
}

/** "50 million in cash": what an amount of money is made of, where no name and no number follows the preposition. */
function contentsAfter(model: TextModel, unit: string, end: number, lexicon: QuantityLexicon): string {
  const opener = MONEY.test(unit) ? lexicon.contents.at(model.tokens, end) : null;
  const first = opener && model.tokens[opener.endToken];
  if (!opener || first?.kind !== 'word' || hasCapital(first)) return '';
  if (model.language.functionWords.has(first.lower) || lexicon.units.at(model.tokens, opener.endToken)) return '';
  const more = lexicon.coordinators.at(model.tokens, opener.endToken + 1);
  const second = more && model.tokens[more.endToken];
  const isTwo = second?.kind === 'word' && !model.language.functionWords.has(second.lower);
  return textOf(model, opener.endToken, isTwo && more ? more.endToken + 1 : opener.endToken + 1);
}
