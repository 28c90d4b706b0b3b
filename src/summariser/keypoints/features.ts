/** What can be measured of a sentence as a key point. Knows no weights and chooses nothing. Linear in the text. */
import type { Span } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import { isLowerCase } from '../text/characters.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { KeyPointFacts } from './index.ts';
import { headlineTerms, overlap, type SentenceTerms, sentenceFrequencies, termsOf } from './terms.ts';

export interface Features {
  /** Candidates before it. */
  position: number;
  /** Mean share of the other sentences that use its words, damped by its own number of words. */
  centrality: number;
  /** Share of the headline's words that it has. */
  headline: number;
  /** Names and figures in it, at most four each; key counts, at most three. */
  names: number;
  figures: number;
  keyCounts: number;
  /** Words beyond the longest and below the shortest comfortable length. */
  tooLong: number;
  tooShort: number;
  /** 0 or 1. */
  paragraphStart: number;
  dependent: number;
  quotation: number;
  reporting: number;
  graphic: number;
}

export interface Candidate {
  sentence: Sentence;
  terms: SentenceTerms;
  features: Features;
}

/** Fewest words of a sentence that can stand for itself. */
const FEWEST_WORDS = 6;
/** Fewest content words of a sentence that leans on another: "He said so on Tuesday" has two, and one capital for a name. */
const FEWEST_TERMS = 6;
const LEANING_NAMES = 1;
/** Comfortable lengths of a sentence, in words. */
const SHORTEST = 12;
const LONGEST = 32;

const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '«', '»', '‘']);

/** Sentences that may become key points, in reading order. */
export function candidatesOf(model: TextModel, language: Language, facts: KeyPointFacts): Candidate[] {
  const body = model.sentences.filter((sentence) => isProse(model, language, sentence));
  const terms = body.map((sentence) => termsOf(model, sentence));
  const frequencies = sentenceFrequencies(terms);
  const headline = headlineTerms(model, (facts.title ?? '').split(/[^\p{L}\p{M}]/u).filter(Boolean));
  const keyCounts = facts.counts.filter(({ key }) => key).map(({ start }) => start);
  const candidates: Candidate[] = [];
  body.forEach((sentence, index) => {
    const own = terms[index];
    if (!own || own.words < FEWEST_WORDS || overlaps(sentence, facts.identifying)) return;
    const inWords = wordFeatures(model, language, sentence);
    if (inWords.dependent === 1 && own.names <= LEANING_NAMES && own.terms.size < FEWEST_TERMS) return;
    const features: Features = {
      position: candidates.length,
      centrality: centrality(own, frequencies, body.length),
      headline: overlap(headline, own.terms),
      names: Math.min(own.names, 4),
      figures: Math.min(own.figures, 4),
      keyCounts: Math.min(countWithin(keyCounts, sentence), 3),
      tooLong: Math.max(0, own.words - LONGEST),
      tooShort: Math.max(0, SHORTEST - own.words),
      paragraphStart: model.paragraphs[sentence.paragraph]?.start === sentence.start ? 1 : 0,
      ...inWords,
    };
    candidates.push({ sentence, terms: own, features });
  });
  return candidates;
}

/** `spans` are in order and apart, as `findIdentifying` gives them. Logarithmic in their number. */
export function overlaps({ start, end }: Sentence, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}

/** No heading, question, teaser or fragment. */
function isProse(model: TextModel, language: Language, sentence: Sentence): boolean {
  const paragraph = model.paragraphs[sentence.paragraph];
  if (!paragraph || paragraph.isHeading || paragraph.kind === 'table-row' || paragraph.kind === 'caption') return false;
  const text = model.text.slice(sentence.start, sentence.end);
  if (text.endsWith('?') || isQuotedWhole(text)) return false;
  const first = model.tokens[sentence.firstToken];
  if (first?.kind === 'word' && isLowerCase(first.text.charAt(0))) return false;
  const opening = text.slice(0, 60).toLowerCase();
  return !language.keyPoints.teaserOpeners.some((opener) => opening.startsWith(opener));
}

/** Nothing but somebody's words, without saying whose. */
const isQuotedWhole = (text: string): boolean =>
  QUOTATION_MARKS.has(text.charAt(0)) && /["”»“’][.!…]?$/.test(text) && !/["”»“’],? /.test(text.slice(1, -2));

function centrality({ terms }: SentenceTerms, frequencies: ReadonlyMap<string, number>, sentences: number): number {
  if (terms.size === 0 || sentences < 2) return 0;
  let shared = 0;
  for (const term of terms) shared += (frequencies.get(term) ?? 1) - 1;
  return shared / (sentences - 1) / Math.sqrt(terms.size);
}

/** `starts` are few: key counts are at most a handful an article. */
function countWithin(starts: readonly number[], { start, end }: Sentence): number {
  return starts.filter((position) => position >= start && position < end).length;
}

function wordFeatures(model: TextModel, language: Language, sentence: Sentence) {
  let marks = 0;
  let reporting = false;
  let graphic = false;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = model.tokens[index];
    if (!token) break;
    if (QUOTATION_MARKS.has(token.text)) marks++;
    if (token.kind !== 'word') continue;
    reporting ||= language.keyPoints.reportingVerbs.has(token.lower);
    graphic ||= language.keyPoints.graphicStems.some((stem) => token.lower.startsWith(stem));
  }
  const first = model.tokens[sentence.firstToken];
  const opensQuoted = first !== undefined && QUOTATION_MARKS.has(first.text);
  return {
    dependent: first && language.text.dependentOpeners.has(first.lower) ? 1 : 0,
    quotation: opensQuoted ? 1 : marks > 1 ? 0.5 : 0,
    reporting: reporting ? 1 : 0,
    graphic: graphic ? 1 : 0,
  };
}
