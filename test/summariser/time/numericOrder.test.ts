import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const first = (text: string, options = {}) => {
  const [expression] = read(text, options);
  return { value: expression?.value, ambiguity: expression?.ambiguity };
};

describe('a numeric date', () => {
  it('is read as the day of publication where it can be', () => {
    expect(first('10/11/16 By our reporter', { publishedTime: '2016-11-10' })).toEqual({
      value: '2016-11-10',
      ambiguity: { alternatives: ['2016-10-11'], reason: 'metadata' },
    });
  });

  it('follows the other dates of the text', () => {
    const text = 'It opened on 5/6/14 and closed on 25/12/14.';
    expect(first(text)).toEqual({
      value: '2014-06-05',
      ambiguity: { alternatives: ['2014-05-06'], reason: 'other-dates' },
    });
  });

  it('follows the country of the site before the language', () => {
    expect(first('It closed on 5/6/14.', { region: 'GB' })).toMatchObject({
      value: '2014-06-05',
      ambiguity: { reason: 'site-region' },
    });
    expect(first('It closed on 5/6/14.', { region: 'US' })).toMatchObject({ value: '2014-05-06' });
    expect(first('It closed on 5/6/14.')).toMatchObject({
      value: '2014-05-06',
      ambiguity: { reason: 'language-order' },
    });
    expect(first('Cerró el 5/6/14.', { language: 'es' })).toMatchObject({ value: '2014-06-05' });
  });

  it('is not put far ahead while the other reading is past', () => {
    expect(first('It closed on 12/3/16.', { publishedTime: '2016-04-01' })).toMatchObject({
      value: '2016-03-12',
      ambiguity: { alternatives: ['2016-12-03'], reason: 'future' },
    });
  });

  it.each([
    ['an ISO date', 'It opened on 2014-12-25 and closed on 5/6/14.', '2014-06-05', 'site-region'],
    ['two that differ', 'It was shut on 25/12/14, on 12/25/14 and on 5/6/14.', '2014-06-05', 'site-region'],
  ])('does not follow %s', (_, text, value, reason) => {
    expect(read(text, { region: 'GB' }).at(-1)).toMatchObject({ value, ambiguity: { reason } });
  });

  it.each([
    ['ahead where the other is ahead too', '12/3/16', '2016-01-01', null, '2016-12-03', 'language-order'],
    ['a month ahead', '5/2/16', '2016-04-01', null, '2016-05-02', 'language-order'],
    ['past where the day comes first', '3/12/16', '2016-04-01', 'GB', '2016-03-12', 'future'],
  ])('is put %s', (_, date, publishedTime, region, value, reason) => {
    expect(first(`It closed on ${date}.`, { publishedTime, region })).toMatchObject({ value, ambiguity: { reason } });
  });

  it('is not ambiguous where one reading is no date, or both are one', () => {
    expect(first('It closed on 25/12/14.')).toEqual({ value: '2014-12-25', ambiguity: undefined });
    expect(first('It closed on 12/25/14.')).toEqual({ value: '2014-12-25', ambiguity: undefined });
    expect(first('It closed on 7/7/2014.')).toEqual({ value: '2014-07-07', ambiguity: undefined });
  });

  it.each([
    ['2015-03-04', ['2015-03-04']],
    ['2015-03-04T17:30:00+01:00', ['2015-03-04T17:30']],
    ['20150304', ['2015-03-04']],
    ['2015/03/04', ['2015-03-04']],
    ['04.03.2015', ['2015-03-04']],
  ])('is found in any language: %s', (text, expected) => {
    expect(read(`X ${text} x`, { language: 'sv' }).map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    '99/99/9999',
    '30/02/2015',
    '2015-02-30',
    '275761-01-01',
    '1/2',
    '3.5.15',
    '192.168.10.11',
    '555-10-2015',
    '2016-13-01',
  ])('is not made of %s', (text) => {
    expect(read(`Version ${text} came.`, { language: 'sv' })).toEqual([]);
  });
});
