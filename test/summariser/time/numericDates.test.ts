/** Which figures with signs between them are a date, and the hour after an ISO date. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read, valuesOf } from './read.ts';

describe('a date in figures', () => {
  it.each([
    ['The law of 19991231 came.', ['1999-12-31']],
    ['The law of 19991331 came.', []],
    ['The law of 21000101 came.', []],
    ['The law of 199912311 came.', []],
    ['It opened on 03.05.15.', ['2015-03-05']],
    ['It opened on 3.05.15.', []],
    ['It opened on 13/5/1998.', ['1998-05-13']],
    ['It opened on 13/5/49.', ['2049-05-13']],
    ['It opened on 13/5/50.', ['1950-05-13']],
    ['It opened on 13/5/2250.', []],
    ['It opened on 13/5/0999.', []],
    ['It opened on 13-5/2015.', []],
    ['It opened on 13 / 5 / 2015.', ['2015']],
    ['It opened on 130/5/2015.', []],
    ['It opened on 13/500/2015.', []],
    ['It opened on 13/5/201.', []],
    ['It opened on 31/31/2015.', []],
    ['It opened on 13/5/2015/7.', []],
    ['It opened on 13/5/2015%.', []],
    ['It opened on 999-05-03.', []],
    ['It opened on 0999-05-03.', []],
    ['It opened on 2015-5-3.', ['2015-05-03']],
    ['It opened on 13/5/2015, at 17:30.', ['2015-05-13T17:30']],
    ['It opened on 5/13/2015 at 5 p.m.', ['2015-05-13T17:00']],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it('is the day of the week that stands beside it', () => {
    expect(read('It opened on Tuesday, 3/5/2016.')).toMatchObject([{ value: '2016-05-03' }]);
    expect(read('It opened on Tuesday, 3/5/2016.')[0]?.ambiguity).toBeUndefined();
    expect(read('It opened on Saturday, 3/5/2016.')).toMatchObject([{ value: '2016-03-05' }]);
    // Neither is a Monday: the order of the language decides.
    expect(read('It opened on Monday, 3/5/2016.')).toMatchObject([{ value: '2016-03-05', ambiguity: {} }]);
  });

  it('is of the century of the text where its other reading is far ahead', () => {
    expect(read('It closed on 2/7/16.')).toMatchObject([{ value: '2016-02-07' }]);
    expect(read('It closed on 8/1/16.')).toMatchObject([{ value: '2016-01-08', ambiguity: { reason: 'future' } }]);
    expect(read('It closed on 7/1/16.')).toMatchObject([{ value: '2016-07-01' }]);
  });
});

describe('an ISO date and its hour', () => {
  it.each([
    ['2016-05-03T10:30', '2016-05-03T10:30', '2016-05-03T10:30'],
    ['2016-05-03T24:00', '2016-05-03T24:00', '2016-05-03T24:00'],
    ['2016-05-03T10:30:15Z', '2016-05-03T10:30:15Z', '2016-05-03T10:30'],
    ['2016-05-03T10:30:15.25Z', '2016-05-03T10:30:15.25Z', '2016-05-03T10:30'],
    ['2016-05-03T10:30+02:00', '2016-05-03T10:30+02:00', '2016-05-03T10:30'],
    ['2016-05-03T10:30-0200', '2016-05-03T10:30-0200', '2016-05-03T10:30'],
    ['2016-05-03T10:30 - 0200', '2016-05-03T10:30', '2016-05-03T10:30'],
    ['2016-05-03T10:30 z', '2016-05-03T10:30', '2016-05-03T10:30'],
    ['2016-05-03T25:30', '2016-05-03', '2016-05-03'],
    ['2016-05-03T10:75', '2016-05-03', '2016-05-03'],
    ['2016-05-03T10', '2016-05-03', '2016-05-03'],
    ['2016-05-03 t 10', '2016-05-03', '2016-05-03'],
    ['20160503T10:30', '20160503T10:30', '2016-05-03T10:30'],
  ])('%s', (written, text, value) => {
    expect(read(`The law of ${written} came.`)).toMatchObject([{ text, value }]);
  });
});
