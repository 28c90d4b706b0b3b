/** Reads sentences for the tests of time: one call from text to expressions, and one for a table of them. */
import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../../src/summariser/contract.ts';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { findTimeExpressions } from '../../../src/summariser/time/index.ts';

export interface ReadOptions {
  language?: string;
  publishedTime?: string | null;
  region?: string | null;
}

/** Wednesday, 15 June 2016. */
export const PUBLISHED = '2016-06-15';

export function read(text: string, options: ReadOptions = {}): TimeExpression[] {
  const language = languageFor(options.language ?? 'en');
  const model = readText(text, language.text);
  const { publishedTime = PUBLISHED, region = null } = options;
  return findTimeExpressions(model, language, readNumerals(model, language.numbers), { publishedTime, region });
}

/** Values in the order of the text. */
export const valuesOf = (text: string, options: ReadOptions = {}): string[] =>
  read(text, options).map(({ value }) => value);

/** One test for each sentence, with the values of its expressions. */
export function reads(
  name: string,
  cases: readonly (readonly [text: string, ...values: string[]])[],
  options: ReadOptions = {},
): void {
  describe(name, () => {
    it.each(cases.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
      expect(valuesOf(text, options)).toEqual(values);
    });
  });
}

/** TIMEX3 values as the contract names them. */
export const TIMEX = new RegExp(
  [
    '^(?:',
    '(?:\\d{4}|XXXX)(?:-(?:\\d{2}|XX)(?:-(?:\\d{2}|XX))?|-W(?:\\d{2}|XX)(?:-WE|-[1-7])?|-Q[1-4]|-H[12]|-(?:SP|SU|FA|WI))?(?:T(?:\\d{2}:\\d{2}Z?|MO|AF|EV|NI|DT))?',
    '|\\d{1,3}',
    '|P(?:(?:[\\d.]+|X)(?:Y|M|W|D|Q|WE|DE|CE|ML))*(?:T(?:(?:[\\d.]+|X)[HMS])+)?',
    '|(?:PAST|PRESENT|FUTURE)_REF',
    ')$',
  ].join(''),
);
