/** The article's own date line, and a text that tells history: both say what a date is counted from. */
import { describe, expect, it } from 'vitest';
import { valuesOf } from './read.ts';

describe('a date line', () => {
  const yesterday = (line: string, publishedTime: string | null = '2015-06-01'): string | undefined =>
    valuesOf(`Fire in the port\n\n${line}\n\nA ship burned yesterday.`, { publishedTime }).at(-1);

  it.each([
    ['of words is the day', 'May 3, 2015', '2015-05-02'],
    ['of figures is the day', '2015-05-03', '2015-05-02'],
    ['that can be read in one way is the day', '13/5/2015', '2015-05-12'],
    ['of a year ago is the day', 'May 3, 2014', '2014-05-02'],
    ['of a month ahead is the day', 'July 1, 2015', '2015-06-30'],
    ['below other times is the day', 'Lasting three days\n\nMay 3, 2015', '2015-05-02'],
    ['below five lines is the day', 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nMay 3, 2015', '2015-05-02'],
    ['further down is not', 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nMay 3, 2015', '2015-05-31'],
    ['with a verb is a sentence', 'The ship sank on May 3, 2015', '2015-05-31'],
    ['without a year is not', '3 May', '2015-05-31'],
    ['without a day is not', 'May 2015', '2015-05-31'],
    ['that can be read in two ways is not', '3/5/2015', '2015-05-31'],
    ['of two years ago is not', 'May 3, 2013', '2015-05-31'],
    ['of two months ahead is not', 'August 1, 2015', '2015-05-31'],
    ['of no day is not', 'February 31, 2015', '2015-05-31'],
    [
      'of many words is not',
      'May 3, 2015, from Rome, Paris, Bonn, Oslo, Bern, Riga, Cork, Bath and the small port of Hull',
      '2015-05-31',
    ],
  ])('%s', (_, line, value) => {
    expect(yesterday(line)).toBe(value);
  });

  it('is the day where the page tells none', () => {
    expect(yesterday('May 3, 2015', null)).toBe('2015-05-02');
  });
});

describe('a text that tells history', () => {
  const SEVEN =
    'In 1901 it was a field. In 1905 a mill came. In 1911 it burned. In 1914 war came. In 1919 it reopened. In 1925 it grew. In 1931 it shrank.';
  const EIGHT = `${SEVEN} In 1939 it closed.`;
  const DATED = 'It rained on Monday, 13 June. It rained on Tuesday, 14 June.';

  it.each([
    'Yesterday it rained. Today it rained.',
    'A week ago it rained. Two days ago it rained.',
    'Two days from now it rains. Three days from now it rains.',
    'It rained last week. It rained last month.',
    'It will rain next week. It will rain next month.',
    'It rains this week. It rains this month.',
    'It rained on Monday. It rained on Tuesday.',
    'It rained in 2015. It rained in 2016.',
  ])('is none where news is told as well: %s', (news) => {
    expect(valuesOf(`${news} ${EIGHT} It fell in May.`).at(-1)).toBe('2016-05');
  });

  it.each([
    ['puts a month into the year told last', `${EIGHT} It fell in May.`, '1939-05'],
    ['or late in that year', `${EIGHT} It fell in October.`, '1939-10'],
    ['or a season', `${EIGHT} It fell in the summer.`, '1939-SU'],
    ['or a holiday', `${EIGHT} It fell at Christmas.`, '1939-12-25'],
    ['or into the year after a month', `${EIGHT} It fell in November 1939. It was gone in January.`, '1940-01'],
    ['needs more than a look back', `${SEVEN} It fell in May.`, '2016-05'],
    ['beside days of the week with their dates', `${DATED} ${EIGHT} It fell in May.`, '1939-05'],
    ['beside a single piece of news', `Yesterday it rained. ${EIGHT} It fell in May.`, '1939-05'],
    ['not where it tells what is to come', `${EIGHT} It will reopen in May.`, '2016-05'],
    ['not where the words say which', `${EIGHT} It closed last May.`, '2016-05'],
  ])('%s', (_, text, value) => {
    expect(valuesOf(text).at(-1)).toBe(value);
  });
});

describe('a length of time', () => {
  it.each([
    ['1.5 hours', 'PT1H30M'],
    ['1.3 hours', 'PT1H18M'],
    ['2.5 days', 'P2DT12H'],
    ['1.5 minutes', 'PT1M30S'],
    ['2.5 weeks', 'P2.5W'],
    ['decades', 'PXDE'],
    ['centuries', 'PXCE'],
    ['millennia', 'PXML'],
    ['two centuries', 'P200Y'],
    ['two millennia', 'P2000Y'],
    ['many hours', 'PTXH'],
    ['three days and four hours', 'P3DT4H'],
    ['three nights', 'P3D'],
    ['thirty seconds', 'PT30S'],
    ['10,000 days', 'P10000D'],
  ])('%s', (words, value) => {
    expect(valuesOf(`It lasted ${words}.`)).toEqual([value]);
  });
});
