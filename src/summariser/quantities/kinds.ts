/** The kind of a count: by its unit, its noun, or what happened to it. Knows units and a language's words by data. */
import type { CountKind } from '../contract.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { Concept } from './concept.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { MONEY } from './measured.ts';

/** Units of a stretch of time. */
export const DURATIONS = new Set([
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
/** How far before or after a duration the words may stand that make a prison term of it, in tokens. */
const SENTENCE_REACH = 6;

/** The kind of the quantity in tokens [first, end). */
export function kindOf(
  model: TextModel,
  unit: string | null,
  concept: Concept,
  first: number,
  end: number,
  sentence: Sentence,
  lexicon: QuantityLexicon,
): CountKind {
  if (unit !== null) {
    if (MONEY.test(unit)) return 'money';
    if (unit.startsWith('percent')) return 'percentage';
    if (!DURATIONS.has(unit)) return 'measure';
    return isSentence(model, first, end, sentence, lexicon) ? 'sentence' : 'duration';
  }
  if (concept.kind) return concept.kind;
  if (concept.action?.people && (concept.words.length === 0 || !concept.action.things)) return 'people';
  return concept.words.length > 0 ? 'objects' : 'other';
}

/** A prison term: "sentenced to four years", "four years in prison". */
export function isSentence(
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

/** The kind of a noun phrase by its words, the noun's end first. */
export function kindOfWords(words: readonly string[], lexicon: QuantityLexicon): CountKind | null {
  const fromEnd = lexicon.nounShape !== 'first';
  for (let index = 0; index < words.length; index++) {
    const kind = lexicon.kindOf(words.at(fromEnd ? -1 - index : index) ?? '');
    if (kind) return kind;
  }
  return null;
}
