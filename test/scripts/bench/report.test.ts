import { expect, it } from 'vitest';
import { exponentOf, growthTable } from '../../../scripts/bench/report.ts';
import { median, percentile, table } from '../../../scripts/figures.ts';

const grown = (characters: number, milliseconds: number) => ({
  characters,
  time: { processor: milliseconds, wall: milliseconds },
  peak: characters * 1e3,
});

it('tells linear growth from quadratic', () => {
  expect(exponentOf([1, 10, 100].map((size) => grown(size, size * 3)))).toBeCloseTo(1);
  expect(exponentOf([1, 10, 100].map((size) => grown(size, size * size)))).toBeCloseTo(2);
});

it('fits the exponent to the sizes asked for, and says which size was never reached', () => {
  const points = [grown(1000, 50), grown(10_000, 10), grown(100_000, 100)];
  const lines = growthTable(new Map([['chrono', points]]), [1000, 10_000, 100_000, 1_000_000], () => [10_000, 1e9]);
  expect(lines.split('\n')[1]).toMatch(/^chrono-node +50\.0 +10\.0 +100 +too long +1\.00 +100$/);
});

it('takes the middle and the 95th of a hundred by their rank', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([median(values), percentile(values, 0.95)]).toEqual([50, 95]);
  expect(median([])).toBeNaN();
});

it('puts the first column to the left and figures to the right', () => {
  expect(
    table([
      ['a', 'ms'],
      ['long', '5'],
    ]),
  ).toBe('a     ms\nlong   5');
});
