/** A language's number words as an index from first words to forms. Knows forms; adds nothing up. */
import { type Token, tokenise } from '../text/tokens.ts';
import type { NumberLanguage } from './language.ts';

export type WordKind =
  | 'value'
  | 'multiplier'
  | 'onesJoiner'
  | 'hundredsJoiner'
  | 'andAHalf'
  | 'half'
  | 'fraction'
  | 'oneFraction'
  | 'of'
  | 'ordinal'
  | 'article'
  | 'vague';

export interface WordMatch {
  value: number;
  endToken: number;
}

interface Form {
  words: readonly string[];
  value: number;
}

export interface NumberLexicon {
  /** The longest form of a kind that begins at a token. */
  at(tokens: readonly Token[], index: number, kind: WordKind): WordMatch | null;
  /** Whether any form begins with this word. */
  begins(word: string): boolean;
  language: NumberLanguage;
}

const lexicons = new WeakMap<NumberLanguage, NumberLexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(language: NumberLanguage): NumberLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = makeLexicon(language);
  lexicons.set(language, made);
  return made;
}

function makeLexicon(language: NumberLanguage): NumberLexicon {
  const forms = new Map<WordKind, Map<string, Form[]>>();
  const firstWords = new Set<string>();
  const add = (kind: WordKind, list: string, value: number) => {
    const index = forms.get(kind) ?? new Map<string, Form[]>();
    forms.set(kind, index);
    for (const form of list.split('|')) {
      const words = tokenise(form).map(({ lower }) => lower);
      const first = words[0];
      if (first === undefined) continue;
      firstWords.add(first);
      const same = [...(index.get(first) ?? []), { words, value }];
      index.set(
        first,
        same.sort((left, right) => right.words.length - left.words.length),
      );
    }
  };
  const addRecord = (kind: WordKind, record: Readonly<Record<string, number>> | undefined) => {
    for (const [list, value] of Object.entries(record ?? {})) add(kind, list, value);
  };
  addRecord('value', language.values);
  addRecord('multiplier', language.multipliers);
  addRecord('fraction', language.fractions);
  addRecord('oneFraction', language.oneFractions);
  addRecord('ordinal', language.ordinals);
  addRecord('vague', language.vague);
  add('onesJoiner', language.onesJoiners ?? '', 0);
  add('hundredsJoiner', language.hundredsJoiners ?? '', 0);
  add('andAHalf', language.andAHalf ?? '', 0.5);
  add('half', language.half ?? '', 0.5);
  add('of', language.of ?? '', 0);
  add('article', language.articles ?? '', 1);
  return {
    language,
    begins: (word) => firstWords.has(word),
    at: (tokens, index, kind) => {
      const token = tokens[index];
      for (const { words, value } of (token && forms.get(kind)?.get(token.lower)) ?? []) {
        if (words.every((word, offset) => tokens[index + offset]?.lower === word))
          return { value, endToken: index + words.length };
      }
      return null;
    },
  };
}
