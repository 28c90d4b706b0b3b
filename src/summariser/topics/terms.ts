/**
 * Finds terms of many words in a text in one pass. Knows whole words, stems (`secuestr*`), case (see `language.ts`) and
 * that the longest term wins; knows nothing of what the terms mean. Time is linear in the text for terms of bounded length.
 */
import { oncePerWord } from '../kept.ts';
import type { NamesByCountry, TermList } from './language.ts';
import { fold, type Word } from './words.ts';

interface TermWord {
  folded: string;
  isStem: boolean;
  needsUpper: boolean;
  needsCapital: boolean;
}

interface Entry<Payload> {
  term: string;
  /** Its words, read when a text's word first asks for them: most of ten thousand names never come up. */
  words: readonly TermWord[] | null;
  payload: Payload;
}

export interface TermHit<Payload> {
  payload: Payload;
  /** Indices into the words: first, and one after the last. */
  from: number;
  to: number;
}

/** Terms of a list, divided by commas or line ends. */
export const termsIn = (list: TermList): string[] =>
  list
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter(Boolean);

/** Pairs of country and name. */
export function* namesIn(list: NamesByCountry): Generator<{ country: string; name: string }> {
  for (const line of list.split('\n')) {
    const country = line.trim().slice(0, 2);
    for (const name of line.trim().slice(3).split('|')) if (name) yield { country, name };
  }
}

const WORD = /[\p{L}\p{M}\p{Nd}]+\*?/gu;
const FIRST_WORD = new RegExp(WORD.source, 'u');
/** Longer stems are cut to this, so that a text's word is looked up under a few beginnings only. */
const LONGEST_STEM = 14;

function termWord(match: string): TermWord {
  const isStem = match.endsWith('*');
  const text = isStem ? match.slice(0, -1) : match;
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
  return {
    folded: isStem ? fold(text).slice(0, LONGEST_STEM) : fold(text),
    isStem,
    needsUpper: isCapital && text.length > 1 && text === text.toUpperCase(),
    needsCapital: isCapital,
  };
}

const termWords = (term: string): TermWord[] => [...term.matchAll(WORD)].map(([match]) => termWord(match));

const NOTHING: readonly never[] = [];
/** Letters of a stem that are looked at first. No stem is shorter. */
const BEGINNING = 2;

/** An index of terms; `find` gives the longest ones at each place, none inside another. */
export class TermIndex<Payload> {
  readonly #exact = new Map<string, Entry<Payload>[]>();
  readonly #stems = new Map<string, Entry<Payload>[]>();
  readonly #stemLengths: number[] = [];
  /** Beginnings of all stems: most words have none of them and need no further look. */
  readonly #beginnings = new Set<string>();
  /** Entries that may begin at a word. */
  readonly #candidates = oncePerWord((folded: string): readonly Entry<Payload>[] => {
    const exact = this.#exact.get(folded) ?? NOTHING;
    return this.#beginnings.has(folded.slice(0, BEGINNING)) ? this.#withStems(folded, exact) : exact;
  });

  constructor(terms: Iterable<readonly [term: string, payload: Payload]>) {
    for (const [term, payload] of terms) {
      const match = FIRST_WORD.exec(term)?.[0];
      if (match === undefined) continue;
      const first = termWord(match);
      const map = first.isStem ? this.#stems : this.#exact;
      const entries = map.get(first.folded);
      const entry = { term, words: null, payload };
      if (entries) entries.push(entry);
      else map.set(first.folded, [entry]);
      if (first.isStem) this.#beginnings.add(first.folded.slice(0, BEGINNING));
      if (first.isStem && !this.#stemLengths.includes(first.folded.length)) this.#stemLengths.push(first.folded.length);
    }
  }

  find(words: readonly Word[]): TermHit<Payload>[] {
    const hits: TermHit<Payload>[] = [];
    let index = 0;
    while (index < words.length) {
      const word = words[index];
      const candidates = word ? this.#candidates(word.folded) : NOTHING;
      if (candidates.length === 0) {
        index++;
        continue;
      }
      let longest = 0;
      const found: TermHit<Payload>[] = [];
      for (const entry of candidates) {
        entry.words ??= termWords(entry.term);
        const { words: wanted, payload } = entry;
        if (wanted.length < longest || !matches(words, index, wanted)) continue;
        if (wanted.length > longest) found.length = 0;
        longest = wanted.length;
        found.push({ payload, from: index, to: index + longest });
      }
      hits.push(...found);
      index += Math.max(1, longest);
    }
    return hits;
  }

  #withStems(folded: string, exact: readonly Entry<Payload>[]): readonly Entry<Payload>[] {
    const candidates = [...exact];
    for (const length of this.#stemLengths) {
      if (length <= folded.length) candidates.push(...(this.#stems.get(folded.slice(0, length)) ?? NOTHING));
    }
    return candidates;
  }
}

function matches(words: readonly Word[], index: number, wanted: readonly TermWord[]): boolean {
  for (let offset = 0; offset < wanted.length; offset++) {
    const word = words[index + offset];
    const term = wanted[offset];
    if (!word || !term) return false;
    const { folded, isStem, needsUpper, needsCapital } = term;
    if (offset > 0 && !word.joins) return false;
    if (isStem ? !word.folded.startsWith(folded) : word.folded !== folded) return false;
    if (needsUpper ? !word.isUpper : needsCapital && !word.isCapital) return false;
  }
  return true;
}
