/** Dates in the reader's words, never finer than the article gives them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateText, timexText } from '../../popup/dates.ts';
import { wordsOf } from '../../popup/words.ts';
import { mockConnection } from './fixtures/connection.ts';

const english = wordsOf(mockConnection());
const american = wordsOf(mockConnection({ uiLanguage: 'en-US' }));
const spanish = wordsOf(mockConnection({ language: 'es' }));

describe('TIMEX3 in words', () => {
  it.each([
    ['2015-03-04', undefined, '4 March 2015'],
    ['2015-03', undefined, 'March 2015'],
    ['2015', 'START', 'early 2015'],
    ['2015-SP', undefined, 'spring 2015'],
    ['2015-Q3', 'END', 'late third quarter of 2015'],
    ['199', undefined, 'the 1990s'],
    ['2016-W07', undefined, 'week 7 of 2016'],
    ['P1Y6M', 'APPROX', 'about 1 year, 6 months'],
    ['PT36H', undefined, '36 hours'],
    ['2015-01/2016-02', undefined, 'January 2015 to February 2016'],
  ] as const)('%s %s is “%s”', (value, modifier, words) => {
    expect(timexText(value, modifier, english)).toBe(words);
  });

  it('says the month of two days once', () => {
    // The spaces around the dash differ between versions of ICU.
    expect(timexText('2015-01-15/2015-01-16', undefined, english)?.replace(/\s*–\s*/, '–')).toBe('15–16 January 2015');
  });

  it.each(['PAST_REF', 'XXXX-WXX-2', 'PXY', 'P', '2015-02-30', '2015-13', '', '/'])(
    'leaves %j to the article’s own words',
    (value) => {
      expect(timexText(value, undefined, english)).toBeNull();
    },
  );

  it('follows the region and the language of the reader', () => {
    expect(timexText('2016-11-10', undefined, american)).toBe('November 10, 2016');
    expect(timexText('2015', 'START', spanish)).toBe('principios de 2015');
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9PTYMWDHSXQ/.:-]{0,24}$/), (value) => {
        const words = timexText(value, undefined, english);
        expect(words === null || words.length > 0).toBe(true);
      }),
    );
  });

  it('keeps the day that is printed, whatever the zone', () => {
    expect(isoDateText('2016-11-10T00:30:00+13:00', english)).toBe('10 November 2016');
    expect(isoDateText('2016', english)).toBe('2016');
    expect(isoDateText(null, english)).toBeNull();
  });
});
