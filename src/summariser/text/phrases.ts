/** Phrases of one or more words, found by their first word. Knows forms and tokens; the meaning belongs to the caller. */
import { type Token, tokenise } from './tokens.ts';

export interface PhraseMatch<Value> {
  value: Value;
  endToken: number;
}

interface Form<Value> {
  words: readonly string[];
  value: Value;
}

/** Forms by their first or by their last word, the longest first. */
type Filed<Value> = ReadonlyMap<string, readonly Form<Value>[]>;

/**
 * Lookups cost the forms that share a first (or last) word, never the list. Each way is filed when it is first asked for: most
 * lists are looked up one way alone.
 */
export class PhraseIndex<Value> {
  readonly #lists: (readonly [forms: string, value: Value])[] = [];
  #byFirst: Filed<Value> | null = null;
  #byLast: Filed<Value> | null = null;

  /** Adds forms between `|`, lower-case, apostrophes written straight. */
  add(list: string, value: Value): this {
    this.#lists.push([list, value]);
    this.#byFirst = this.#byLast = null;
    return this;
  }

  /** The words that forms begin with. */
  firstWords(): Iterable<string> {
    return this.#formsByFirst().keys();
  }

  /** The longest form that begins at a token. */
  at(tokens: readonly Token[], index: number): PhraseMatch<Value> | null {
    const token = tokens[index];
    const forms = token && this.#formsByFirst().get(token.lower);
    if (!forms) return null;
    for (const { words, value } of forms) {
      if (areAt(tokens, index, words)) return { value, endToken: index + words.length };
    }
    return null;
  }

  /** The longest form that ends before a token. */
  before(tokens: readonly Token[], index: number): { value: Value; firstToken: number } | null {
    const token = tokens[index - 1];
    this.#byLast ??= filed(this.#lists, -1);
    const forms = token && this.#byLast.get(token.lower);
    if (!forms) return null;
    for (const { words, value } of forms) {
      const first = index - words.length;
      if (first >= 0 && areAt(tokens, first, words)) return { value, firstToken: first };
    }
    return null;
  }

  #formsByFirst(): Filed<Value> {
    this.#byFirst ??= filed(this.#lists, 0);
    return this.#byFirst;
  }
}

function areAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++)
    if (tokens[first + offset]?.lower !== words[offset]) return false;
  return true;
}

function filed<Value>(lists: readonly (readonly [string, Value])[], place: 0 | -1): Filed<Value> {
  const index = new Map<string, Form<Value>[]>();
  for (const [list, value] of lists) {
    for (const form of list.split('|')) {
      const words = tokenise(form).map(({ lower }) => lower);
      const key = words.at(place);
      if (key === undefined) continue;
      const forms = index.get(key);
      if (forms) forms.push({ words, value });
      else index.set(key, [{ words, value }]);
    }
  }
  for (const forms of index.values()) forms.sort((left, right) => right.words.length - left.words.length);
  return index;
}
