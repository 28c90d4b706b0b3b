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

/** Lookups cost the forms that share a first (or last) word, never the list. */
export class PhraseIndex<Value> {
  readonly #byFirst = new Map<string, Form<Value>[]>();
  readonly #byLast = new Map<string, Form<Value>[]>();

  /** Adds forms between `|`, lower-case, apostrophes written straight. */
  add(list: string, value: Value): this {
    for (const form of list.split('|')) {
      const words = tokenise(form).map(({ lower }) => lower);
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) continue;
      insert(this.#byFirst, first, { words, value });
      insert(this.#byLast, last, { words, value });
    }
    return this;
  }

  /** The words that forms begin with. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest form that begins at a token. */
  at(tokens: readonly Token[], index: number): PhraseMatch<Value> | null {
    const token = tokens[index];
    const forms = token && this.#byFirst.get(token.lower);
    if (!forms) return null;
    for (const { words, value } of forms) {
      if (areAt(tokens, index, words)) return { value, endToken: index + words.length };
    }
    return null;
  }

  /** The longest form that ends before a token. */
  before(tokens: readonly Token[], index: number): { value: Value; firstToken: number } | null {
    const token = tokens[index - 1];
    const forms = token && this.#byLast.get(token.lower);
    if (!forms) return null;
    for (const { words, value } of forms) {
      const first = index - words.length;
      if (first >= 0 && areAt(tokens, first, words)) return { value, firstToken: first };
    }
    return null;
  }
}

function areAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++)
    if (tokens[first + offset]?.lower !== words[offset]) return false;
  return true;
}

function insert<Value>(index: Map<string, Form<Value>[]>, key: string, form: Form<Value>): void {
  const forms = [...(index.get(key) ?? []), form];
  index.set(
    key,
    forms.sort((left, right) => right.words.length - left.words.length),
  );
}
