/** Numbers from 2 to 999,999,999 written out by a grammar of our own and read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { writeCatalan, writeValencian } from './writers/catalan.ts';
import { writeDutch, writeDutchWithEn } from './writers/dutch.ts';
import { writeEnglish } from './writers/english.ts';
import { writeFrench } from './writers/french.ts';
import { writeGerman } from './writers/german.ts';
import { writeItalian } from './writers/italian.ts';
import { writeEuropeanPortuguese, writePortuguese } from './writers/portuguese.ts';
import { writeSpanish } from './writers/spanish.ts';

/** Any number, small ones, and round ones, which ask most of a grammar. */
const integers = (max: number) =>
  fc.oneof(
    fc.integer({ min: 2, max: 999 }),
    fc.integer({ min: 2, max }),
    fc
      .tuple(
        fc.constantFrom(0, 1, 100, 201, 999),
        fc.constantFrom(0, 1, 10, 100, 871),
        fc.constantFrom(0, 1, 21, 100, 101),
      )
      .map(([millions, thousands, ones]) => (millions * 1e6 + thousands * 1000 + ones) % max)
      .filter((value) => value > 1),
  );

describe('numbers written out are read back', () => {
  it.each<[string, (value: number) => string, number]>([
    ['en', writeEnglish, 999_999_999],
    ['es', writeSpanish, 999_999_999],
    ['de', writeGerman, 999_999],
    ['fr', writeFrench, 999_999_999],
    ['it', writeItalian, 999_999_999],
    ['pt', writePortuguese, 999_999_999],
    ['pt', writeEuropeanPortuguese, 999_999_999],
    ['ca', writeCatalan, 999_999_999],
    ['ca', writeValencian, 999_999_999],
    ['nl', writeDutch, 999_999_999],
    ['nl', writeDutchWithEn, 999_999_999],
  ])('%s', (code, write, max) => {
    const language = languageFor(code);
    fc.assert(
      fc.property(integers(max), (value) => {
        const words = write(value);
        const found = readNumerals(readText(words, language.text), language.numbers);
        expect(found.map((numeral) => [numeral.value, words.slice(numeral.start, numeral.end)])).toEqual([
          [value, words],
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
