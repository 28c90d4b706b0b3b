/**
 * Mentions put together to facts: the same figure of the same thing is one count with all its passages; figures that differ
 * stay apart. Knows which facts a careful reader would want on a card; reads no text itself.
 */
import type { Count, CountKind, Span } from '../contract.ts';
import type { TextModel } from '../text/model.ts';
import type { Mention } from './mention.ts';

/** Letters of a word by which two concepts are compared: folds plurals and most inflections. */
const STEM = 5;
/** Cards shown without "show all" (product.md: the key ones first). */
const MOST_KEYS = 8;
/**
 * Most facts of one text and most passages of one fact. A long report states some two hundred; what has more is a table, and
 * the summary must not outgrow it.
 */
export const FACT_LIMIT = 400;
const MENTION_LIMIT = 40;
/** Points from which a fact is worth a card; in a text with few figures the best ones are from lower on. */
const KEY_SCORE = 0.5;
const FEW = 5;
const FEW_SCORE = -0.5;
/** The beginning of an article, in paragraphs: headline, sub-headline, lead and the two after it. */
const LEAD_PARAGRAPHS = 5;

const KIND_SCORE: Record<CountKind, number> = {
  people: 2,
  objects: 1,
  money: 1.5,
  events: 1,
  places: 1,
  percentage: 1,
  measure: 1,
  sentence: 1.5,
  duration: -1,
  age: -1,
  other: -1,
};

/** Figures and stems of the words of the headline. */
export interface Headline {
  values: ReadonlySet<number>;
  stems: ReadonlySet<string>;
}

/** The headline as far as facts are compared with it. */
export function headlineOf(values: readonly number[], words: readonly string[]): Headline {
  return { values: new Set(values), stems: new Set(words.map((word) => word.slice(0, STEM))) };
}

/** A figure from here on is rarely that of two things; smaller ones are, a few sentences on. */
const TELLING = 10;
const NEAR_SENTENCES = 1;

interface Fact {
  mentions: [Mention, ...Mention[]];
  stems: ReadonlySet<string>;
}

interface Scored {
  fact: Fact;
  score: number;
}

/** Facts from which the cards are chosen, and what a further one of a kind loses after the first few. */
const CANDIDATES = 40;
const SAME_KIND = 0.4;
const FREE = 3;

/** All facts: the key ones first, by importance, then the rest in the order of the text. */
export function factsOf(model: TextModel, mentions: readonly Mention[], headline: Headline): Count[] {
  const facts: Fact[] = [];
  const byFigure = new Map<string, Fact[]>();
  for (const mention of mentions) {
    const stems = stemsOf(mention);
    const figure = `${String(mention.value)} ${mention.unit ?? ''}`;
    const same = byFigure.get(figure) ?? [];
    const known = same.find((fact) => isSameFact(fact, mention, stems));
    if (known) {
      if (known.mentions.length < MENTION_LIMIT) known.mentions.push(mention);
      known.stems = new Set([...known.stems, ...stems]);
      continue;
    }
    if (facts.length >= FACT_LIMIT) continue;
    const fact: Fact = { mentions: [mention], stems };
    facts.push(fact);
    // A figure that stands for many different things is compared with the last few only: the work stays linear.
    byFigure.set(figure, [...same.slice(-8), fact]);
  }
  const scored = facts.map((fact) => ({ fact, score: scoreOf(model, fact, headline) }));
  const keys = scored
    .filter(({ score }) => score >= FEW_SCORE)
    .sort((left, right) => right.score - left.score)
    .filter(({ score }, index) => score >= KEY_SCORE || index < FEW);
  const best = mixed(keys).map(({ fact }) => fact);
  const isKey = new Set(best);
  return [...best, ...facts.filter((fact) => !isKey.has(fact))].map((fact) => countOf(model, fact, isKey.has(fact)));
}

/** The best facts, of several kinds where there are: the ninth temperature says less than the first number of victims. */
function mixed(ranked: readonly Scored[]): Scored[] {
  const left = ranked.slice(0, CANDIDATES);
  const times = new Map<CountKind, number>();
  const chosen: Scored[] = [];
  while (chosen.length < MOST_KEYS && left.length > 0) {
    const worth = ({ fact, score }: Scored) =>
      score - SAME_KIND * Math.max(0, (times.get(kindOfFact(fact)) ?? 0) - FREE);
    const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    left.splice(left.indexOf(best), 1);
    times.set(kindOfFact(best.fact), (times.get(kindOfFact(best.fact)) ?? 0) + 1);
    chosen.push(best);
  }
  return chosen;
}

const kindOfFact = ({ mentions }: Fact): CountKind => mentions[0].kind;

function stemsOf({ concept }: Mention): ReadonlySet<string> {
  const words = [...concept.words, ...(concept.action ? [concept.action.stems.split(/\s/)[0] ?? ''] : [])];
  return new Set(words.map((word) => word.slice(0, STEM)));
}

function isSameFact(fact: Fact, mention: Mention, stems: ReadonlySet<string>): boolean {
  const [first] = fact.mentions;
  if (first.trend !== mention.trend) return false;
  // "Most of the 56": a figure without a noun is the one that was named before.
  if (stems.size === 0 || fact.stems.size === 0)
    return (
      (first.kind === mention.kind || mention.kind === 'other' || first.kind === 'other') &&
      (isTellingFigure(fact, mention) || fact.mentions.some((known) => isWordedAlike(known, mention)))
    );
  // Objects are also what no list knows.
  if (first.kind !== mention.kind && first.kind !== 'objects' && mention.kind !== 'objects') return false;
  for (const stem of stems) if (fact.stems.has(stem)) return true;
  return false;
}

/** What a measure is of stands before it and is no noun of its own: "net profit down 3 %". Two such cards would look the same. */
const isWordedAlike = ({ concept }: Mention, mention: Mention): boolean =>
  concept.text !== '' && concept.text.toLowerCase() === mention.concept.text.toLowerCase();

/** A 2 without a noun is the 2 just named at best, and no measure of something else; a 56 is so anywhere. */
function isTellingFigure({ mentions }: Fact, mention: Mention): boolean {
  const { value, sentence, unit, concept } = mention;
  const high = Array.isArray(value) ? value[1] : value;
  if (Math.abs(high) >= TELLING) return true;
  const last = mentions.at(-1) ?? mentions[0];
  const isOfOther = unit !== null && concept.text !== '' && last.concept.text !== '';
  return !isOfOther && sentence.index - last.sentence.index <= NEAR_SENTENCES;
}

function scoreOf(model: TextModel, { mentions, stems }: Fact, headline: Headline): number {
  const [first] = mentions;
  const paragraph = first.sentence.paragraph;
  const inHeading = mentions.some(({ sentence }) => model.paragraphs[sentence.paragraph]?.isHeading);
  const { concept } = first;
  let score = KIND_SCORE[first.kind];
  if (inHeading || (typeof first.value === 'number' && headline.values.has(first.value))) score += 2;
  else if ([...stems].some((stem) => headline.stems.has(stem))) score += 1;
  if (paragraph < LEAD_PARAGRAPHS) score += 1;
  if (mentions.length > 1) score += 1;
  if (mentions.some((mention) => mention.concept.action)) score += 1;
  // "Four of them" comes after the whole that it is a part of.
  if (concept.isPart) score -= 1;
  if (concept.words.length === 0 && !concept.action && first.unit === null) score -= 2;
  if (typeof first.value === 'number' && first.value <= 1 && first.unit === null) score -= 1;
  // "Two-class layout": part of a name more than a count; two or three of something seldom is the news.
  if (model.tokens[first.endToken]?.text === '-' && first.unit === null) score -= 1;
  else if (isFew(first.value) && first.kind !== 'people' && !concept.action && first.unit === null) score -= 0.5;
  // Earlier facts go before later ones of the same worth.
  return score - paragraph * 0.01;
}

const isFew = (value: Mention['value']): boolean => typeof value === 'number' && value <= 3;

function countOf(model: TextModel, { mentions }: Fact, key: boolean): Count {
  const main =
    mentions.find(({ sentence, concept }) => !model.paragraphs[sentence.paragraph]?.isHeading && concept.text !== '') ??
    mentions[0];
  const span = ({ start, end }: Mention): Span => ({ start, end, text: model.text.slice(start, end) });
  return {
    ...span(main),
    value: main.value,
    comparison: main.comparison,
    unit: main.unit,
    concept: main.concept.text,
    ...(main.trend ? { trend: main.trend } : {}),
    ...(main.worded ? { worded: true } : {}),
    kind: main.kind,
    key,
    mentions: mentions.filter((mention) => mention !== main).map(span),
    sentence: { start: main.sentence.start, end: main.sentence.end },
  };
}
