/** Reads the quantities of a text as the summariser does. Knows the order of the parts; holds no test. */
import { expect } from 'vitest';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { findQuantities, type Quantities } from '../../../src/summariser/quantities/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { findTimeExpressions } from '../../../src/summariser/time/index.ts';

export function read(text: string, code = 'en', title: string | null = null): Quantities {
  const language = languageFor(code);
  const model = readText(text, language.text);
  const numerals = readNumerals(model, language.numbers);
  const times = findTimeExpressions(model, language, numerals, { publishedTime: '2016-11-10', region: null });
  return findQuantities(model, language, numerals, times, title);
}

export const valuesOf = (text: string, code = 'en') => read(text, code).counts.map(({ value }) => value);

/** The one count of a text, which has no other. */
export function only(text: string, code = 'en') {
  const { counts } = read(text, code);
  expect(counts).toHaveLength(1);
  return counts[0];
}
