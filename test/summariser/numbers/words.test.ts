/** What number words are worth, and where they are none: the cases that the survivors of `npm run mutate` asked for. */
import { describe, expect, it } from 'vitest';
import { read, valuesOf, wordsOf } from './read.ts';

describe('words', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['en', 'half a million files', [['half a million', 500000]]],
    ['en', 'half a day', [['half a', 0.5]]],
    ['en', 'twenty-five', [['twenty-five', 25]]],
    ['en', 'twenty‑five', [['twenty‑five', 25]]],
    ['en', 'one hundred and first', [['one hundred and first', 101]]],
    ['en', 'twenty-first', [['twenty-first', 21]]],
    ['en', 'three quarters', [['three quarters', 0.75]]],
    ['en', 'two-thirds of them', [['two-thirds', 2 / 3]]],
    ['en', 'a third of them', [['a third', 1 / 3]]],
    ['en', 'one third of them', [['one third', 1 / 3]]],
    [
      'en',
      'one-third of them',
      [
        ['one', 1],
        ['third', 1 / 3],
      ],
    ],
    ['en', 'the third of May', [['third', 3]]],
    ['es', 'mil 300 millones', [['mil 300 millones', 1.3e9]]],
    ['es', 'mil 101', [['mil 101', 1101]]],
    [
      'es',
      'dos millones 101',
      [
        ['dos millones', 2e6],
        ['101', 101],
      ],
    ],
    [
      'es',
      'mil 2024',
      [
        ['mil', 1000],
        ['2024', 2024],
      ],
    ],
    [
      'en',
      'two thousand 101',
      [
        ['two thousand', 2000],
        ['101', 101],
      ],
    ],
    ['en', 'one million', [['one million', 1e6]]],
    ['en', 'two hundred thousand million', [['two hundred thousand million', 2e11]]],
  ])('%s: %s', (code, words, expected) => {
    expect(wordsOf(code, words)).toEqual(expected);
  });

  it.each<[string, string, readonly number[]]>([
    ['ones after ones', 'three four', [3, 4]],
    ['teens after tens', 'twenty eleven', [20, 11]],
    ['tens after tens', 'thirty forty', [30, 40]],
    ['tens after hundreds and ones', 'two hundred five thirty', [205, 30]],
    ['ones after teens', 'twelve three', [12, 3]],
    ['a word after a figure', '20 three', [20, 3]],
    ['the next list item', 'twenty, three', [20, 3]],
  ])('do not add up: %s', (_, words, expected) => {
    expect(valuesOf('en', words)).toEqual(expected);
  });

  it('tell an article from the number one and from a multiplied one', () => {
    expect(read('en', 'a dog')[0]).toMatchObject({ value: 1, article: true });
    expect(read('en', 'one dog')[0]).toMatchObject({ value: 1, article: true });
    expect(read('en', 'two dogs')[0]).toMatchObject({ value: 2, article: false });
    expect(read('en', 'a million dogs')[0]).toMatchObject({ value: 1e6, article: false, words: 'a million' });
    expect(read('en', 'twenty-one dogs')[0]).toMatchObject({ value: 21, article: false });
  });

  it('say what is exact, what is a rank and what is neither', () => {
    expect(read('en', 'half a day')[0]).toMatchObject({ vague: true });
    expect(read('en', 'half a million')[0]).toMatchObject({ vague: false, factor: 1e6 });
    expect(read('en', 'dozens')[0]).toMatchObject({ vague: true, ordinal: false });
    expect(read('en', 'twenty-first')[0]).toMatchObject({ ordinal: true });
    expect(read('en', '2.5m boats')[0]).toMatchObject({ form: 'mixed', factor: 1e6, ordinal: false });
    expect(read('en', '12 boats')[0]).toMatchObject({ form: 'digits', factor: 1 });
    expect(read('en', 'three million')[0]).toMatchObject({ form: 'words', factor: 1e6 });
    expect(read('en', 'three million and five')[0]).toMatchObject({ value: 3000005, factor: 1 });
  });
});

describe('numbers in one word', () => {
  it.each<[string, string, readonly number[]]>([
    ['de', 'fünfundzwanzig', [25]],
    ['de', 'hundertfünfundzwanzigtausend', [125000]],
    ['de', 'zweihundertundeins', [201]],
    ['it', 'duemilacinquecento', [2500]],
    ['nl', 'drieëntwintig', [23]],
    // None of these is a number.
    ['de', 'zwanzigundfünf', []],
    ['de', 'undzwanzig', []],
    ['de', 'fünfund', []],
    ['de', 'fünfundundzwanzig', []],
    ['de', 'zehnundzwanzig', []],
    ['de', 'fünfundelf', []],
    ['de', 'zweihaus', []],
    ['de', 'zweihundert'.repeat(9), []],
    ['en', 'twohundred', []],
  ])('%s: %s', (code, words, expected) => {
    expect(valuesOf(code, words)).toEqual(expected);
  });
});
