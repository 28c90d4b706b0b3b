import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/summariser/contract.ts';
import { timelineOf } from './read.ts';

const short = (entries: readonly TimelineEntry[]) => entries.map(({ kind, value }) => `${kind} ${value}`);

describe('the timeline', () => {
  it('is in order of time, with the publication in its place', () => {
    const text = 'The trial will begin on July 4. He was arrested on June 3 after a raid in early 2015.';
    expect(short(timelineOf(text))).toEqual([
      'event 2015',
      'event 2016-06-03',
      'publication 2016-06-15',
      'event 2016-07-04',
    ]);
  });

  it('tells each event in a short clause with its verb', () => {
    const [entry] = timelineOf('In early 2015, officers began to watch the network, the ministry said.', null);
    expect(entry).toMatchObject({
      value: '2015',
      mod: 'START',
      precision: 'year',
      event: 'officers began to watch the network',
    });
    expect(entry?.sentence).toBe('In early 2015, officers began to watch the network, the ministry said.');
  });

  it('joins the two ends of an interval', () => {
    const [entry] = timelineOf('The fair ran from 3 to 5 May 2015.', null);
    expect(entry).toMatchObject({ value: '2015-05-03/2015-05-05', text: '3 to 5 May 2015', precision: 'day' });
    expect(timelineOf('The fair ran between March and June 2015.', null)).toMatchObject([{ value: '2015-03/2015-06' }]);
  });

  it.each([
    ['en', 'The dispute lasted three years.'],
    ['es', 'La disputa duró tres años.'],
    ['ca', 'La disputa va durar tres anys.'],
    ['de', 'Der Streit dauerte drei Jahre.'],
    ['fr', 'Le litige a duré trois ans.'],
    ['it', 'La lite è durata tre anni.'],
    ['pt', 'A disputa durou três anos.'],
    ['nl', 'De ruzie duurde drie jaar.'],
  ])('tells how long something went on (%s)', (code, text) => {
    expect(timelineOf(text, null, code)).toMatchObject([{ value: 'P3Y', precision: 'duration' }]);
  });

  it.each([
    ['en', 'The bridge shut in mid-November 2015. On 8 November 2015 cracks were found. It fell in November 2015.'],
    [
      'de',
      'Mitte November 2015 schloss die Brücke. Am 8. November 2015 fand man Risse. Sie wurde im November 2015 verkauft.',
    ],
    [
      'es',
      'El puente cerró a mediados de noviembre de 2015. El 8 de noviembre de 2015 crujió. Cayó en noviembre de 2015.',
    ],
    ['fr', 'Le pont a fermé à la mi-novembre 2015. Le 8 novembre 2015 il a craqué. Il est tombé en novembre 2015.'],
  ])('puts the middle of a month behind its first days, and a bare month before them (%s)', (code, text) => {
    expect(short(timelineOf(text, null, code))).toEqual(['event 2015-11', 'event 2015-11-08', 'event 2015-11']);
    expect(timelineOf(text, null, code).at(-1)).toMatchObject({ mod: 'MID' });
  });

  it('does not take two days for an interval', () => {
    expect(short(timelineOf('They met on Monday and on Tuesday.', '2016-06-15')).slice(0, 2)).toEqual([
      'event 2016-06-13',
      'event 2016-06-14',
    ]);
  });

  it('gives the publication the span and the ambiguity of the date line', () => {
    const text = 'Raid in the port\n\n10/11/16 Ana Gil\n\nPolice searched a ship.';
    expect(timelineOf(text, '2016-11-10')).toMatchObject([
      {
        kind: 'publication',
        value: '2016-11-10',
        text: '10/11/16',
        sentence: '10/11/16 Ana Gil',
        ambiguity: { alternatives: ['2016-10-11'], reason: 'metadata' },
      },
    ]);
  });

  it('has a publication without a span where only the metadata tell it, and none where nothing does', () => {
    const [publication] = timelineOf('Police searched a ship.', '2016-11');
    expect(publication).toMatchObject({
      kind: 'publication',
      value: '2016-11',
      precision: 'month',
      sentence: '',
      event: '',
    });
    expect(publication?.start).toBeUndefined();
    expect(timelineOf('Police searched a ship.', null)).toEqual([]);
  });

  it('ties a duration to what went on, and takes no other duration', () => {
    const entries = timelineOf('The search went on for three weeks. A two-year contract was signed.');
    expect(entries.filter(({ precision }) => precision === 'duration')).toMatchObject([{ value: 'P3W' }]);
  });

  it('leaves sets and vague references out', () => {
    expect(short(timelineOf('They met every Tuesday. Now they rest. Recently it rained.', null))).toEqual([]);
  });

  it('carries a day on in a paragraph that goes on in the past tense, and no further', () => {
    const text = 'He was arrested on June 3. Officers searched his flat. He lives alone.\n\nThe judge spoke.';
    const days = timelineOf(text).filter(({ value }) => value === '2016-06-03');
    expect(days.map(({ event }) => event)).toEqual(['He was arrested on June 3', 'Officers searched his flat']);
    expect(days[1]).toMatchObject({ key: false, text: 'Officers searched his flat' });
  });

  it('carries no day on to a sentence with a date of its own, however coarse', () => {
    const text = 'He was arrested on June 3. The inquiry began in 2014. Officers searched his flat.';
    expect(timelineOf(text).filter(({ sentence }) => sentence.startsWith('The inquiry'))).toMatchObject([
      { value: '2014' },
    ]);
  });

  it.each([
    'Revenue rose in the three months to 30 September 2015. Profit fell.',
    'Sales rose between 1 July and 30 September 2015. Profit fell.',
  ])('carries nothing on from a stretch of time: %s', (text) => {
    expect(timelineOf(text).filter(({ sentence }) => sentence === 'Profit fell.')).toEqual([]);
  });

  it('has its key events among the events', () => {
    const text = Array.from({ length: 9 }, (_, index) => `In ${2001 + index} a house burned down.`).join(' ');
    const keys = timelineOf(text).filter(({ key }) => key);
    expect(keys).toHaveLength(6);
    expect(keys.every(({ kind }) => kind === 'event')).toBe(true);
  });

  it('slices back, whatever the text', () => {
    const words = fc.constantFrom(
      'on',
      'May',
      '3',
      '2015',
      'and',
      'Monday',
      'to',
      'was',
      'said',
      ',',
      '.',
      '“',
      'for',
      'three',
      'years',
      '\n\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, text: slice, sentence, event } of timelineOf(text)) {
          if (start !== undefined) expect(text.slice(start, end)).toBe(slice);
          expect(text).toContain(sentence);
          expect(text).toContain(event);
        }
      }),
    );
  });
});
