/** Dates on a line, as wide as they are vague. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, scaleOf } from '../../popup/scale.ts';

const days = (value: string) => {
  const stretch = daysOf({ value });
  return stretch && stretch.end - stretch.start;
};

describe('the stretch of a date', () => {
  it.each([
    ['2016-11-10', 1],
    ['2016-02', 29],
    ['2015', 365],
    ['2016-W01', 7],
    ['2015-Q1', 90],
    ['2015-WI', 91],
    ['201', 3652],
    ['2015-01/2015-02', 59],
    ['P1Y', null],
    ['PAST_REF', null],
  ])('%s is %s days wide', (value, width) => {
    expect(days(value)).toBe(width);
  });

  it('begins weeks on Monday, week 1 with 4 January', () => {
    expect(daysOf({ value: '2015-W01' })?.start).toBe(daysOf({ value: '2014-12-29' })?.start);
    expect(daysOf({ value: '2016-W53' })?.start).toBe(daysOf({ value: '2017-01-02' })?.start);
  });

  it('puts a winter where the year ends, as the summariser sorts it', () => {
    expect(daysOf({ value: '2015-WI' })).toEqual(daysOf({ value: '2015-12/2016-02' }));
  });

  it('narrows a year by early and late', () => {
    const early = daysOf({ value: '2015', mod: 'START' });
    const late = daysOf({ value: '2015', mod: 'END' });
    expect(early && late && early.end < late.start).toBe(true);
  });
});

describe('the line', () => {
  it('needs two dates that differ', () => {
    expect(scaleOf([{ value: '2015' }])).toBeNull();
    expect(scaleOf([{ value: '2015-03-04' }, { value: '2015-03-04' }])).toBeNull();
    expect(scaleOf([{ value: 'P1Y' }, { value: 'PAST_REF' }])).toBeNull();
  });

  it('runs from the first day to the last, with years below', () => {
    const scale = scaleOf([{ value: '2015', mod: 'START' }, { value: 'P1Y6M' }, { value: '2016-11-10' }]);
    expect(scale?.placed.map(({ index }) => index)).toEqual([0, 2]);
    expect(scale?.placed[0]?.from).toBe(0);
    expect(scale?.placed[1]?.to).toBe(1);
    expect(scale?.ticks.map(({ year }) => year)).toEqual([2015, 2016]);
  });

  it('keeps marks and few ticks inside the line, for any years', () => {
    const year = fc.integer({ min: 1000, max: 2999 }).map((value) => ({ value: String(value) }));
    fc.assert(
      fc.property(fc.array(year, { minLength: 2, maxLength: 8 }), (entries) => {
        const scale = scaleOf(entries);
        for (const { from, to } of scale?.placed ?? []) expect(0 <= from && from < to && to <= 1).toBe(true);
        for (const { at } of scale?.ticks ?? []) expect(0 <= at && at < 1).toBe(true);
        expect(scale?.ticks.length ?? 0).toBeLessThanOrEqual(6);
      }),
    );
  });
});
