import { describe, it } from 'vitest';
import { expectProportionalTime } from '../../growth.ts';
import { read } from './read.ts';

describe('time expressions', () => {
  it.each([
    '3 days ',
    '1990s ',
    'the day after ',
    'January ',
    'may ',
    'between ',
    '2015-03-04 ',
    'a year and a half ',
    'the first of the ',
    '10/11/16',
    "'",
    'every other ',
    'early late mid ',
    'Monday, ',
    'May 3, ',
  ])('take time in proportion to the text: %j', (piece) => {
    expectProportionalTime((characters) => {
      const text = piece.repeat(characters / piece.length);
      return () => read(text);
    });
  });
});
