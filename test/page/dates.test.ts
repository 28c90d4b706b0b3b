import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInAddress, findDate, readStatedDate } from '../../src/page/dates.ts';

describe('dates for machines', () => {
  test.each([
    ['2021-03-04', '2021-03-04'],
    ['2021-03-04T05:06:07Z', '2021-03-04T05:06:07Z'],
    ['2021-03-04T05:06:07.123+01:00', '2021-03-04T05:06:07+01:00'],
    ['2021-03-04 05:06', '2021-03-04T05:06'],
    ['2021-03-04T05:06:07+0100', '2021-03-04T05:06:07+01:00'],
    ['2021/3/4', '2021-03-04'],
    ['20210304', '2021-03-04'],
    ['Thu, 04 Mar 2021 05:06:07 GMT', '2021-03-04'],
    ['March 4, 2021', '2021-03-04'],
    ['1614834367', '2021-03-04'],
    ['1614834367000', '2021-03-04'],
  ])('%s', (value, expected) => expect(readStatedDate(value)).toBe(expected));

  test.each([
    '',
    'yesterday',
    '2021-02-30',
    '2021-13-01',
    '0000-00-00',
    '1812-01-01',
    '2999-01-01',
    '275761-01-01',
    '1e400',
    null,
    undefined,
  ])('no date: %s', (value) => expect(readStatedDate(value)).toBeNull());
});

describe('dates for readers', () => {
  test.each([
    ['Published 4 March 2021 by the desk', '2021-03-04'],
    ['March 4th, 2021', '2021-03-04'],
    ['Mar. 4, 2021 10:20 am', '2021-03-04'],
    ['4 de marzo de 2021', '2021-03-04'],
    ['4 de març de 2021', '2021-03-04'],
    ['4. März 2021, 10 Uhr', '2021-03-04'],
    ['le 1er août 2021', '2021-08-01'],
    ['4 marzo 2021', '2021-03-04'],
    ['4 de março de 2021', '2021-03-04'],
    ['2021-03-04', '2021-03-04'],
    ['04.03.2021', '2021-03-04'],
    ['Rom, 4. März 21', '2021-03-04'],
  ])('%s', (line, expected) => expect(findDate(line, false)?.date).toBe(expected));

  test('numbers are read in the order of the place', () => {
    expect(findDate('03/04/2021', true)?.date).toBe('2021-03-04');
    expect(findDate('03/04/2021', false)?.date).toBe('2021-04-03');
    expect(findDate('25/04/2021', true)?.date).toBe('2021-04-25');
    expect(findDate('04/25/21', false)?.date).toBe('2021-04-25');
  });
  test.each([
    '12 March',
    'in 2021',
    'page 3/4',
    '1.2.3',
    '31 April 2021',
    'may 2021 be better',
    '10:30 - 11:30',
    'call 555-12-3456',
  ])('no full date: %s', (line) => expect(findDate(line, true)).toBeNull());
  test('any line ends in a real day of the web or in nothing', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.nat(4000).map(String),
      fc.constantFrom('march', 'mai', '/', '-', '.', ' de ', ', '),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.boolean(),
        (line, isMonthFirst) => {
          const date = findDate(line, isMonthFirst)?.date;
          if (date === undefined) return;
          expect(date).toMatch(/^(?:199\d|20\d\d)-\d\d-\d\d$/);
          expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        },
      ),
    );
  });
});

test.each([
  ['https://a.example/2021/03/04/story', '2021-03-04'],
  ['https://a.example/news/2021-03-04-story.html', '2021-03-04'],
  ['https://a.example/20210304/story', '2021-03-04'],
  ['https://a.example/2021/3/4/story', '2021-03-04'],
  ['https://a.example/2021/03/story', null],
  ['https://a.example/story-2021030455', null],
  ['https://a.example/story?d=2021/03/04', null],
])('the day in %s', (address, expected) => expect(dateInAddress(address)).toBe(expected));
