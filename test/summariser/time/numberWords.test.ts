/** Numbers in words and figures that may be a day, an hour, a year or an amount. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { valuesOf } from './read.ts';

describe('a number as a time', () => {
  it.each([
    ['en', "They met at nine o'clock.", ['2016-06-15T09:00']],
    ['en', "They met at thirteen o'clock.", []],
    ['en', 'They met on May third.', ['2016-05-03']],
    ['en', 'They met on May thirty-second.', ['2016-05']],
    ['en', 'He waited 2000 years.', ['P2000Y']],
    ['en', 'He waited 1,998 days.', ['P1998D']],
    ['en', 'He waited two thousand and one nights.', ['P2001D']],
    ['en', 'The 1988 quarter was good.', ['1988']],
    ['en', 'It was a 2016 day to remember.', ['2016']],
    ['en', 'In 1842 monks came.', ['1842']],
    ['en', 'Monks counted 1842 boats.', []],
    ['en', 'It opened in two thousand and eight.', ['2008']],
    ['en', 'It will close in two thousand one hundred.', []],
    ['en', 'Two thousand soldiers came.', []],
    ['en', 'In two thousand soldiers came.', ['2000']],
    ['en', 'It took 900,000,000,000 years.', []],
    ['en', 'She died at the age of 12 years.', []],
    ['en', 'He waited 2150 days.', ['P2150D']],
    ['en', 'The 1988 season was long.', ['1988']],
    ['en', 'The 12th century ended.', ['11']],
    ['en', "They met at 11 o'clock in the evening.", ['2016-06-15T23:00']],
    ['en', "They met at 12 o'clock in the afternoon.", ['2016-06-15T12:00']],
    ['en', 'They met at half past twelve in the afternoon.', ['2016-06-15T12:30']],
    ['en', 'They met at 1 in the morning.', ['2016-06-15T01:00']],
    ['es', 'Se vieron el tres de mayo.', ['2016-05-03']],
    ['es', 'Se vieron el treinta y uno de mayo.', ['2016-05-31']],
    ['es', 'Se vieron el treinta y dos de mayo.', ['2016-05']],
    ['es', 'Se vieron a las nueve y media de la noche.', ['2016-06-15T21:30']],
    ['es', 'Se vieron a las dos y media.', ['2016-06-15T02:30']],
    ['de', 'Sie kamen um halb neun.', ['2016-06-15T08:30']],
    ['de', 'Sie kamen am dritten Mai.', ['2016-05-03']],
    ['de', 'Sie kamen am 3. Mai 2015.', ['2015-05-03']],
    ['de', 'Sie warteten Hunderte Jahre.', ['PXY']],
    ['de', 'Es wurde 1842 gegründet.', ['1842']],
    ['de', 'Sie zählten 1842 Boote.', []],
    ['it', 'Si videro alle due e mezza.', ['2016-06-15T02:30']],
    ['it', 'Si videro il tre maggio.', ['2016-05-03']],
  ])('%s: %s', (language, text, values) => {
    expect(valuesOf(text, { language })).toEqual(values);
  });
});
