/**
 * Finds terms of many words in a text in one pass. Knows whole words, stems (`secuestr*`), case (see `language.ts`) and
 * that the longest term wins; knows nothing of what the terms mean. Time is linear in the text for terms of bounded length.
 */
import { oncePerWord } from '../kept.ts';
import type { NamesByCountry, TermList } from './language.ts';
import { capitalised, fold, type Word } from './words.ts';

interface TermWord {
  folded: string;
  isStem: boolean;
  needsUpper: boolean;
  needsCapital: boolean;
}

interface Entry<Payload> {
  term: string;
  payload: Payload;
  /** Place in the list, which settles the order of terms that are equally long. */
  order: number;
  /** Its words, read when a text's word begins as it does. */
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

/** Names by country. */
export const namesIn = (list: NamesByCountry): { country: string; names: string[] }[] =>
  list
    .trim()
    .split(/\n\s*/)
    .map((line) => ({ country: line.slice(0, 2), names: line.slice(3).split('|') }));

const WORD = /[\p{L}\p{M}\p{Nd}]+\*?/gu;

function termWord(match: string): TermWord {
  const isStem = match.endsWith('*');
  const text = isStem ? match.slice(0, -1) : match;
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
  return {
    folded: fold(text),
    isStem,
    needsUpper: isCapital && text.length > 1 && text === text.toUpperCase(),
    needsCapital: isCapital,
  };
}

const termWords = (term: string): TermWord[] => (term.match(WORD) ?? []).map(termWord);

/** Letters by which terms are kept. No stem is shorter. */
const BEGINNING = 2;
/** Most names begin so, and are not looked at any further until they are asked for. */
const PLAIN = /^[A-Za-z][a-z]/;

/** The first letters of a term's first word, folded but for a capital: such a term is for capitalised words alone. */
function beginningOf(term: string): string {
  if (PLAIN.test(term)) return term.slice(0, BEGINNING);
  const [first] = termWords(term);
  return first ? (first.needsCapital ? capitalised(first.folded) : first.folded).slice(0, BEGINNING) : '';
}

/**
 * An index of terms; `find` gives the longest ones at each place, none inside another. Of thousands of names most never come
 * up in a text: they are read when a word begins as they do.
 */
export class TermIndex<Payload> {
  readonly #entries = new Map<string, Entry<Payload>[]>();
  /** Entries that may begin at a word, which is folded but for its capital. */
  readonly #candidates = oncePerWord((word) => {
    const folded = word.toLowerCase();
    const found = this.#beginningAs(folded, folded);
    if (word === folded) return found;
    found.push(...this.#beginningAs(word, folded));
    return found.sort((one, other) => one.order - other.order);
  });

  /** Each payload with its terms. */
  constructor(groups: Iterable<readonly [terms: readonly string[], payload: Payload]>) {
    let order = 0;
    for (const [terms, payload] of groups) {
      for (const term of terms) {
        const beginning = beginningOf(term);
        const entry = { term, payload, order: order++, words: null };
        const entries = this.#entries.get(beginning);
        if (entries) entries.push(entry);
        else this.#entries.set(beginning, [entry]);
      }
    }
  }

  #beginningAs(word: string, folded: string): Entry<Payload>[] {
    const entries = this.#entries.get(word.slice(0, BEGINNING)) ?? [];
    return entries.filter((entry) => {
      entry.words ??= termWords(entry.term);
      return entry.words[0] !== undefined && isWord(folded, entry.words[0]);
    });
  }

  find(words: readonly Word[]): TermHit<Payload>[] {
    const hits: TermHit<Payload>[] = [];
    let index = 0;
    while (index < words.length) {
      const word = words[index];
      const candidates = word ? this.#candidates(word.cased) : [];
      let longest = 0;
      const found: TermHit<Payload>[] = [];
      for (const entry of candidates) {
        const { words: wanted, payload } = entry;
        if (!wanted || wanted.length < longest || !matches(words, index, wanted)) continue;
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
    const { needsUpper, needsCapital } = term;
    if ((offset > 0 && !word.joins) || !isWord(word.folded, term)) return false;
    if (needsUpper ? !word.isUpper : needsCapital && !word.isCapital) return false;
  }
  return true;
}

const isWord = (word: string, { folded, isStem }: TermWord): boolean =>
  isStem ? word.startsWith(folded) : word === folded;
