import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers as catalan } from '../../../src/summariser/languages/ca/numbers.ts';
import { numbers as german } from '../../../src/summariser/languages/de/numbers.ts';
import { numbers as english } from '../../../src/summariser/languages/en/numbers.ts';
import { text } from '../../../src/summariser/languages/en/text.ts';
import { numbers as spanish } from '../../../src/summariser/languages/es/numbers.ts';
import { numbers as french } from '../../../src/summariser/languages/fr/numbers.ts';
import { numbers as italian } from '../../../src/summariser/languages/it/numbers.ts';
import type { Language } from '../../../src/summariser/languages/language.ts';
import { numbers as portuguese } from '../../../src/summariser/languages/pt/numbers.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';

type Numbers = Language['numbers'];
const read = (words: string, language: Numbers) => readNumerals(readText(words, text), language);
const values = (words: string, language: Numbers) => read(words, language).map(({ value }) => value);

describe('readNumerals', () => {
  it.each<[string, Numbers, string, number]>([
    ['grouping', english, '1,234,567', 1234567],
    ['decimals', english, '1,234.5', 1234.5],
    ['the other way round', spanish, '1.234,5', 1234.5],
    ['spaces', french, '12 500,75', 12500.75],
    ['thin spaces anywhere', english, '12\u202f500', 12500],
    ['apostrophes', german, "12'500", 12500],
    ['vulgar fractions', english, '2½', 2.5],
    ['suffixes', english, '3bn', 3e9],
    ['words', english, 'two hundred and five', 205],
    ['hyphens', english, 'fifty-six', 56],
    ['halves of a million', english, 'two and a half million', 2.5e6],
    ['halves after a million', spanish, 'un millón y medio', 1.5e6],
    ['figures with multipliers', english, '2.7 million', 2.7e6],
    ['a thousand and figures', spanish, 'mil 101', 1101],
    ['thousands of millions', spanish, 'dos mil quinientos millones', 2.5e9],
    ['shortened Spanish', spanish, 'veintiún mil', 21000],
    ['German in one word', german, 'dreihundertfünfundzwanzig', 325],
    ['German thousands', german, 'zweitausendfünfhundert', 2500],
    ['German halves', german, 'viereinhalb', 4.5],
    ['French eighties', french, 'quatre-vingt-dix-sept', 97],
    ['French seventies', french, 'soixante et onze', 71],
    ['Italian in one word', italian, 'duecentocinquanta', 250],
    ['Italian elisions', italian, 'ventotto', 28],
    ['Italian suffixes', italian, '30mila', 30000],
    ['Portuguese joiners', portuguese, 'cento e vinte e três', 123],
    ['Catalan hyphens', catalan, 'dues-centes seixanta', 260],
    ['Catalan joiners', catalan, 'vint-i-un', 21],
    ['German ranks', german, 'achtzehnten', 18],
    ['Spanish ranks', spanish, 'undécima', 11],
    ['Spanish ranks of two words', spanish, 'décimo tercer', 13],
    ['French ranks', french, 'dix-septième', 17],
    ['Italian ranks', italian, 'ventesimo', 20],
    ['Portuguese ranks', portuguese, 'décima primeira', 11],
    ['Catalan ranks', catalan, 'dinovena', 19],
  ])('reads %s', (_, language, words, value) => {
    const found = read(words, language);
    expect(found.map((numeral) => [words.slice(numeral.start, numeral.end), numeral.value])).toEqual([[words, value]]);
  });

  it('multiplies by letters that mean metres elsewhere only after a currency', () => {
    expect(['£640m', 'NOK 640m', 'NOK640m', 'swam 640m'].map((words) => values(words, english))).toEqual([
      [640e6],
      [640e6],
      [640e6],
      [640],
    ]);
  });

  it('keeps numbers apart that do not add up', () => {
    expect(values('between three and five, 20 thirty', english)).toEqual([3, 5, 20, 30]);
  });

  it('follows the text where it uses separators otherwise than its language', () => {
    expect(values('subió 3.5 puntos hasta 1.250', spanish)).toEqual([3.5, 1.25]);
    expect(values('subió 3,5 puntos hasta 1.250', spanish)).toEqual([3.5, 1250]);
  });

  it('reads nothing in addresses and codes', () => {
    expect(values('10.0.0.1 and 1.2.3', english)).toEqual([]);
  });

  it.each([
    ['third', english],
    ['22nd', english],
    ['twenty-first', english],
    ['3.º', spanish],
    ['2e', french],
  ] as const)('takes %s for a rank', (words, language) => {
    expect(read(words, language)[0]).toMatchObject({ ordinal: true, end: words.length });
  });

  it('marks articles, conventions and shares', () => {
    expect(read('a dog', english)[0]).toMatchObject({ value: 1, article: true });
    expect(read('dozens of dogs', english)[0]).toMatchObject({ value: 12, vague: true });
    expect(read('two thirds of dogs', english)[0]).toMatchObject({ value: 2 / 3, vague: true });
    expect(read('a hundred dogs', english)[0]).toMatchObject({ value: 100, article: false, vague: false });
  });

  it('is finite, ordered and inside the text, whatever comes', () => {
    const pieces = fc.constantFrom(
      'one',
      'hundred',
      'million',
      'and',
      'a',
      'half',
      '-',
      ' ',
      ' ',
      '.',
      ',',
      '9',
      '99',
      '000',
      '1e400',
      '½',
      'st',
      "'",
      'bn',
      'twenty',
      'third',
      'of',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const words = parts.join('');
        let position = 0;
        for (const { start, end, value } of read(words, english)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
