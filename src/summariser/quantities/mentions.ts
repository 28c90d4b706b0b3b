/**
 * Numerals that count something, each with unit, comparison, concept and kind. Knows one mention at a time; which of them
 * are the same fact is for `facts.ts`. Linear: every look-around has a fixed reach.
 */
import type { Comparison, CountKind, TimeExpression, Value } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { Token } from '../text/tokens.ts';
import { isAgeByVerb, isUnmarkedAge } from './ages.ts';
import { comparisonOf, trendOf } from './comparison.ts';
import { type Concept, conceptOf } from './concept.ts';
import { countsNothing, isModelName, numberNames } from './exclusions.ts';
import { DURATIONS, isSentence, kindOf } from './kinds.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { measuredThing } from './measured.ts';
import { textOf } from './phrase.ts';
import { rangeEnd, rangeValue } from './ranges.ts';
import type { NumeralOrRatio } from './ratios.ts';
import { unitAround } from './units.ts';
import { isShare, linkEnd, vagueUnit, vagueValue } from './vague.ts';

export interface Mention {
  /** Indices of its first token and of the one after its last, sign and unit included. */
  firstToken: number;
  endToken: number;
  start: number;
  end: number;
  value: Value;
  comparison: Comparison;
  trend?: 'up' | 'down';
  worded?: true;
  unit: string | null;
  kind: CountKind;
  concept: Concept;
  sentence: Sentence;
}

const MINUS = new Set(['-', '−', '–']);

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
    const mention = mentionAt(model, numeral, upper, following, expression, names, sentence, lexicon);
    // "pages 12-15": where a range counts nothing, its end does not either.
    if (upper) index++;
    if (!mention) continue;
    mentions.push(mention);
    phraseStart = mention.concept.firstToken;
    phraseEnd = mention.concept.isPart ? 0 : mention.concept.endToken;
  }
  return mentions;
}

function mentionAt(
  model: TextModel,
  numeral: NumeralOrRatio,
  upper: Numeral | null,
  following: Numeral | undefined,
  time: TimeExpression | undefined,
  names: ReadonlySet<number>,
  sentence: Sentence,
  lexicon: QuantityLexicon,
): Mention | null {
  const { tokens } = model;
  const last = upper ?? numeral;
  const minus = upper ? null : minusBefore(tokens, numeral.firstToken, lexicon);
  const lower = unitAround(tokens, minus ?? numeral.firstToken, numeral.endToken, lexicon);
  const found = numeral.vague
    ? vagueUnit(model, numeral, lexicon)
    : upper
      ? (unitAround(tokens, last.firstToken, last.endToken, lexicon) ?? lower)
      : lower;
  const ageAfter = lexicon.ages.at(tokens, last.endToken);
  const isToldAge = found?.unit === 'year' && isAgeByVerb(tokens, numeral.firstToken, found.endToken, last, lexicon);
  const isAge = ageAfter !== null || isToldAge || isUnmarkedAge(model, numeral, found, lexicon);
  // "Un an de prison": an article elsewhere, a prison term here.
  const unitEnd = found?.endToken ?? last.endToken;
  const isTerm =
    numeral.article &&
    found !== null &&
    DURATIONS.has(found.unit) &&
    isSentence(model, numeral.firstToken, unitEnd, sentence, lexicon);
  if (
    countsNothing(
      model,
      isTerm ? { ...numeral, article: false } : numeral,
      isAge || upper ? 'year' : (found?.unit ?? null),
      names,
      lexicon,
    )
  )
    return null;
  // A lone "-3" without a unit is a dash or a score.
  const negative = minus !== null && found !== null;
  const firstToken = Math.min(lower?.firstToken ?? numeral.firstToken, negative ? minus : numeral.firstToken);
  const lastEnd = numeral.vague ? linkEnd(model, numeral, lexicon) : last.endToken;
  const endToken = ageAfter ? lastEnd : Math.max(lastEnd, found?.endToken ?? 0);
  const unit = isAge ? (ageAfter?.value ?? found?.unit ?? 'year') : (found?.unit ?? null);
  const from = ageAfter ? ageAfter.endToken : numeral.vague && !found ? numeral.endToken : endToken;
  const many = upper !== null || numeral.value !== 1;
  const concept = conceptOf(
    model,
    sentence,
    { first: firstToken, end: numeral.noun ?? from, many, measured: unit !== null, isAge, following, time },
    lexicon,
  );
  // What happened to them stands after the ratio, which holds their noun.
  if (numeral.noun !== undefined) concept.text = concept.noun;
  // "found the 34-year-old": what stands before is of something else.
  const isNounItself = ageAfter !== null && tokens[last.endToken]?.text === '-';
  if (unit !== null && (!isAge || isToldAge) && DURATIONS.has(unit))
    concept.text = spanOfTime(model, last.endToken, endToken, concept, lexicon);
  else if (concept.words.length === 0 && (isAge || !concept.action) && unit !== null && !isNounItself) {
    concept.text = measuredThing(
      model,
      sentence,
      { first: firstToken, numberEnd: last.endToken, end: endToken, unit },
      lexicon,
    );
  }
  const isOpen = numeral.vague && !numeral.isRatio && !concept.isPart;
  if (unit === null && concept.words.length === 0 && (isOpen || (upper && [numeral, upper].every(isYear)))) return null;
  if (numeral.article && concept.words.length === 0 && !concept.action) return null;
  if (unit === null && isModelName(tokens, numeral, concept.words, lexicon)) return null;
  const compared = comparisonOf(tokens, firstToken, { number: last.endToken, unit: endToken }, lexicon);
  const trend = negative ? undefined : trendOf(tokens, compared.firstToken, endToken, unit !== null, lexicon);
  const end = tokens[endToken - 1]?.end ?? numeral.end;
  return {
    firstToken,
    endToken,
    start: tokens[firstToken]?.start ?? numeral.start,
    end,
    value: numeral.vague
      ? vagueValue(numeral)
      : negative
        ? -numeral.value
        : upper
          ? rangeValue(numeral, upper)
          : numeral.value,
    comparison: compared.comparison,
    ...(trend ? { trend } : {}),
    ...(numeral.vague ? { worded: true } : {}),
    unit,
    kind: isAge
      ? 'age'
      : isShare(numeral)
        ? 'percentage'
        : kindOf(model, unit, concept, firstToken, endToken, sentence, lexicon),
    concept,
    sentence,
  };
}

/** "Entre 2015 et 2020": two years and no range of anything. */
const isYear = ({ form, start, end, value }: Numeral): boolean =>
  form === 'digits' && end - start === 4 && value >= 1500 && value <= 2100;

/**
 * What a duration is: its unit as the article words it, with its complement ("years in prison", "años de cárcel"), or the
 * noun that it is joined to ("a three-year plan").
 */
function spanOfTime(model: TextModel, first: number, end: number, concept: Concept, lexicon: QuantityLexicon): string {
  const sign = model.tokens[first]?.text;
  const isJoined = sign === '-' || sign === '+';
  if (isJoined && concept.words.length > 0) return concept.text;
  const complement = lexicon.nounLinks.at(model.tokens, end) !== null && concept.words.length > 0;
  return textOf(model, isJoined ? first + 1 : first, complement ? concept.endToken : end);
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
