import { describe, expect, it } from 'vitest';
import { read, valuesOf } from './read.ts';

/** Published on Wednesday, 15 June 2016. */
describe('English', () => {
  it.each([
    ['It opened on May 3, 2015.', '2015-05-03'],
    ['It opened on 3 May 2015.', '2015-05-03'],
    ['It opened on the 3rd of May 2015.', '2015-05-03'],
    ['It opened on Sunday, May 3.', '2015-05-03'],
    ['It opened on June 3.', '2016-06-03'],
    ['The trial will begin on July 4.', '2016-07-04'],
    ['It closed in May 2015.', '2015-05'],
    ['It closed in October.', '2015-10'],
    ['It rained in April.', '2016-04'],
    ['It closed last October.', '2015-10'],
    ['It will open in October.', '2016-10'],
    ['It will open next May.', '2017-05'],
    ['They met in 1998.', '1998'],
    ['They met in early 2015.', '2015'],
    ['They met in the late 1990s.', '199'],
    ['They met in the eighties.', '198'],
    ['They met in the 19th century.', '18'],
    ['They met in the summer of 2014.', '2014-SU'],
    ['They met last summer.', '2015-SU'],
    ['Sales fell in the third quarter of 2015.', '2015-Q3'],
    ['Sales fell in the first half of 2015.', '2015-H1'],
    ['They met in the second week of March 2015.', '2015-W11'],
    ['They met on the last Sunday of May last year.', '2015-05-31'],
    ["They met on May 3, '98.", '1998-05-03'],
    ["They met on the 3rd of May, '98.", '1998-05-03'],
    ["They met in May '98.", '1998-05'],
  ])('dates: %s', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it.each([
    ['He was arrested on Monday.', '2016-06-13'],
    ['He was arrested on Wednesday.', '2016-06-15'],
    ['He will appear in court on Friday.', '2016-06-17'],
    ['He was arrested last Friday.', '2016-06-10'],
    ['The court sits next Tuesday.', '2016-06-21'],
    ['He was arrested yesterday.', '2016-06-14'],
    ['The day after tomorrow it will rain.', '2016-06-17'],
    ['Last week prices fell.', '2016-W23'],
    ['Next month prices rise.', '2016-07'],
    ['This year prices rose.', '2016'],
    ['Later this year prices may rise.', '2016'],
    ['Two weeks ago it rained.', '2016-W22'],
    ['Ten days ago it rained.', '2016-06-05'],
    ['Three years ago it rained.', '2013'],
    ['A year ago it rained.', '2015'],
    ['Over the weekend it rained.', '2016-W23-WE'],
    ['The fair will open at the weekend.', '2016-W24-WE'],
  ])('from the publication: %s', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it.each([
    ['He left on May 3, 2015. Two days later he was found.', ['2015-05-03', '2015-05-05']],
    ['He left in 2009. Three years later he was found.', ['2009', '2012']],
    ['He left on May 3, 2015. The following day he was found.', ['2015-05-03', '2015-05-04']],
    ['He left on May 3, 2015. A neighbour had called the day before.', ['2015-05-03', '2015-05-02']],
    ['He left on May 3, 2015. It rained at 5:30 p.m.', ['2015-05-03', '2015-05-03T17:30']],
  ])('from the date last mentioned: %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['from 3 to 5 May 2015', ['2015-05-03', '2015-05-05']],
    ['May 3 and 5, 2015', ['2015-05-03', '2015-05-05']],
    ['May 3-5, 2015', ['2015-05-03', '2015-05-05']],
    ['between March and June 2015', ['2015-03', '2015-06']],
    ['from December to March 2015', ['2014-12', '2015-03']],
    ['from 2009 to 2011', ['2009', '2011']],
    ['12 to 18 months', ['P12M', 'P18M']],
  ])('bounds that lend each other what they lack: %s', (text, values) => {
    expect(valuesOf(`It lasted ${text}.`)).toEqual(values);
  });

  it.each([
    ['He slept for three years.', 'P3Y'],
    ['He slept for a year and a half.', 'P1Y6M'],
    ['He slept for two and a half hours.', 'PT2H30M'],
    ['He slept for half an hour.', 'PT30M'],
    ['He slept for several weeks.', 'PXW'],
    ['He slept for years.', 'PXY'],
    ['He slept for two years and three months.', 'P2Y3M'],
    ['a three-year plan', 'P3Y'],
    ['over the past two years', 'P2Y'],
    ['the next few months', 'PXM'],
  ])('durations: %s', (text, value) => {
    const [expression] = read(text);
    expect(expression).toMatchObject({ type: 'DURATION', value });
  });

  it.each([
    ['every Tuesday', 'XXXX-WXX-2'],
    ['every two weeks', 'P2W'],
    ['daily', 'P1D'],
    ['every morning', 'XXXX-XX-XXTMO'],
    ['on Sundays', 'XXXX-WXX-7'],
  ])('sets: %s', (text, value) => {
    const [expression] = read(`They meet ${text}.`);
    expect(expression).toMatchObject({ type: 'SET', value });
  });

  it.each([
    ['It began at 5 p.m. on Monday.', '2016-06-13T17:00'],
    ['It began at 15:30.', '2016-06-15T15:30'],
    ['It began on Monday night.', '2016-06-13TNI'],
    ['It began last night.', '2016-06-14TNI'],
    ['It began this morning.', '2016-06-15TMO'],
    ['It began at noon.', '2016-06-15T12:00'],
  ])('times: %s', (text, value) => {
    expect(read(text)).toMatchObject([{ type: 'TIME', value }]);
  });

  it.each([
    ['in early 2015', 'START'],
    ['in mid-2015', 'MID'],
    ['at the end of 2015', 'END'],
    ['more than three years', 'MORE_THAN'],
    ['about three years', 'APPROX'],
    ['at least three years', 'EQUAL_OR_MORE'],
  ])('modifiers: %s', (text, mod) => {
    expect(read(`It was ${text}.`)).toMatchObject([{ mod }]);
  });

  it.each([
    'The 12-year-old boy ran.',
    'She was 34 years old.',
    'Madrid won 3-2.',
    'You may march in the sun.',
    'The second man fell.',
    'Call 555 1234 2015.',
    'Section 12.4.2015 of the code',
    'The Galaxy S7 has 2016MB.',
    'Half of them, 1/2 in all, left.',
    'It cost $2015.',
    'It may be fine.',
    'April Jones was found.',
    'Then June sang.',
    'She fell in the second half.',
    // A capital makes the day.
    'The monday club met.',
    // What opens a line owes nothing to the line before it.
    'What to look for\n\nThe weekend was wet.',
  ])('leaves alone: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads no expression across two lines', () => {
    expect(valuesOf('Fire in May\n\n2015 was dry.')).toEqual(['2016-05', '2015']);
    expect(valuesOf('He came the day after\n\nTomorrow it rains.')).toEqual(['2016-06-16']);
    expect(valuesOf('Who comes next\n\nDay by day it grew.')).toEqual([]);
  });

  it.each([
    ['It rains now.', 'DATE', 'PRESENT_REF'],
    ['It rained on 3 May 2015.', 'DATE', '2015-05-03'],
    ['It rained three hours ago.', 'DURATION', 'PT3H'],
  ])('says what kind it is: %s', (text, type, value) => {
    expect(read(text)).toMatchObject([{ type, value }]);
  });

  it('takes today from the date line where the metadata tell another day', () => {
    const text = 'Fire in the port\n\nMay 3, 2015\n\nA ship burned yesterday.';
    expect(valuesOf(text, { publishedTime: '2015-06-01' })).toEqual(['2015-05-03', '2015-05-02']);
  });

  it.each([
    ['He left at half past two in the afternoon.', ['2016-06-15T14:30']],
    ['It began at half past nine.', ['2016-06-15T09:30']],
    ['She came at a quarter to eight in the evening.', ['2016-06-15T19:45']],
    ['Profit in the third quarter of 2015 was higher than a year earlier.', ['2015-Q3', '2014-Q3']],
  ])('reads "%s"', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each(['Police found 1100 pictures on the drives.', 'The parish has 1450 members and 1300 houses.'])(
    'takes no count for a year: "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('takes "over the next" for no more than that', () => {
    expect(read('It will pay over the next three years.')).toMatchObject([{ value: 'P3Y' }]);
    expect(read('It will pay over the next three years.')[0]?.mod).toBeUndefined();
    expect(read('It has paid for over three years.')).toMatchObject([{ value: 'P3Y', mod: 'MORE_THAN' }]);
  });

  it('keeps values open where nothing anchors them', () => {
    const text = 'He left on Tuesday, in May, on May 3 and yesterday.';
    expect(valuesOf(text, { publishedTime: null })).toEqual(['XXXX-WXX-2', 'XXXX-05', 'XXXX-05-03', 'XXXX-XX-XX']);
  });
});
