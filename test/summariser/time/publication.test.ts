/** What a word for a time means by the day of publication, and what is left of it where nobody knows that day. */
import { describe, expect, it } from 'vitest';
import { PUBLISHED, valuesOf } from './read.ts';

/** Each row: the words, with that day, without one. */
describe.each<[string, readonly string[], readonly string[]]>([
  ['It began yesterday.', ['2016-06-14'], ['XXXX-XX-XX']],
  ['He left in May.', ['2016-05'], ['XXXX-05']],
  ['He left on 3 May.', ['2016-05-03'], ['XXXX-05-03']],
  // No such day in any year.
  ['He left on 30 February.', [], []],
  ['It burned in 2014 and again on 3 May.', ['2014', '2016-05-03'], ['2014', '2014-05-03']],
  ['It rained in the summer.', ['2016-SU'], ['XXXX-SU']],
  ['It rained last summer.', ['2015-SU'], ['XXXX-SU']],
  ['He left on Monday.', ['2016-06-13'], ['XXXX-WXX-1']],
  ['He will leave on Monday.', ['2016-06-20'], ['XXXX-WXX-1']],
  ['He will leave this Friday.', ['2016-06-17'], ['XXXX-WXX-5']],
  ['He was seen at noon and left on Monday.', ['2016-06-13T12:00', '2016-06-13'], ['XXXX-WXX-1T12:00', 'XXXX-WXX-1']],
  ['It rained in May of last year.', ['2015-05'], ['XXXX-05']],
  ['It rained in the first week of May.', ['2016-W18'], []],
  ['It rained in the first week of last month.', ['2016-W18'], []],
  ['He left on Monday of last week.', ['2016-06-06'], ['XXXX-WXX-1']],
  ['It was held at the weekend.', ['2016-W23-WE'], ['XXXX-WXX-WE']],
  ['He left at Christmas.', ['2015-12-25'], ['XXXX-12-25']],
  ['He left on Christmas Day 2014.', ['2014-12-25'], ['2014-12-25']],
  ['It opened on the second Sunday in May.', ['2016-05-08'], []],
  ['It opened in the eighties.', ['198'], ['198']],
  ['It opened in the 20th century.', ['19'], ['19']],
  ['It rose in the third quarter.', ['2015-Q3'], []],
  ['It rose in the first half of 2015.', ['2015-H1'], ['2015-H1']],
  ['He left on the 12th.', ['2016-06-12'], []],
  ['He left on the 15th of last month.', ['2016-05-15'], []],
  ['He came on 3 May 2015 and left the following Monday.', ['2015-05-03', '2015-05-04'], ['2015-05-03', '2015-05-04']],
  ['He came on 3 May 2015 and left three days later.', ['2015-05-03', '2015-05-06'], ['2015-05-03', '2015-05-06']],
  // A quarter a year on is a quarter again.
  ['It fell in the third quarter of 2015, a year later than planned.', ['2015-Q3', '2016-Q3'], ['2015-Q3', '2016-Q3']],
  ['He left a fortnight ago.', ['2016-W22'], ['P2W']],
  ['He left a year and a half ago.', ['2014-12'], ['P1Y6M']],
  ['It closed two decades ago.', ['199'], ['P20Y']],
  ['They meet every weekend.', ['XXXX-WXX-WE'], ['XXXX-WXX-WE']],
  ['They meet every May.', ['XXXX-05'], ['XXXX-05']],
  ['They meet every summer.', ['XXXX-SU'], ['XXXX-SU']],
  ['They meet every two weeks.', ['P2W'], ['P2W']],
])('%s', (text, known, unknown) => {
  it('by the day of publication', () => {
    expect(valuesOf(text, { publishedTime: PUBLISHED })).toEqual(known);
  });

  it('without one', () => {
    expect(valuesOf(text, { publishedTime: null })).toEqual(unknown);
  });
});

describe('an hour without a day', () => {
  it.each<[string, string, string, string | null]>([
    [
      'is of the day before it',
      'He was arrested on 3 May 2015. At noon he was released.',
      '2015-05-03T12:00',
      PUBLISHED,
    ],
    ['or of the one after it', 'He was seen at noon on a quiet square, on 3 May 2015.', '2015-05-03T12:00', PUBLISHED],
    ['or of any day of the month beside it', 'It burned in May 2015, at noon.', '2015-05-XXT12:00', PUBLISHED],
    [
      'no longer of one that was told a while ago',
      'He left on 3 May 2015. It rained. It snowed. At noon he came.',
      '2016-06-15T12:00',
      PUBLISHED,
    ],
    ['and else of the day of publication', 'It rained at noon.', '2016-06-15T12:00', PUBLISHED],
    ['or of none', 'It rained at noon.', 'XXXX-XX-XXT12:00', null],
  ])('%s: %s', (_, text, value, publishedTime) => {
    expect(valuesOf(text, { publishedTime })).toContain(value);
  });
});
