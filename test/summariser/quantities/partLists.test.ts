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
    ['Police made 27 arrests: Germany 14, France 9 and Italy 4.', 27, 27, true, 'Germany 14, France 9, Italy 4'],
    ['Police made 27 arrests: Germany 14, France 9, and Italy 4.', 27, 27, true, 'Germany 14, France 9, Italy 4'],
    ['Police made 27 arrests (Germany 14, France 9, Italy 4).', 27, 27, true, 'Germany 14, France 9, Italy 4'],
    ['Arrests by country\n\nGermany – 14\n\nFrance – 9\n\nItaly – 4', null, 27, true, 'Germany 14, France 9, Italy 4'],
    ['Arrests by country\n\nGermany: 14.\n\nFrance: 9.\n\nItaly: 4.', null, 27, true, 'Germany 14, France 9, Italy 4'],
    [
      'Goals: Linden 3, Auen 1, Vale 2. Arrests by town: Linden: 3; Auen: 5; Vale: 7.',
      null,
      15,
      true,
      'Linden 3, Auen 5, Vale 7',
    ],
    ['Police made 20 arrests: Lugo 8), Vigo 7), Soria 5).', 20, 20, true, 'Lugo 8, Vigo 7, Soria 5'],
    ['In Lugo (8), Soria (7) and Vigo (5) it rained.', null, 20, true, 'Lugo 8, Soria 7, Vigo 5'],
    ['The Hague (8), Castilla-León (7) and Vigo (5) were hit.', null, 20, true, 'The Hague 8, Castilla-León 7, Vigo 5'],
    [
      'Floods hit Lugo (8), Vigo, Auen (7); Vale; Soria (5).',
      null,
      20,
      true,
      'Lugo 8, Vigo null, Auen 7, Vale null, Soria 5',
    ],
    [
      'Police made 20 arrests: nine each in Madrid and Lugo, and two in Vigo.',
      20,
      20,
      true,
      'Madrid 9, Lugo 9, Vigo 2',
    ],
    ['Police made 15 arrests: five each in Madrid, Lugo, and Vigo.', 15, 15, true, 'Madrid 5, Lugo 5, Vigo 5'],
    ['Police made 20 arrests: 11 in Lugo-Bonn, 9 in City of Vigo.', 20, 20, true, 'Lugo-Bonn 11, City of Vigo 9'],
    ["Police made 20 arrests: 11 in Bonn, 9 in Vigo's north.", 20, 20, true, 'Bonn 11, Vigo 9'],
    ['Police made 20 arrests in Spain in 12 weeks, 11 in Madrid and 9 in Lugo.', 20, 20, true, 'Madrid 11, Lugo 9'],
    ['Police made 20 arrests: 11 in Madrid, 8 in Vigo (1 in Lugo).', 20, 19, false, 'Madrid 11, Vigo 8'],
    ['There were 20 people: 8 men of Lugo and 12 women of Vigo.', 20, 20, true, 'Lugo 8, Vigo 12'],
  ])('%s', (text, ...list) => {
    expect(listOf(text)).toEqual([list]);
  });

  it.each([
    ['de', 'Es gab 20 Festnahmen: 11 in Baden-Linden, 9 in Nordrhein-Auen.', 'Baden-Linden 11, Nordrhein-Auen 9'],
    ['fr', "Il y a eu 20 arrestations : 11 à Aix-en-Provence et 9 à L'Étang.", "Aix-en-Provence 11, L'Étang 9"],
    ['es', 'Hubo 20 detenidos: 11 en Castilla y León, 9 en Lugo.', 'Castilla y León 11, Lugo 9'],
    ['nl', 'Er waren 20 arrestaties: Gouda (8), Van Linden (7) en Vigo (5).', 'Gouda 8, Van Linden 7, Vigo 5'],
  ])('%s, names of several words: %s', (code, text, items) => {
    expect(listOf(text, code)).toEqual([[20, 20, true, items]]);
  });

  it.each([
    ['tables', 'Arrests\n\nLugo 14\n\nVigo 9\n\nBonn 4\n\nIt rained.\n\nFines\n\nLugo 3\n\nVigo 5\n\nBonn 7'],
    ['sums', 'There were 27 people: 23 men and 4 women. There were 15 cars: 8 vans and 7 buses.'],
    ['sums in a row', 'There were 27 people: 23 men, 4 women, 15 cars: 8 vans and 7 buses.'],
  ])('two %s: %s', (_, text) => {
    expect(listOf(text).map(([, sum]) => sum)).toEqual([27, 15]);
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
    ['of names with numbers in words', 'All 16 boats sailed: Ocean Nine, Harbour Five, Lake Two.'],
    ['each with a noun of its own', 'Seized by country: Germany: 14 cars; France: 9 boats; Italy: 4 guns.'],
    ['results of which one has a colon', 'Results: Linden 14, Auen 9, Vale: 4.'],
    ['a row after a sentence', 'The favourites lost: Linden: 14; Auen: 9\n\nVale: 4'],
    ['a figure that goes on', 'Results: Linden: 14, Auen: 9, Vale: 4 points behind.'],
    ['with words between', 'Results: Linden: 14, in the end, Auen: 9, Vale: 4.'],
    ['rows that go on', 'Linden 14, at last.\n\nAuen 9, at last.\n\nVale 4, at last.'],
    ['bare figures', 'The numbers\n\n- 14\n\n- 9\n\n- 4'],
    ['a bracket that says more', 'Floods hit Lugo (310 very old stone houses), Vigo (120) and Bonn (26).'],
    ['a bracket lost before a noun', 'Floods hit Lugo 310 houses), Vigo (120) and Bonn (26).'],
    ['a number in words', 'Floods hit Lugo (310), Vigo (120) and Bonn (twenty).'],
    ['ranks of a row', 'Police made 20 arrests, the 1st in Madrid, the 19th in Lugo.'],
    ['in prose without a whole', 'He played 30 games in Madrid, 12 in Vigo and 5 in Bonn.'],
    ['apart', 'Police made 20 arrests, 11 in Madrid, and as many as 9 in Lugo.'],
    ['too far from the name', 'Police made 20 arrests: 11 late summer night in Madrid, 9 in Lugo.'],
    ['with a dash before the name', 'Police made 20 arrests: 11 - in Madrid, 9 in Lugo.'],
    ['broken figures', 'There were 46.5 people: 27.5 Mexicans and 19 foreigners.'],
    ['measures', 'There were 46 tonnes of salt: 27 tonnes of rock salt and 19 tonnes of sea salt.'],
    ['of nothing', 'There were 46: 27 Mexicans and 19 foreigners.'],
    ['the whole again', 'There were 46 people: 46 Mexicans and 12 foreigners.'],
    ['with more than the noun between', 'There were 46 people: 27 Mexicans rescued and 19 foreigners.'],
  ])('%s: %s', (_, text) => {
    expect(listOf(text)).toEqual([]);
  });
});
