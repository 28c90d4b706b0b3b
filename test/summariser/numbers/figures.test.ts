/** What figures and number words are worth, and where they are none: the cases that the survivors of `npm run mutate` asked for. */
import { describe, expect, it } from 'vitest';
import { valuesOf, wordsOf } from './read.ts';

describe('figures', () => {
  it.each<[string, string, string, readonly number[]]>([
    ['thousands', 'en', '1,234 files', [1234]],
    ['decimals where the groups are too short', 'en', '12.34 metres', [12.34]],
    ['decimals after a naught', 'en', '0.125 grams', [0.125]],
    [
      'decimals with the grouping sign of the language where no group can be meant',
      'en',
      '1234,5 or 0,125',
      [1234.5, 0.125],
    ],
    ['decimals after a lone naught', 'en', 'about 0,125 grams', [0.125]],
    ['decimals after too many digits for a group', 'en', 'about 1234,567 grams', [1234.567]],
    ['spaces as groups and decimals', 'fr', '12 500,5 et 12 500, 7', [12500.5, 12500, 7]],
    ['decimals without a naught in a list', 'en', 'by .5, .6 and .7%', [0.5, 0.6, 0.7]],
    ['lakhs', 'en', '1,23,456', [123456]],
    ['lakhs and crores', 'en', '12,34,567 and 1,00,000', [1234567, 100000]],
    ['lakhs with decimals', 'en', '1,00,000.50', [100000.5]],
    ['several groups and decimals', 'de', '1.234.567,89', [1234567.89]],
    ['apostrophes of both kinds', 'de', "1'234'567 und 12’500", [1234567, 12500]],
    ['apostrophes with decimals', 'de', "1'234.50", [1234.5]],
    ['spaces as groups', 'fr', '12 500 000 fichiers', [12500000]],
    ['no-break spaces as groups in every language', 'en', '12\u00a0500\u00a0000', [12500000]],
    ['a vulgar fraction by itself', 'en', '½ of it', [0.5]],
    ['a vulgar fraction after a figure', 'en', '12¼ hours', [12.25]],
    ['a decimal without a naught', 'en', 'rose by .5 points', [0.5]],
    ['a figure and a half', 'en', '2 and a half hours', [2.5]],
    ['a figure and a half of a million', 'en', '2 and a half million', [2.5e6]],
  ])('are read with %s', (_, code, words, expected) => {
    expect(valuesOf(code, words)).toEqual(expected);
  });

  it.each([
    ['lakhs whose first group is too long', 'en', '123,45,678'],
    ['grouping by both signs and decimals', 'en', '1,234.567,89'],
    ['one sign too many', 'en', '1.234.56'],
    ['a version', 'en', '10.0.12'],
    ['groups of four', 'en', '1,2345,678'],
    ['signs that change and change back', 'en', '1.234,567.890'],
    ['an apostrophe before two digits', 'en', "12'34"],
    ['an apostrophe as the decimal sign', 'de', "1.234'5"],
    ['groups of lakhs with stops', 'de', '12.34.567'],
    ['more digits than any count has', 'en', '1'.repeat(60)],
  ])('are no number with %s', (_, code, words) => {
    expect(valuesOf(code, words)).toEqual([]);
  });

  it('are skipped whole where they are none: their parts are no numbers either', () => {
    expect(valuesOf('en', 'build 10.0.12-45 of 3 files')).toEqual([3]);
  });

  it.each([
    ['a group may not begin with a naught', 'fr', '0 500', [0, 500]],
    ['a group has three digits', 'fr', '12 50', [12, 50]],
    ['a year is no group’s beginning', 'fr', '2024 500', [2024, 500]],
    ['two spaces part', 'fr', '12  500', [12, 500]],
    ['an ordinary space parts in English', 'en', '12 500', [12, 500]],
    ['a line parts', 'fr', '12\n500', [12, 500]],
  ] as const)('stay apart: %s', (_, code, words, expected) => {
    expect(valuesOf(code, words)).toEqual(expected);
  });

  it('follow the text only where it leaves no doubt', () => {
    expect(valuesOf('es', '1,234,567 euros y 1,250 casos')).toEqual([1234567, 1250]);
    expect(valuesOf('es', '1,234.5 euros y 2.345 casos')).toEqual([1234.5, 2.345]);
    // Both ways in one text: the language decides.
    expect(valuesOf('es', '1,5 y 1,234,567 y 1,250')).toEqual([1.5, 1234567, 1.25]);
  });
});

describe('letters after a figure', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['en', 'on the 22nd day', [['22nd', 22]]],
    ['en', 'it was 23°C outside', [['23', 23]]],
    [
      'es',
      'hizo 23°C el 2° día',
      [
        ['23', 23],
        ['2°', 2],
      ],
    ],
    [
      'es',
      'hizo 23ºC el 2º día',
      [
        ['23', 23],
        ['2º', 2],
      ],
    ],
    ['de', 'am 3. Mai', [['3.', 3]]],
    ['de', 'es waren 3.', [['3', 3]]],
    [
      'de',
      'es waren 3.\n5 gingen',
      [
        ['3', 3],
        ['5', 5],
      ],
    ],
    ['en', 'there were 3. Then came more', [['3', 3]]],
    [
      'en',
      'a 2.7m boat, a 40m pool',
      [
        ['2.7m', 2.7e6],
        ['40', 40],
      ],
    ],
    [
      'en',
      'about $40k and 3bn',
      [
        ['40k', 40000],
        ['3bn', 3e9],
      ],
    ],
    ['en', 'a 7constructor', [['7', 7]]],
  ])('%s: %s', (code, words, expected) => {
    expect(wordsOf(code, words).filter(([word]) => word !== 'a')).toEqual(expected);
  });
});
