/** Values of the calendar: how fine they are, and how they sort. */
import { describe, expect, it } from 'vitest';
import type { TimexModifier } from '../../../src/summariser/contract.ts';
import { isDuration, precisionOf, sortKey } from '../../../src/summariser/timeline/values.ts';

describe('precisionOf', () => {
  it.each([
    ['2015-03-04T17:30', 'time'],
    ['2015-03-04', 'day'],
    ['2015-W10', 'week'],
    ['2015-W10-WE', 'week'],
    ['2015-03', 'month'],
    ['2015-Q4', 'quarter'],
    ['2015-H2', 'quarter'],
    ['2015-WI', 'season'],
    ['2015', 'year'],
    ['201', 'decade'],
    ['20', 'century'],
  ])('of %s is %s', (value, precision) => {
    expect(precisionOf(value)).toBe(precision);
  });

  it.each([
    'PAST_REF',
    'XXXX-03-04',
    'XXXX-WXX-2',
    '2015-XX',
    'P3Y',
    '2',
    '20151',
    '2015-Q5',
    '2015-H3',
    '2015-AU',
    '2015-3',
    'at 2015-03-04',
  ])('is none of %s, which names no place in the calendar', (value) => {
    expect(precisionOf(value)).toBeNull();
  });
});

it.each([
  ['P3Y', true],
  ['PT2H', true],
  ['P10D', true],
  ['PXY', false],
  ['PTXH', false],
  ['2015', false],
])('isDuration of %s, whose length is known or not: %s', (value, is) => {
  expect(isDuration(value)).toBe(is);
});

describe('sortKey', () => {
  it('puts values of every kind in the order of their beginnings, coarse before fine', () => {
    const inOrder = [
      '19',
      '199',
      '2014-12-31T23:00',
      '2015',
      '2015-01',
      '2015-Q1',
      '2015-01-03',
      '2015-W03',
      '2015-W03-WE',
      '2015-01-25',
      '2015-SP',
      '2015-03-04',
      '2015-03-04T09:00',
      '2015-Q2',
      '2015-04-20',
      '2015-SU',
      '2015-W27',
      '2015-H2',
      '2015-FA',
      '2015-10-01',
      '2015-WI',
      '2015-W53',
      '2016-W01',
      '2016-01-20',
    ];
    const sorted = [...inOrder].sort((one, other) =>
      sortKey(one) < sortKey(other) ? -1 : sortKey(one) > sortKey(other) ? 1 : 0,
    );
    // Weeks are placed to within a few days, so they are compared with what lies well apart.
    const withoutTies = (values: readonly string[]) =>
      values.filter((value) => !['2015-W27', '2015-H2', '2015-Q1', '2015-01'].includes(value));
    expect(withoutTies(sorted)).toEqual(withoutTies(inOrder));
  });

  it.each([
    ['2015-Q1', '2015-01'],
    ['2015-Q4', '2015-10'],
    ['2015-H1', '2015-01'],
    ['2015-H2', '2015-07'],
    ['2015-SP', '2015-03'],
    ['2015-WI', '2015-12'],
    ['199', '1990'],
    ['19', '1900'],
    ['2015-05-03/2015-05-05', '2015-05-03'],
  ])('of %s is %s', (value, key) => {
    expect(sortKey(value)).toBe(key);
  });

  it.each(Array.from({ length: 52 }, (_, index) => index + 1))(
    'places week %i within four days of its Monday',
    (week) => {
      const two = String(week).padStart(2, '0');
      // 4 January is always in the first week.
      const monday = Date.UTC(2015, 0, 4) - 6 * 86_400_000 + (week - 1) * 7 * 86_400_000;
      const placed = sortKey(`2015-W${two}`);
      expect(placed).toMatch(/^2015-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
      expect(
        Math.abs(Date.UTC(2015, Number(placed.slice(5, 7)) - 1, Number(placed.slice(8))) - monday) / 86_400_000,
      ).toBeLessThanOrEqual(4);
      expect(sortKey(`2015-W${two}-WE`) > placed).toBe(true);
    },
  );
});

const order = (values: readonly string[]): string[] => {
  const keyOf = (entry: string) => {
    const [value = '', mod] = entry.split(' ');
    return sortKey(value, mod as TimexModifier | undefined);
  };
  return [...values].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
};

describe('the place of a value in time', () => {
  it.each([
    [
      'a month',
      ['2021-11 START', '2021-11-01', '2021-11-08', '2021-11 MID', '2021-11-20', '2021-11-30', '2021-11 END'],
    ],
    ['the next month', ['2021-11 END', '2021-12', '2021-12-01']],
    ['a year', ['2021 START', '2021-01', '2021-06-30', '2021 MID', '2021-07', '2021-12-31', '2021 END', '2022']],
    ['a quarter', ['2021-Q3 START', '2021-08', '2021-Q3 MID', '2021-08-20', '2021-09-30', '2021-Q3 END', '2021-10']],
    ['half a year', ['2021-H2', '2021-09-30', '2021-H2 MID', '2021-10', '2021-12-31', '2021-H2 END', '2022']],
    ['a season', ['2021-WI', '2021-12-31', '2022-01', '2021-WI MID', '2022-02', '2021-WI END', '2022-03']],
    ['a decade', ['199 START', '1990-01', '1994-12-31', '199 MID', '1995', '1999-12-31', '199 END', '2000']],
    ['a century', ['19', '1949', '19 MID', '1950', '1999', '19 END', '2000']],
    [
      'a day',
      ['2021-11-08', '2021-11-08TMO', '2021-11-08T09:30', '2021-11-08TMI', '2021-11-08TAF', '2021-11-08T15:00'],
    ],
    ['its night', ['2021-11-08TAF', '2021-11-08TEV', '2021-11-08TNI', '2021-11-08T24:00', '2021-11-09']],
    ['a week', ['2021-W02', '2021-01-12', '2021-W02-WE', '2021-01-20']],
  ])('%s', (_, values) => {
    expect(order([...values].reverse())).toEqual(values);
  });
});
