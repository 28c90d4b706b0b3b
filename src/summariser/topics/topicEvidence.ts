/**
 * What in a text speaks for a topic: terms that say so alone, terms near a word for a child, and classes of words that
 * say so together within a sentence. Knows which classes make which topic; knows no word of any language.
 */
import type { TopicId } from '../contract.ts';
import { oncePer } from '../kept.ts';
import type { TopicClasses, TopicContexts, TopicLanguage } from './language.ts';
import { type TermHit, TermIndex, termsIn } from './terms.ts';
import type { Word } from './words.ts';

export interface Evidence {
  topic: TopicId;
  /** Indices into the words: first, and one after the last. */
  from: number;
  to: number;
  /** 1 for a term that is enough by itself. */
  weight: number;
  /** What was found, to count repetitions less. */
  key: string;
}

type ClassName = keyof TopicClasses | keyof TopicContexts;

type Role = { kind: 'term' | 'nearChild'; topic: TopicId; term: string } | { kind: 'class'; name: ClassName };

interface Combination {
  topic: TopicId;
  classes: readonly ClassName[];
  weight: number;
  /** Most words from the first to the last. */
  reach: number;
  /** A class that takes the evidence away where it stands in the same sentence. */
  unless?: ClassName;
}

const COMBINATIONS: readonly Combination[] = [
  { topic: 'csam', classes: ['child', 'pornography'], weight: 1, reach: 12 },
  { topic: 'csam', classes: ['child', 'sexual', 'material'], weight: 0.9, reach: 18 },
  { topic: 'csam', classes: ['child', 'sexualAbuse', 'material'], weight: 0.9, reach: 14 },
  { topic: 'grooming', classes: ['child', 'grooming'], weight: 0.8, reach: 12, unless: 'animals' },
  { topic: 'sextortion', classes: ['extortion', 'sexual', 'material'], weight: 0.9, reach: 16 },
  { topic: 'child-trafficking', classes: ['child', 'trafficking'], weight: 0.9, reach: 12, unless: 'goods' },
  { topic: 'child-abuse', classes: ['child', 'sexualAbuse'], weight: 0.9, reach: 12 },
  { topic: 'child-abuse', classes: ['child', 'harm'], weight: 0.6, reach: 8 },
  { topic: 'missing-child', classes: ['child', 'missing'], weight: 0.8, reach: 7 },
  { topic: 'online-safety', classes: ['child', 'online', 'protection'], weight: 0.8, reach: 22 },
];

/** Words between a term that needs a child word and that word. */
const NEAR = 12;

const indexOf = oncePer((language: TopicLanguage) => new TermIndex(rolesOf(language)));

function* rolesOf({ terms, classes, contexts }: TopicLanguage): Generator<[string[], Role]> {
  for (const [topic, { strong, nearChild }] of Object.entries(terms) as [
    TopicId,
    { strong: string; nearChild: string },
  ][]) {
    for (const term of termsIn(strong)) yield [[term], { kind: 'term', topic, term }];
    for (const term of termsIn(nearChild)) yield [[term], { kind: 'nearChild', topic, term }];
  }
  for (const [name, list] of Object.entries({ ...classes, ...contexts }) as [ClassName, string][]) {
    yield [termsIn(list), { kind: 'class', name }];
  }
}

interface ClassHit {
  name: ClassName;
  from: number;
  to: number;
}

/** Everything in a run of words that speaks for a topic, and how often works of art are spoken of. */
export function evidenceIn(words: readonly Word[], language: TopicLanguage): { evidence: Evidence[]; works: number[] } {
  const evidence: Evidence[] = [];
  const works: number[] = [];
  for (const hits of bySentence(words, indexOf(language).find(words))) {
    const classes = hits.flatMap(({ payload, from, to }): ClassHit[] =>
      payload.kind === 'class' ? [{ name: payload.name, from, to }] : [],
    );
    works.push(...classes.filter(({ name }) => name === 'works').map(({ from }) => from));
    evidence.push(...termEvidence(hits, classes));
    for (const combination of COMBINATIONS) evidence.push(...combined(combination, classes, words));
  }
  return { evidence, works };
}

function* bySentence(words: readonly Word[], hits: readonly TermHit<Role>[]): Generator<TermHit<Role>[]> {
  let group: TermHit<Role>[] = [];
  let current: number | undefined;
  for (const hit of hits) {
    const sentence = words[hit.from]?.sentence;
    if (sentence !== current && group.length > 0) {
      yield group;
      group = [];
    }
    current = sentence;
    group.push(hit);
  }
  if (group.length > 0) yield group;
}

function* termEvidence(hits: readonly TermHit<Role>[], classes: readonly ClassHit[]): Generator<Evidence> {
  for (const { payload, from, to } of hits) {
    if (payload.kind === 'class') continue;
    const { kind, topic, term } = payload;
    if (kind === 'nearChild') {
      const isNear = classes.some(({ name, from: at }) => name === 'child' && Math.abs(at - from) <= NEAR);
      const isOther = classes.some(({ name }) => name === 'animals' || name === 'goods');
      if (!isNear || isOther) continue;
    }
    yield { topic, from, to, weight: kind === 'term' ? 1 : 0.7, key: term };
  }
}

/**
 * At most one reading of a combination a place: for each hit of its first class the nearest hit of each other class. Hits
 * of a sentence are few; both lists are walked once, so a sentence of one word repeated stays linear.
 */
function* combined(
  { topic, classes, weight, reach, unless }: Combination,
  hits: readonly ClassHit[],
  words: readonly Word[],
): Generator<Evidence> {
  if (unless && hits.some(({ name }) => name === unless)) return;
  const latest = new Map<ClassName, ClassHit>();
  for (const hit of hits) {
    if (!classes.includes(hit.name)) continue;
    latest.set(hit.name, hit);
    if (latest.size < classes.length) continue;
    const from = Math.min(...[...latest.values()].map((each) => each.from));
    const to = Math.max(...[...latest.values()].map((each) => each.to));
    if (to - from > reach) continue;
    yield { topic, from, to, weight, key: keyOf([...latest.values()], words) };
    latest.clear();
  }
}

/** The words themselves, so that "boy … abused" twice is one thing said twice. */
const keyOf = (hits: readonly ClassHit[], words: readonly Word[]): string =>
  hits
    .map(({ from }) => words[from]?.folded ?? '')
    .sort()
    .join(' ');
