/**
 * Numerals that count something, each with unit, comparison, concept and kind. Knows one mention at a time; which of them
 * are the same fact is for `facts.ts`. Linear: every look-around has a fixed reach.
 */
import type { Comparison, CountKind, TimeExpression, Value } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import { comparisonOf, trendOf } from './comparison.ts';
import { type Concept, conceptOf, measuredBefore } from './concept.ts';
import { countsNothing } from './exclusions.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { unitAround } from './units.ts';

export interface Mention {
  /** Indices of its first token and of the one after its last, sign and unit included. */
  firstToken: number;
  endToken: number;
  start: number;
  end: number;
  value: Value;
  comparison: Comparison;
  trend?: 'up' | 'down';
  unit: string | null;
  kind: CountKind;
  concept: Concept;
  sentence: Sentence;
}

const DASHES = new Set(['-', '–', '—', '‑', 'to']);
const DURATIONS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);
/** How far "between" may stand before the first number: "between the ages of 40 and 60". */
const BETWEEN_REACH = 5;
const SENTENCE_REACH = 6;

/** All mentions in order. Dates, times and sets of `timeExpressions` hold no counts; durations do. */
export function mentionsOf(
  model: TextModel,
  numerals: readonly Numeral[],
  timeExpressions: readonly TimeExpression[],
  lexicon: QuantityLexicon,
): Mention[] {
  const taken = timeExpressions
    .filter(({ type }) => type !== 'DURATION')
    .sort((left, right) => left.start - right.start);
  const mentions: Mention[] = [];
  let date = 0;
  for (let index = 0; index < numerals.length; index++) {
    const numeral = numerals[index];
    if (!numeral) continue;
    while (date < taken.length && (taken[date]?.end ?? 0) <= numeral.start) date++;
    const expression = taken[date];
    if (expression && expression.start < numeral.end) continue;
    const sentence = model.sentences[model.sentenceOfToken[numeral.firstToken] ?? -1];
    if (!sentence) continue;
    const upper = rangeEnd(model, numeral, numerals[index + 1], lexicon);
    const mention = mentionAt(model, numeral, upper, sentence, lexicon);
    if (!mention) continue;
    mentions.push(mention);
    if (upper) index++;
  }
  return mentions;
}

function mentionAt(
  model: TextModel,
  numeral: Numeral,
  upper: Numeral | null,
  sentence: Sentence,
  lexicon: QuantityLexicon,
): Mention | null {
  const { tokens } = model;
  const last = upper ?? numeral;
  const lower = unitAround(tokens, numeral.firstToken, numeral.endToken, lexicon);
  const found = unitAround(tokens, last.firstToken, last.endToken, lexicon) ?? (upper ? lower : null);
  const ageAfter = lexicon.ages.at(tokens, last.endToken);
  const isAge = ageAfter !== null || lexicon.ageOpeners.before(tokens, numeral.firstToken) !== null;
  if (countsNothing(model, numeral, found !== null || isAge || upper !== null, lexicon)) return null;
  const firstToken = Math.min(lower?.firstToken ?? numeral.firstToken, numeral.firstToken);
  const endToken = ageAfter ? last.endToken : Math.max(last.endToken, found?.endToken ?? 0);
  const unit = isAge ? (ageAfter?.value ?? found?.unit ?? 'year') : (found?.unit ?? null);
  const concept = conceptOf(model, sentence, firstToken, ageAfter ? ageAfter.endToken : endToken, lexicon);
  if (concept.words.length === 0 && !concept.action && unit !== null)
    concept.text = measuredBefore(model, sentence, firstToken, lexicon);
  if (numeral.article && concept.words.length === 0 && !concept.action) return null;
  const compared = comparisonOf(tokens, firstToken, endToken, lexicon);
  const trend = trendOf(tokens, compared.firstToken, lexicon);
  const end = tokens[endToken - 1]?.end ?? numeral.end;
  return {
    firstToken,
    endToken,
    start: tokens[firstToken]?.start ?? numeral.start,
    end,
    value: upper ? [Math.min(numeral.value, upper.value), Math.max(numeral.value, upper.value)] : numeral.value,
    comparison: compared.comparison,
    ...(trend ? { trend } : {}),
    unit,
    kind: isAge ? 'age' : kindOf(model, unit, concept, firstToken, endToken, sentence, lexicon),
    concept,
    sentence,
  };
}

function kindOf(
  model: TextModel,
  unit: string | null,
  concept: Concept,
  first: number,
  end: number,
  sentence: Sentence,
  lexicon: QuantityLexicon,
): CountKind {
  if (unit !== null) {
    if (/^[A-Z]{3}(?: per .*)?$/.test(unit)) return 'money';
    if (unit.startsWith('percent')) return 'percentage';
    if (!DURATIONS.has(unit)) return 'measure';
    return isSentence(model, first, end, sentence, lexicon) ? 'sentence' : 'duration';
  }
  if (concept.kind) return concept.kind;
  if (concept.action?.people && (concept.words.length === 0 || concept.isPart || startsWithAction(concept, lexicon)))
    return 'people';
  return concept.words.length > 0 ? 'objects' : 'other';
}

const startsWithAction = ({ words }: Concept, lexicon: QuantityLexicon): boolean =>
  lexicon.actionOf(words[0] ?? '') !== null;

/** A prison term: "sentenced to four years", "four years in prison". */
function isSentence(
  model: TextModel,
  first: number,
  end: number,
  sentence: Sentence,
  lexicon: QuantityLexicon,
): boolean {
  for (let reach = 0; reach < SENTENCE_REACH; reach++) {
    if (end + reach < sentence.endToken && lexicon.sentenceMarks.at(model.tokens, end + reach)) return true;
    if (first - reach > sentence.firstToken && lexicon.sentenceMarks.before(model.tokens, first - reach)) return true;
  }
  return false;
}

/** The second numeral of a range that begins with `lower`, or null. */
function rangeEnd(
  model: TextModel,
  lower: Numeral,
  next: Numeral | undefined,
  lexicon: QuantityLexicon,
): Numeral | null {
  if (!next || next.ordinal || lower.ordinal || lower.vague || next.vague || next.firstToken - lower.endToken > 3)
    return null;
  const { tokens } = model;
  const opened = isOpened(model, lower, lexicon);
  const lowerUnit = unitAround(tokens, lower.firstToken, lower.endToken, lexicon);
  const upperUnit = unitAround(tokens, next.firstToken, next.endToken, lexicon);
  // "7 % to 2.3 billion dollars" are two figures; "5 to 7 %" and "$5 to $7" are a range.
  if (lowerUnit && lowerUnit.unit !== upperUnit?.unit && !(lowerUnit.firstToken < lower.firstToken && !upperUnit))
    return null;
  const afterUnit = lowerUnit?.endToken ?? lower.endToken;
  const joined = (end: number): number => {
    const sign = tokens[end];
    if (opened) return lexicon.betweenConnectors.at(tokens, end)?.endToken ?? -1;
    if (sign && DASHES.has(sign.text)) return end + 1;
    return lexicon.rangeConnectors.at(tokens, end)?.endToken ?? -1;
  };
  const end = joined(lower.endToken) >= 0 ? joined(lower.endToken) : joined(afterUnit);
  if (end < 0 || (end !== next.firstToken && end + 1 !== next.firstToken)) return null;
  if (!opened && lexicon.changeOpeners.before(tokens, lower.firstToken)) return null;
  return next.value > lower.value ? next : null;
}

function isOpened(model: TextModel, { firstToken }: Numeral, lexicon: QuantityLexicon): boolean {
  const sentence = model.sentences[model.sentenceOfToken[firstToken] ?? -1];
  for (let index = firstToken; index > Math.max(sentence?.firstToken ?? 0, firstToken - BETWEEN_REACH); index--) {
    if (lexicon.betweenOpeners.before(model.tokens, index)) return true;
    if (model.tokens[index - 1]?.kind === 'digits') return false;
  }
  return false;
}
