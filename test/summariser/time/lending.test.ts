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
  ['They met on 3, 5 and 7 May 2014.', ['2014-05-03', '2014-05-05', '2014-05-07']],
  ['It ran from 28 March to 3 May 2015.', ['2015-03-28', '2015-05-03']],
  ['He was here from 2 to 4 p.m. on Monday.', ['2016-06-13T14:00', '2016-06-13T16:00']],
  ['He was here between 2:30 and 4 p.m. yesterday.', ['2016-06-14T14:30', '2016-06-14T16:00']],
  // The first of the two is before noon, or before midnight.
  ['It is open from 9 to 5 p.m.', ['2016-06-15T09:00', '2016-06-15T17:00']],
  ['It is open from 10 to 2 a.m.', ['2016-06-15T22:00', '2016-06-15T02:00']],
  ['It is open from 12 to 1 p.m. on May 3.', ['2016-05-03T12:00', '2016-05-03T13:00']],
  ['It is open from 4 to 4:30 p.m.', ['2016-06-15T16:00', '2016-06-15T16:30']],
  ['They meet every Monday from 2 to 4 p.m.', ['XXXX-WXX-1', 'XXXX-WXX-1T14:00', 'XXXX-WXX-1T16:00']],
])('%s', (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});
