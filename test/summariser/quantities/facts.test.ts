/** Which mentions are one fact, and what it shows of them. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { FACT_LIMIT } from '../../../src/summariser/quantities/index.ts';
import { read } from './read.ts';

/** Values in the order of the text, with the number of passages. */
const factsOf = (text: string) =>
  [...read(text).counts]
    .sort((one, other) => one.start - other.start)
    .map(({ value, mentions }) => [value, mentions.length + 1]);

describe('one fact', () => {
  it.each([
    ['56 men were arrested. The 56 men were jailed. Of the 56, most were old.', [[56, 3]]],
    ['Of the 56, most were old. The 56 men were freed.', [[56, 2]]],
    ['The 56 men were held. The 56 men and women were freed. The 56 women went home.', [[56, 3]]],
    ['The 56 smugglers were held. The 56 smuggling suspects left.', [[56, 2]]],
    ['They saw 56 lamps of Linden. Of the 56 Linden women, none left.', [[56, 2]]],
    ['It rained. It snowed. 3 boats sank. 3 were found.', [[3, 2]]],
    ['3 men were killed. It rained. It snowed. The 3 killed were friends.', [[3, 2]]],
    ['10 boats sank. It rained. It snowed. 10 were found.', [[10, 2]]],
    ['56 boats sank. It rained. It snowed. It froze. 56 were found.', [[56, 2]]],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });
});

describe('two facts', () => {
  it.each([
    [
      '56 men were arrested. 56 women were jailed. The 56 men left.',
      [
        [56, 2],
        [56, 1],
      ],
    ],
    [
      'Nora Vale, 34, was jailed for 34 years.',
      [
        [34, 1],
        [34, 1],
      ],
    ],
    [
      'The town has 12 police officers. The county has 12 police stations.',
      [
        [12, 1],
        [12, 1],
      ],
    ],
    [
      'It was 5 %. It rained. It snowed. It was 5 %.',
      [
        [5, 1],
        [5, 1],
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

  it('is worded as the text words it, not the headline and not where the noun is left out', () => {
    const [men] = read('Fire kills 21 men\n\nThe 21 were at work. The blaze killed 21 young men.').counts;
    expect(men).toMatchObject({ value: 21, concept: 'young men killed', mentions: [{ start: 11 }, { start: 23 }] });
  });

  it('bounds the passages of a fact, and the facts of a text', () => {
    expect(read('The 56 men left. '.repeat(45)).counts).toMatchObject([{ value: 56, mentions: { length: 39 } }]);
    const rows = Array.from({ length: FACT_LIMIT + 1 }, (_, index) => `They saw ${100 + index} boats.`);
    expect(read(rows.join(' ')).counts).toHaveLength(FACT_LIMIT);
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
