/**
 * The words of a language's data, for texts that are made and not written. Knows how lists of words are set down
 * (`|`, commas, marks of stems); knows no engine and no language.
 */
import type { Language } from '../../src/summariser/languages/language.ts';

/** The words of one engine's data, none twice. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** Longest entry taken for one word or phrase; longer ones are lists with white space between their words. */
const LONGEST = 40;

/** The words by the engine that they belong to: `numbers`, `time`, `quantities` and so on; engines without words are left out. */
export function vocabularyOf(language: Language): Vocabulary {
  const vocabulary = new Map<string, readonly string[]>();
  for (const [engine, data] of Object.entries(language)) {
    const found = new Set<string>();
    collect(data, found);
    if (found.size > 0) vocabulary.set(engine, [...found]);
  }
  return vocabulary;
}

function collect(data: unknown, found: Set<string>): void {
  if (typeof data === 'string') addWords(data, found);
  else if (data instanceof Set || Array.isArray(data)) for (const item of data) collect(item, found);
  else if (data instanceof Map) for (const [key, value] of data) collect([key, value], found);
  else if (typeof data === 'object' && data !== null && !(data instanceof RegExp)) {
    for (const [key, value] of Object.entries(data)) {
      // Number words and units are keys as often as values.
      if (key.length > 2) addWords(key, found);
      collect(value, found);
    }
  }
}

function addWords(list: string, found: Set<string>): void {
  for (const entry of list.split(/[|,/\n]/)) {
    const phrase = entry.replace(/[~_*]/g, '').trim();
    for (const word of phrase.length <= LONGEST ? [phrase] : phrase.split(/\s+/)) if (word !== '') found.add(word);
  }
}
