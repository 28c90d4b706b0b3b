/** Values of the calendar: how fine they are, and how they sort. */
import { describe, expect, it } from 'vitest';
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
