import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const itemsOf = (text: string, code = 'en') =>
  read(text, code).breakdowns.map(({ total, sum, consistent, items }) => ({
    total,
    sum,
    consistent,
    items: items.map(({ name, value }) => [name, value]),
  }));

describe('breakdowns', () => {
  it('adds up brackets, a damaged one too, and compares with the total', () => {
    const text =
      'Police arrested 20 men.\n\nThe arrests were made in the provinces of Lugo (8), Ciudad Real (5) and Teruel 2).';
    expect(itemsOf(text)).toEqual([
      {
        total: 20,
        sum: 15,
        consistent: false,
        items: [
          ['Lugo', 8],
          ['Ciudad Real', 5],
          ['Teruel', 2],
        ],
      },
    ]);
  });

  it('keeps a place that is listed without a number', () => {
    expect(itemsOf('Police arrested 15 men in Lugo (8), Soria, Teruel (5) and Vigo (2).')[0]?.items).toContainEqual([
      'Soria',
      null,
    ]);
  });

  it('takes a bracket in which what is counted is said once', () => {
    const text = 'Floods damaged 520 houses: Harbour (310 houses), Claytown (120), Court (64) and Eastdam (26).';
    expect(itemsOf(text)).toEqual([
      {
        total: 520,
        sum: 520,
        consistent: true,
        items: [
          ['Harbour', 310],
          ['Claytown', 120],
          ['Court', 64],
          ['Eastdam', 26],
        ],
      },
    ]);
    // A measure in a bracket is none of the list's things.
    expect(itemsOf('They went to Lugo (8 km), Soria (5 km) and Teruel (2 km).')).toEqual([]);
  });

  it('reads prose where the text states a total', () => {
    expect(itemsOf('In all, 42 cases were counted: 30 cases from Lugo and 12 from Vigo.')).toEqual([
      {
        total: 42,
        sum: 42,
        consistent: true,
        items: [
          ['Lugo', 30],
          ['Vigo', 12],
        ],
      },
    ]);
  });

  it('reads Spanish', () => {
    expect(itemsOf('Hubo 22 detenidos: 11 en Madrid, 8 en Barcelona y 3 en Sevilla.', 'es')[0]).toMatchObject({
      total: 22,
      sum: 22,
      consistent: true,
    });
  });

  it('reads names and figures between semicolons', () => {
    expect(itemsOf('Police made 28 arrests. Arrests by country: Germany: 14; France: 9; Italy: 4.')).toEqual([
      {
        total: 28,
        sum: 27,
        consistent: false,
        items: [
          ['Germany', 14],
          ['France', 9],
          ['Italy', 4],
        ],
      },
    ]);
  });

  it('reads the rows of a table, whose last one may be the total', () => {
    const rows = 'Police made arrests in three countries.\n\nArrests by country\n\nGermany 14\n\nFrance 9\n\nItaly 4';
    const items = [
      ['Germany', 14],
      ['France', 9],
      ['Italy', 4],
    ];
    expect(itemsOf(rows)).toEqual([{ total: null, sum: 27, consistent: true, items }]);
    expect(itemsOf(`${rows}\n\nTotal 27`)).toEqual([{ total: 27, sum: 27, consistent: true, items }]);
    expect(read(`${rows}\n\nTotal 27`).breakdowns[0]?.concept).toBe('Arrests');
  });

  it('takes, of several totals of the same thing, the one that the parts make', () => {
    const text =
      'Up to 48,000 homes lost power.\n\nIn all, 1,235 homes were flooded.\n\nHomes flooded\n\nOld Town: 640\n\nRopewalk: 415\n\nSt Brannoc: 180';
    expect(itemsOf(text)).toMatchObject([{ total: 1235, sum: 1235, consistent: true }]);
  });

  it('gives a number to each of several names', () => {
    const text = 'Police arrested 21 men: 11 in Madrid, 8 in Barcelona and one each in Lugo and Ciudad Real.';
    expect(itemsOf(text)).toEqual([
      {
        total: 21,
        sum: 21,
        consistent: true,
        items: [
          ['Madrid', 11],
          ['Barcelona', 8],
          ['Lugo', 1],
          ['Ciudad Real', 1],
        ],
      },
    ]);
  });

  it('sees parts with nouns of their own, which stay counts', () => {
    const { breakdowns, counts } = read('There were 46 people on board: 27 Mexicans and 19 foreigners.');
    expect(breakdowns).toMatchObject([{ concept: 'people', total: 46, sum: 46, consistent: true }]);
    expect(breakdowns[0]?.items.map(({ name, value }) => [name, value])).toEqual([
      ['Mexicans', 27],
      ['foreigners', 19],
    ]);
    expect(counts).toHaveLength(3);
    expect(itemsOf('There were 46 people, 27 cars and 12 boats.')).toEqual([]);
  });

  it.each([
    ['the same word', 'Police arrested 20 men in Lugo (8), Soria (7) and Vigo (5).', 20, 'arrested'],
    ['the first word that both have', 'Of 20 boats seen, boats lay in Lugo (8), Soria (7) and Vigo (5).', 20, 'boats'],
    ['the sum in the same sentence', 'In all 20 were seen: in Lugo (8), Soria (7) and Vigo (5).', 20, ''],
    ['no other figure there', 'In all 21 were seen: in Lugo (8), Soria (7) and Vigo (5).', null, 'seen'],
    [
      'nor the sum elsewhere',
      'They saw 20 boats. The harbours of Lugo (8), Soria (7) and Vigo (5) were full.',
      null,
      'harbours',
    ],
    [
      'nothing that is no more than a part',
      'Of 8 boats in all, the boats of Lugo (8), Soria (7) and Vigo (5) sank.',
      null,
      'boats',
    ],
    ['nothing that is named', 'It hit Lugo (8), Soria (7) and Vigo (5).', null, ''],
    [
      'the sum, though its parts look like years',
      'The crowds: Lugo (1998), Vigo (2001) and Bonn (2004), 6003 in all.',
      6003,
      '',
    ],
    ['its own total', 'The crowds: Lugo: 1900; Soria: 2000; Vigo: 1800; Total: 5700.', 5700, 'crowds'],
    ['none, but one part is no year', 'The crowds: Lugo (1480), Soria (2001) and Vigo (2004).', null, 'crowds'],
  ])('has for its total %s: %s', (_, text, total, concept) => {
    expect(read(text).breakdowns).toMatchObject([{ total, concept, consistent: true }]);
  });

  it('takes results and dates for no breakdown', () => {
    expect(itemsOf('Arsenal 3, Chelsea 1, Leeds 2.')).toEqual([]);
    expect(itemsOf('The market is on May 3, June 7, July 5.')).toEqual([]);
  });

  it('takes a row of figures for no breakdown', () => {
    expect(itemsOf('He played 30 games in Madrid and 12 in Vigo.')).toEqual([]);
    expect(itemsOf('Her books: Dawn (1998), Dusk (2001) and Noon (2004).')).toEqual([]);
  });

  it('counts no item twice', () => {
    const { counts } = read('Police arrested 15 men in Lugo (8), Teruel (5) and Vigo (2).');
    expect(counts.map(({ value }) => value)).toEqual([15]);
  });
});
