import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  easter,
  holidayIn,
  isValidDay,
  weekdayOf,
  weekOf,
} from '../../../src/summariser/time/calendar.ts';

const at = (year: number, month: number, day: number) => ({ year, month, day });

describe('the calendar', () => {
  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (offset) => {
        const date = new Date(Date.UTC(1970, 0, 1 + offset));
        const day = addDays(at(1970, 1, 1), offset);
        expect(day).toEqual(at(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        expect(dayOf(dayNumber(day))).toEqual(day);
      }),
    );
  });

  it('numbers ISO weeks over the turn of the year', () => {
    expect(weekOf(at(2016, 1, 3))).toEqual({ year: 2015, week: 53 });
    expect(weekOf(at(2018, 12, 31))).toEqual({ year: 2019, week: 1 });
    expect(weekOf(at(2016, 6, 15))).toEqual({ year: 2016, week: 24 });
  });

  it('keeps to the month when months are added', () => {
    expect(addMonths(at(2016, 1, 31), 1)).toEqual(at(2016, 2, 29));
    expect(addMonths(at(2016, 1, 31), -2)).toEqual(at(2015, 11, 30));
  });

  it('knows which days exist', () => {
    expect(isValidDay(2016, 2, 29)).toBe(true);
    expect(isValidDay(2015, 2, 29)).toBe(false);
    expect(isValidDay(1900, 2, 29)).toBe(false);
    expect(isValidDay(2000, 2, 29)).toBe(true);
    expect(isValidDay(2016, 5, 0)).toBe(false);
    expect(isValidDay(9999, 12, 31)).toBe(true);
    expect(isValidDay(2015, 13, 1)).toBe(false);
    expect(isValidDay(275_761, 1, 1)).toBe(false);
  });

  it.each([
    [1818, 3, 22],
    [1886, 4, 25],
    [1954, 4, 18],
    [1961, 4, 2],
    [1981, 4, 19],
    [2000, 4, 23],
    [2008, 3, 23],
    [2016, 3, 27],
    [2038, 4, 25],
    [2100, 3, 28],
    [2285, 3, 22],
  ])('has Easter of %i on its day', (year, month, day) => {
    expect(easter(year)).toEqual(at(year, month, day));
  });

  it('finds holidays by rule', () => {
    expect(holidayIn('easter-2', 2016)).toEqual(at(2016, 3, 25));
    expect(holidayIn('12-25', 2016)).toEqual(at(2016, 12, 25));
    expect(holidayIn('11-4-4', 2016)).toEqual(at(2016, 11, 24));
    expect(holidayIn('5-1-last', 2016)).toEqual(at(2016, 5, 30));
    expect(holidayIn('easter-46', 2016)).toEqual(at(2016, 2, 10));
    expect(holidayIn('2-1-5', 2016)).toEqual(at(2016, 2, 29));
    expect(holidayIn('2-29', 2015)).toBeNull();
    expect(holidayIn('2-1-6', 2016)).toBeNull();
  });
});
