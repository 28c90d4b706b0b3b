/** Reads the numbers of a text for the tests of this folder. */
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';

export function read(code: string, words: string) {
  const { text, numbers } = languageFor(code);
  return readNumerals(readText(words, text), numbers).map((numeral) => ({
    ...numeral,
    words: words.slice(numeral.start, numeral.end),
  }));
}
export const valuesOf = (code: string, words: string) => read(code, words).map(({ value }) => value);
export const wordsOf = (code: string, words: string) =>
  read(code, words).map((numeral) => [numeral.words, numeral.value]);
