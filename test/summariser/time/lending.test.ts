/** Two dates or hours of one rule that lend each other what they lack. Sentences written for this test. */
import { expect, it } from 'vitest';
import { valuesOf } from './read.ts';

it.each([
  ['It ran between last May and June.', ['2016-05', '2016-06']],
  ['It ran from March to May last year.', ['2015-03', '2015-05']],
  ['It ran from March to May of last year.', ['2015-03', '2015-05']],
  ['It will run between March and May next year.', ['2017-03', '2017-05']],
  ['It ran from 3 p.m. to 5 p.m. on Monday.', ['2016-06-13T15:00', '2016-06-13T17:00']],
  ['It lasts between two and three years.', ['P2Y', 'P3Y']],
  ['It ran from 2014 to May 2015.', ['2014', '2015-05']],
  ['It ran from November to March 2015.', ['2014-11', '2015-03']],
])('%s', (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});
