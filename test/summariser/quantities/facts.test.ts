/** Which mentions are one fact, which facts come first, and which are worth a card. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Values in the order of the text, with the number of passages. */
const factsOf = (text: string) =>
  [...read(text).counts]
    .sort((one, other) => one.start - other.start)
    .map(({ value, mentions }) => [value, mentions.length + 1]);

describe('one fact', () => {
  it.each([
    ['56 men were arrested. The 56 men were jailed. Of the 56, most were old.', [[56, 3]]],
    ['3 boats sank. 3 were found.', [[3, 2]]],
    ['56 boats sank. It rained. It snowed. It froze. 56 were found.', [[56, 2]]],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});

describe('two facts', () => {
  it.each([
    [
      '56 men were arrested. 56 women were jailed.',
      [
        [56, 1],
        [56, 1],
      ],
    ],
    [
      '56 men were arrested. 57 men were arrested.',
      [
        [56, 1],
        [57, 1],
      ],
    ],
    [
      '3 boats sank. It rained. It snowed. 3 were found.',
      [
        [3, 1],
        [3, 1],
      ],
    ],
    [
      'Sales rose 12 %. Sales fell 12 %.',
      [
        [12, 1],
        [12, 1],
      ],
    ],
    [
      'It cost 12 euros. It cost 12 dollars.',
      [
        [12, 1],
        [12, 1],
      ],
    ],
    [
      'Police arrested 56 men. Police said 56 drives were seized.',
      [
        [56, 1],
        [56, 1],
      ],
    ],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});

describe('the order', () => {
  const keys = (text: string, title: string | null = null) =>
    read(text, 'en', title)
      .counts.filter(({ key }) => key)
      .map(({ value }) => value);

  it('has people before things, and things before what is nothing named', () => {
    expect(keys('They saw 22 boats. They saw 33 men. They saw 44.')).toEqual([33, 22]);
  });

  it('has the figure of the headline first, or what it names', () => {
    expect(keys('They saw 33 men. They saw 22 boats.', 'Fleet of 22')[0]).toBe(22);
    expect(keys('They saw 22 drums. They saw 33 boats.', 'Boats on the lake')[0]).toBe(33);
    expect(keys('They saw 22 drums. They saw 33 boats.')[0]).toBe(22);
  });

  it('has what is said twice first', () => {
    expect(keys('They saw 22 drums. They saw 33 boats. The 33 boats left.')[0]).toBe(33);
  });

  it('has what something happened to first', () => {
    expect(keys('They saw 22 drums. They seized 33 boats.')[0]).toBe(33);
  });

  it('has the whole before its part', () => {
    expect(keys('They saw 22 men, four of them in Bonn.')).toEqual([22, 4]);
  });

  it('has few things after many', () => {
    expect(keys('They saw three boats. They saw 33 drums.')).toEqual([33, 3]);
    expect(keys('They saw a two-class ship. They saw 33 drums.')[0]).toBe(33);
  });

  it('has at most eight on cards, of several kinds', () => {
    const boats = Array.from({ length: 12 }, (_, index) => `They saw ${40 + index} boats.`).join(' ');
    const shown = keys(`${boats} It took 12 percent of the fleet.`);
    expect(shown).toHaveLength(8);
    expect(shown).toContain(12);
  });

  it('keeps the rest in the order of the text', () => {
    const text = Array.from({ length: 12 }, (_, index) => `They saw ${40 + index} boats.`).join(' ');
    const rest = read(text)
      .counts.slice(8)
      .map(({ value }) => value);
    expect(rest).toEqual([48, 49, 50, 51]);
  });
});

describe('facts', () => {
  it.each([
    ['en', 'Net profit down 3% to €212 million\n\nNet profit fell 3 per cent to €212 million.', 3],
    ['de', 'Der Umsatz sank um 3 Prozent.\n\nLaut Firma sank der Umsatz um 3 Prozent auf 50 Millionen Euro.', 3],
    ['es', 'Las ventas cayeron un 3 %.\n\nSegún la empresa, las ventas cayeron un 3 %.', 3],
    ['fr', 'Le chiffre recule de 3 %.\n\nSelon le groupe, le chiffre recule de 3 %.', 3],
    ['en', 'Growth of 8% to 10% is seen.\n\nIt expects sales to grow by between 8% and 10%.', [8, 10]],
  ])('%s: a measure of the same thing is one fact, however small: %s', (code, text, value) => {
    const told = read(text, code).counts.filter(({ unit }) => unit === 'percent');
    expect(told).toMatchObject([{ value, mentions: [expect.anything()] }]);
  });

  const article = [
    'Harbour police arrest 21 smugglers',
    'Twenty-one smugglers were arrested on Monday. Officers seized 140 boxes of cigarettes.',
    'The 21 arrested will go to court. Later reports spoke of 23 smugglers arrested.',
    'The station has two windows.',
  ].join('\n\n');
  const { counts } = read(article, 'en', 'Harbour police arrest 21 smugglers');

  it('keeps a small measure of two things apart', () => {
    const told = read('Revenue rose 3 percent. Net profit rose 3 percent.').counts;
    expect(told.map(({ concept }) => concept)).toEqual(['Revenue', 'Net profit']);
  });

  it('joins figures and words of the same thing, and keeps apart what differs', () => {
    const arrested = counts.filter(({ value }) => value === 21);
    expect(arrested).toHaveLength(1);
    expect(arrested[0]?.mentions.length).toBeGreaterThanOrEqual(1);
    expect(counts.filter(({ value }) => value === 23)).toHaveLength(1);
  });

  it('puts the headline first and marks what is worth a card', () => {
    expect(counts[0]).toMatchObject({ value: 21, key: true });
    expect(counts.find(({ value }) => value === 140)).toMatchObject({
      key: true,
      concept: 'boxes of cigarettes seized',
    });
  });

  it('flags eight facts at most, and those first', () => {
    const many = Array.from(
      { length: 20 },
      (_, index) => `Police arrested ${index + 30} men in town ${'x'.repeat(index + 3)}.`,
    );
    const keys = read(many.join('\n\n')).counts.map(({ key }) => key);
    expect(keys.filter(Boolean)).toHaveLength(8);
    expect(keys.lastIndexOf(true)).toBe(7);
  });
});
