/** A language's number words as an index from first words to forms. Knows forms; adds nothing up. */
import { oncePer } from '../kept.ts';
import { PhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
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

/** Kinds that no number begins with. */
const INNER: ReadonlySet<WordKind> = new Set(['onesJoiner', 'hundredsJoiner', 'andAHalf', 'of']);

export interface WordMatch {
  value: number;
  endToken: number;
}

export interface NumberLexicon {
  /** The longest form of a kind that begins at a token. */
  at(tokens: readonly Token[], index: number, kind: WordKind): WordMatch | null;
  /** Whether a number, a share or an article begins with this word. */
  begins(word: string): boolean;
  language: NumberLanguage;
}

export const lexiconOf = oncePer(makeLexicon);

function makeLexicon(language: NumberLanguage): NumberLexicon {
  const indexes = new Map<WordKind, PhraseIndex<number>>();
  const add = (kind: WordKind, list: string | undefined, value: number) => {
    const index = indexes.get(kind) ?? new PhraseIndex<number>();
    indexes.set(kind, index.add(list ?? '', value));
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
  add('onesJoiner', language.onesJoiners, 0);
  add('hundredsJoiner', language.hundredsJoiners, 0);
  add('andAHalf', language.andAHalf, 0.5);
  add('half', language.half, 0.5);
  add('of', language.of, 0);
  add('article', language.articles, 1);
  const beginnings = new Set([...indexes].flatMap(([kind, index]) => (INNER.has(kind) ? [] : [...index.firstWords()])));
  return {
    language,
    begins: (word) => beginnings.has(word),
    at: (tokens, index, kind) => indexes.get(kind)?.at(tokens, index) ?? null,
  };
}
