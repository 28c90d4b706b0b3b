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
    if (country === '') continue;
    for (const name of line.trim().slice(3).split('|')) {
      const trimmed = name.trim();
      if (trimmed) yield { country, name: trimmed };
    }
  }
}

const WORD = /[\p{L}\p{M}\p{Nd}]+\*?/gu;
/** Longer stems are cut to this, so that a text's word is looked up under a few beginnings only. */
const LONGEST_STEM = 14;

function termWords(term: string): TermWord[] {
  return [...term.matchAll(WORD)].map(([match]) => {
    const isStem = match.endsWith('*');
    const text = isStem ? match.slice(0, -1) : match;
    const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
    return {
      folded: isStem ? fold(text).slice(0, LONGEST_STEM) : fold(text),
      isStem,
      needsUpper: isCapital && text.length > 1 && text === text.toUpperCase(),
      needsCapital: isCapital,
    };
  });
}

/** The first word of a term, as `termWords` would read it; null where the term has none. */
function firstWord(term: string): { folded: string; isStem: boolean } | null {
  let end = 0;
  while (end < term.length && isPlainLetter(term.charCodeAt(end))) end++;
  const next = end < term.length ? term.charCodeAt(end) : SPACE;
  // Anything but plain letters up to a space or a star is left to the thorough reader.
  if (end === 0 || (next !== SPACE && next !== STAR)) return termWords(term)[0] ?? null;
  const folded = fold(term.slice(0, end));
  return next === STAR ? { folded: folded.slice(0, LONGEST_STEM), isStem: true } : { folded, isStem: false };
}

const SPACE = 0x20;
const STAR = 0x2a;

/** A to Z and the letters of Latin-1 and Latin Extended-A. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7);

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
      const first = firstWord(term);
      if (!first) continue;
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
    if (needsUpper ? !(word.isUpper || (word.isCapital && folded.length === 1)) : needsCapital && !word.isCapital)
      return false;
  }
  return true;
}
