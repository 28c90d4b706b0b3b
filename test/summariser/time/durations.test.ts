import { describe, expect, it } from 'vitest';
import { durationValue } from '../../../src/summariser/time/durations.ts';

describe('durations', () => {
  it.each([
    [[[3, 'year']], 'P3Y'],
    [[[1.5, 'year']], 'P1Y6M'],
    [[[1.3, 'year']], 'P1.3Y'],
    [[[0, 'second']], 'PT0S'],
    [[[0.5, 'hour']], 'PT30M'],
    [[[5.5, 'hour']], 'PT5H30M'],
    [[['X', 'week']], 'PXW'],
    [[['X', 'minute']], 'PTXM'],
    [[[2, 'fortnight']], 'P4W'],
    [[[2, 'decade']], 'P20Y'],
    [
      [
        [2, 'year'],
        [3, 'month'],
      ],
      'P2Y3M',
    ],
    [
      [
        [1, 'day'],
        [2, 'hour'],
      ],
      'P1DT2H',
    ],
  ] as const)('writes %j as %s', (amounts, value) => {
    expect(durationValue(amounts)).toBe(value);
  });

  it('refuses what is no length of time', () => {
    expect(durationValue([])).toBeNull();
    expect(durationValue([[-1, 'day']])).toBeNull();
    expect(durationValue([[1e15, 'year']])).toBeNull();
    expect(durationValue([[Number.NaN, 'day']])).toBeNull();
  });
});
