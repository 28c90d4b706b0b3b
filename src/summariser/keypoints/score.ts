/** What a sentence is worth as a key point, before the choice among them. Knows features; the weights are data. */
import type { Language } from '../languages/language.ts';
import { isLowerCase } from '../text/characters.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { KeyPointFacts } from './index.ts';
import { headlineTerms, type SentenceTerms, sentenceFrequencies, termsOf } from './terms.ts';
import { COMFORT, type Weights } from './weights.ts';

export interface Candidate {
  sentence: Sentence;
  terms: SentenceTerms;
  score: number;
}

/** Fewest words of a sentence that can stand for itself. */
const FEWEST_WORDS = 6;

/** Sentences that may become key points, in reading order, with their scores. Linear in the text. */
export function candidates(model: TextModel, language: Language, facts: KeyPointFacts, weights: Weights): Candidate[] {
  const body = model.sentences.filter((sentence) => isProse(model, language, sentence));
  const terms = body.map((sentence) => termsOf(model, sentence));
  const frequencies = sentenceFrequencies(terms);
  const headline = headlineTerms(model, headlineWords(facts.title));
  const keyCounts = keyCountStarts(facts);
  let before = 0;
  return body.flatMap((sentence, index) => {
    const own = terms[index];
    if (!own || own.words < FEWEST_WORDS) return [];
    const score =
      weights.position / (1 + before++) ** weights.positionDecay +
      weights.centrality * centrality(own, frequencies, body.length) +
      weights.headline * overlap(headline, own.terms) +
      weights.names * Math.min(own.names, 4) +
      weights.figures * Math.min(own.figures, 4) +
      weights.keyCount * Math.min(countWithin(keyCounts, sentence), 3) -
      weights.tooLong * Math.max(0, own.words - COMFORT.longest) -
      weights.tooShort * Math.max(0, COMFORT.shortest - own.words) -
      penalties(model, language, sentence, weights);
    return [{ sentence, terms: own, score }];
  });
}

/** No heading, question, teaser or fragment. */
function isProse(model: TextModel, language: Language, sentence: Sentence): boolean {
  if (model.paragraphs[sentence.paragraph]?.isHeading) return false;
  const text = model.text.slice(sentence.start, sentence.end);
  if (text.trimEnd().endsWith('?')) return false;
  const first = model.tokens[sentence.firstToken];
  if (first && first.kind === 'word' && isLowerCase(first.text.charAt(0))) return false;
  const opening = text.slice(0, 60).toLowerCase();
  return !language.keyPoints.teaserOpeners.some((opener) => opening.startsWith(opener));
}

function headlineWords(title: string | null): string[] {
  return (title ?? '').split(/[^\p{L}\p{M}]/u).filter(Boolean);
}

/** Mean share of the other sentences that use this one's words, damped so that long sentences do not win by length. */
function centrality({ terms }: SentenceTerms, frequencies: ReadonlyMap<string, number>, sentences: number): number {
  if (terms.size === 0 || sentences < 2) return 0;
  let shared = 0;
  for (const term of terms) shared += (frequencies.get(term) ?? 1) - 1;
  return shared / (sentences - 1) / Math.sqrt(terms.size);
}

/** Share of `wanted` that `given` has. */
export function overlap(wanted: ReadonlySet<string>, given: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let shared = 0;
  for (const term of wanted) if (given.has(term)) shared++;
  return shared / wanted.size;
}

function keyCountStarts({ counts }: KeyPointFacts): number[] {
  return counts
    .filter(({ key }) => key)
    .map(({ start }) => start)
    .sort((left, right) => left - right);
}

function countWithin(starts: readonly number[], { start, end }: Sentence): number {
  return starts.filter((position) => position >= start && position < end).length;
}

const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘']);

function penalties(model: TextModel, language: Language, sentence: Sentence, weights: Weights): number {
  let sum = 0;
  let quoted = 0;
  let reporting = false;
  let graphic = false;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = model.tokens[index];
    if (!token) break;
    if (QUOTATION_MARKS.has(token.text)) quoted++;
    if (token.kind !== 'word') continue;
    reporting ||= language.keyPoints.reportingVerbs.has(token.lower);
    graphic ||= language.keyPoints.graphicStems.some((stem) => token.lower.startsWith(stem));
  }
  const first = model.tokens[sentence.firstToken];
  if (first && language.text.dependentOpeners.has(first.lower)) sum += weights.dependent;
  if (first && QUOTATION_MARKS.has(first.text)) sum += weights.quotation;
  else if (quoted > 1) sum += weights.quotation / 2;
  if (reporting) sum += weights.reporting;
  if (graphic) sum += weights.graphic;
  return sum;
}
