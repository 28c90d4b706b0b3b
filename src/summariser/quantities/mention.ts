/**
 * A numeral that counts something, with its unit, comparison, concept and kind. Knows one and its surroundings; which others
 * there are is for `mentions.ts`.
 */
import type { Comparison, CountKind, TimeExpression, Value } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import { comparisonOf, trendOf } from './comparison.ts';
import { type Concept, conceptOf } from './concept.ts';
import { countsNothing, isModelName } from './exclusions.ts';
import { type Figure, figureAt } from './figure.ts';
import { DURATIONS, isSentence, kindOf } from './kinds.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { measuredThing } from './measured.ts';
import { textOf } from './phrase.ts';
import { rangeValue } from './ranges.ts';
import type { NumeralOrRatio } from './ratios.ts';
import { isShare, vagueValue } from './vague.ts';

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

/** A numeral where it stands. */
interface Place {
  model: TextModel;
  numeral: NumeralOrRatio;
  /** The other end of a range. */
  upper: Numeral | null;
  /** The next numeral after it. */
  following: Numeral | undefined;
  /** The next time expression that may end its noun. */
  time: TimeExpression | undefined;
  sentence: Sentence;
  /** First tokens of numerals that are names. */
  names: ReadonlySet<number>;
  lexicon: QuantityLexicon;
}

/** The mention of a numeral; null where it counts nothing. */
export function mentionAt(place: Place): Mention | null {
  const { model, numeral, upper, names, sentence, lexicon } = place;
  const { tokens } = model;
  const figure = figureAt(model, numeral, upper, lexicon);
  const { firstToken, endToken, numberEnd, unit, isAge, isNegative } = figure;
  if (countsNothing(model, asTerm(place, figure), isAge || upper ? 'year' : unit, names, lexicon)) return null;
  const concept = conceptAt(place, figure);
  if (isEmpty(place, figure, concept)) return null;
  const compared = comparisonOf(tokens, firstToken, { number: numberEnd, unit: endToken }, lexicon);
  const trend = isNegative ? undefined : trendOf(tokens, compared.firstToken, endToken, unit !== null, lexicon);
  const counted = () => kindOf(model, unit, concept, firstToken, endToken, sentence, lexicon);
  return {
    firstToken,
    endToken,
    start: tokens[firstToken]?.start ?? numeral.start,
    end: tokens[endToken - 1]?.end ?? numeral.end,
    value: valueIn(numeral, upper, isNegative),
    comparison: compared.comparison,
    ...(trend ? { trend } : {}),
    ...(numeral.vague ? { worded: true } : {}),
    unit,
    kind: isAge ? 'age' : isShare(numeral) ? 'percentage' : counted(),
    concept,
    sentence,
  };
}

/** "Un an de prison": an article elsewhere, a prison term here. */
function asTerm({ model, numeral, sentence, lexicon }: Place, { unitMatch }: Figure): NumeralOrRatio {
  const isTerm =
    numeral.article &&
    unitMatch !== null &&
    DURATIONS.has(unitMatch.unit) &&
    isSentence(model, numeral.firstToken, unitMatch.endToken, sentence, lexicon);
  return isTerm ? { ...numeral, article: false } : numeral;
}

function conceptAt({ model, numeral, upper, following, time, sentence, lexicon }: Place, figure: Figure): Concept {
  const { firstToken, endToken, numberEnd, unit, isAge } = figure;
  const concept = conceptOf(
    model,
    sentence,
    {
      first: firstToken,
      end: numeral.noun ?? figure.nounStart,
      many: upper !== null || numeral.value !== 1,
      measured: unit !== null,
      isAge,
      following,
      time,
    },
    lexicon,
  );
  // What happened to them stands after the ratio, which holds their noun.
  if (numeral.noun !== undefined) concept.text = concept.noun;
  // "found the 34-year-old": what stands before is of something else.
  const isNounItself = figure.isWordedAge && model.tokens[numberEnd]?.text === '-';
  if (unit !== null && (!isAge || figure.isToldAge) && DURATIONS.has(unit))
    concept.text = spanOfTime(model, numberEnd, endToken, concept, lexicon);
  else if (concept.words.length === 0 && (isAge || !concept.action) && unit !== null && !isNounItself)
    concept.text = measuredThing(model, sentence, { first: firstToken, numberEnd, end: endToken, unit }, lexicon);
  return concept;
}

/** Whether too little is said for a count: a range of years, an article, a model's name. */
function isEmpty({ model, numeral, upper, lexicon }: Place, { unit }: Figure, concept: Concept): boolean {
  const hasNoun = concept.words.length > 0;
  const isOpen = numeral.vague && !numeral.isRatio && !concept.isPart;
  if (unit === null && !hasNoun && (isOpen || (upper && [numeral, upper].every(isYear)))) return true;
  if (numeral.article && !hasNoun && !concept.action) return true;
  return unit === null && isModelName(model.tokens, numeral, concept.words, lexicon);
}

function valueIn(numeral: NumeralOrRatio, upper: Numeral | null, isNegative: boolean): Value {
  if (numeral.vague) return vagueValue(numeral);
  if (isNegative) return -numeral.value;
  return upper ? rangeValue(numeral, upper) : numeral.value;
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
