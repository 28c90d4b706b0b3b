/** What is a list of parts and what only looks like one, in brackets, prose, rows and sums. Texts written for this test. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const listOf = (text: string, code = 'en') =>
  read(text, code).breakdowns.map(({ total, sum, consistent, items }) => [
    total,
    sum,
    consistent,
    items.map(({ name, value }) => `${name} ${value}`).join(', '),
  ]);

describe('a list of parts', () => {
  it.each([
    [
      'Police arrested 20 men in New York City (8), City of Vigo (7) and San Juan (5).',
      20,
      20,
      true,
      'New York City 8, City of Vigo 7, San Juan 5',
    ],
    ['Police arrested 20 men: 11 in Madrid, 9 in Vigo.', 20, 20, true, 'Madrid 11, Vigo 9'],
    ['Police arrested 20 men: 11 young men from Madrid, 9 from Vigo.', 20, 20, true, 'Madrid 11, Vigo 9'],
    [
      'There were 46 people: 27 Mexicans, 10 Greeks and 9 foreigners.',
      46,
      46,
      true,
      'Mexicans 27, Greeks 10, foreigners 9',
    ],
    ['Arrests by country: Germany: 14; France: 9; Italy: 4.', null, 27, true, 'Germany 14, France 9, Italy 4'],
    ['Arrests: Germany 14, France 9, Italy 4, Total 27.', 27, 27, true, 'Germany 14, France 9, Italy 4'],
    [
      'Arrests by country\n\nGermany 14\n\nFrance 9\n\nItaly 4\n\nSpain 28',
      null,
      55,
      true,
      'Germany 14, France 9, Italy 4, Spain 28',
    ],
  ])('%s', (text, ...list) => {
    expect(listOf(text)).toEqual([list]);
  });

  it('gives its figures and their places', () => {
    const text = 'Police arrested 20 men in Lugo (8), Soria, Vigo (7) and Madrid (5).';
    const [breakdown] = read(text).breakdowns;
    expect(breakdown?.items.map((item) => item.text)).toEqual(['8', 'Soria', '7', '5']);
    for (const { start, end, text: words } of breakdown?.items ?? []) expect(text.slice(start, end)).toBe(words);
  });
});

describe('no list of parts', () => {
  it.each([
    ['two in brackets', 'Police arrested 20 men: Lugo (8), Vigo (7).'],
    ['more than the whole', 'Police arrested 20 men: 11 in Madrid and 12 in Vigo.'],
    ['names that are not right beside their figures', 'Police arrested 20 men: 11 from rainy Madrid, 9 from Vigo.'],
    ['in two sentences', 'Police arrested 20 men; 11 in Madrid. It was cold, 9 in Vigo.'],
    ['parts that make less', 'There were 46 people: 27 Mexicans and 18 foreigners.'],
    ['of a whole that is not sure', 'There were about 46 people: 27 Mexicans and 19 foreigners.'],
    ['parts that nothing joins', 'There were 46 people: 27 Mexicans and, in the end, 19 foreigners.'],
    ['one part', 'There were 46 people: 46 Mexicans.'],
    ['parts without a noun', 'There were 46 people: 27 and 19.'],
    ['parts in the next sentence', 'There were 46 people. 27 Mexicans and 19 foreigners came.'],
    ['two names and figures', 'Arrests by country: Germany: 14; France: 9.'],
    ['two rows', 'Arrests by country\n\nGermany 14\n\nFrance 9'],
    ['years of works', 'The years: Dawn (1998), Dusk (2001), Noon (2004).'],
    ['no names', 'Police arrested 20 people: men (8), women (7) and children (5).'],
    ['of several things', 'Floods hit Lugo (310 houses), Vigo (120 shops) and Madrid (26).'],
    ['ranks', 'In Lugo (8th), Vigo (7th) and Madrid (5th) it rained.'],
  ])('%s: %s', (_, text) => {
    expect(listOf(text)).toEqual([]);
  });
});
