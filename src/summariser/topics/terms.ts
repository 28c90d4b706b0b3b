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
  /** Place in the list, which settles the order of terms that are equally long. */
  order: number;
  term: string;
  payload: Payload;
  /** Its words, read when a text's word asks for them. */
  words: readonly TermWord[] | null;
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

/** Countries, each with its names. */
export function* namesIn(list: NamesByCountry): Generator<{ country: string; names: string[] }> {
  for (const line of list.split('\n')) {
    const [country = '', names = ''] = [line.trim().slice(0, 2), line.trim().slice(3)];
    yield { country, names: names.split('|').filter(Boolean) };
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

/** Letters by which terms are kept. No stem is shorter. */
const BEGINNING = 2;
const PLAIN = /^[A-Za-z]{2}/;

/**
 * The first letters of a term's first word, folded but for a capital at the start: such a term is for capitalised words
 * alone. Undefined where it has no word.
 */
function beginningOf(term: string): string | undefined {
  if (PLAIN.test(term)) return term.charAt(0) + term.charAt(1).toLowerCase();
  const match = FIRST_WORD.exec(term)?.[0];
  if (match === undefined) return undefined;
  const { folded, needsCapital } = termWord(match);
  return (needsCapital ? capitalised(folded) : folded).slice(0, BEGINNING);
}

const capitalised = (folded: string): string => folded.charAt(0).toUpperCase() + folded.slice(1);

/** Terms whose first words begin alike, by these words and by their stems. */
class Shelf<Payload> {
  readonly #exact = new Map<string, Entry<Payload>[]>();
  readonly #stems = new Map<string, Entry<Payload>[]>();
  readonly #stemLengths = new Set<number>();

  constructor(entries: readonly Entry<Payload>[]) {
    for (const entry of entries) {
      const { folded, isStem } = termWord(FIRST_WORD.exec(entry.term)?.[0] ?? '');
      append(isStem ? this.#stems : this.#exact, folded, entry);
      if (isStem) this.#stemLengths.add(folded.length);
    }
  }

  /** Entries that may begin at a word. */
  candidates(folded: string): Entry<Payload>[] {
    const found = [...(this.#exact.get(folded) ?? [])];
    for (const length of this.#stemLengths) {
      if (length <= folded.length) found.push(...(this.#stems.get(folded.slice(0, length)) ?? []));
    }
    return found;
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/**
 * An index of terms; `find` gives the longest ones at each place, none inside another. Of ten thousand names most never come
 * up in a text: they are read when a word begins as they do.
 */
export class TermIndex<Payload> {
  readonly #entries = new Map<string, Entry<Payload>[]>();
  readonly #shelf = oncePerWord((beginning) => new Shelf(this.#entries.get(beginning) ?? []));
  /** Entries that may begin at a word, which is folded but for its capital. */
  readonly #candidates = oncePerWord((word): readonly Entry<Payload>[] => {
    const folded = word.toLowerCase();
    const found = this.#shelf(folded.slice(0, BEGINNING)).candidates(folded);
    if (word === folded) return found;
    found.push(...this.#shelf(word.slice(0, BEGINNING)).candidates(folded));
    return found.sort((one, other) => one.order - other.order);
  });

  constructor(terms: Iterable<readonly [term: string, payload: Payload]>) {
    let order = 0;
    for (const [term, payload] of terms) {
      const beginning = beginningOf(term);
      if (beginning !== undefined) append(this.#entries, beginning, { order: order++, term, payload, words: null });
    }
  }

  find(words: readonly Word[]): TermHit<Payload>[] {
    const hits: TermHit<Payload>[] = [];
    let index = 0;
    while (index < words.length) {
      const word = words[index];
      const candidates = word ? this.#candidates(word.isCapital ? capitalised(word.folded) : word.folded) : [];
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
