/** TIMEX3 dates taken apart, and what is none. */
import { expect, it } from 'vitest';
import { readDate, type TimexDate } from '../../popup/timex.ts';

it.each<[string, TimexDate | null]>([
  ['2016-11-10', { grain: 'day', year: 2016, month: 11, day: 10, clock: null }],
  ['2016-11-10T09:30', { grain: 'day', year: 2016, month: 11, day: 10, clock: [9, 30] }],
  ['2016-11-10TMO', { grain: 'day', year: 2016, month: 11, day: 10, clock: null }],
  ['2016-11', { grain: 'month', year: 2016, month: 11 }],
  ['2016-W03', { grain: 'week', year: 2016, week: 3 }],
  ['2016-WI', { grain: 'part', year: 2016, part: 'WI' }],
  ['2016-Q4', { grain: 'part', year: 2016, part: 'Q4' }],
  ['2016', { grain: 'year', year: 2016 }],
  ['201', { grain: 'decade', year: 2010 }],
  ['20', null],
  ['201-05', null],
  ['2016-W03-WE', null],
  ['2016-Q5', null],
  ['XXXX-11', null],
  ['P1Y', null],
  ['PAST_REF', null],
  ['', null],
])('%s', (value, date) => {
  expect(readDate(value)).toEqual(date);
});
