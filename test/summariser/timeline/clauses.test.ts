/** What an event is told with, and what does not become one. */
import { describe, expect, it } from 'vitest';
import { timelineOf } from './read.ts';

const events = (text: string, publishedTime: string | null = null) =>
  timelineOf(text, publishedTime).filter(({ kind }) => kind === 'event');
const told = (text: string) => events(text).map(({ event }) => event);

describe('an event is told', () => {
  it.each([
    [
      'by its clause and no other',
      'The mayor spoke, officers searched the house by the old harbour on 3 June 2015, and it rained.',
      'officers searched the house by the old harbour on 3 June 2015',
    ],
    [
      'without the date it opens with',
      'On 3 June 2015 officers searched the house by the harbour.',
      'officers searched the house by the harbour',
    ],
    [
      'with a neighbour where it is too short to tell anything',
      'The FBI said on 3 June 2015, after the trial had ended, that it would appeal.',
      'The FBI said on 3 June 2015, after the trial had ended',
    ],
    [
      'with the verb that stands beside it',
      'Sentenced on 3 June 2015, he appealed, the court said.',
      'he appealed, the court said',
    ],
    [
      'over a figure with a comma',
      'He paid 1,200 euros on 3 June 2015, then left.',
      'He paid 1,200 euros on 3 June 2015, then left',
    ],
    [
      'from the word that opens its clause',
      'Officers searched the flat because neighbours had called on 3 June 2015, the mayor said.',
      'because neighbours had called on 3 June 2015',
    ],
    [
      'over a short bracket',
      'The Office for Harbours (OFH) closed the old pier beside the mill on 3 June 2015, and it rained.',
      'The Office for Harbours (OFH) closed the old pier beside the mill on 3 June 2015',
    ],
    [
      'without quotation marks around it',
      '“We closed the old pier by the mill on 3 June 2015!”',
      'We closed the old pier by the mill on 3 June 2015',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it('in 180 characters at the most, which end with a word', () => {
    const text = `On 3 June 2015 officers ${'carefully and slowly '.repeat(30)}searched it.`;
    const [event = ''] = told(text);
    expect(event.length).toBeGreaterThan(160);
    expect(event.length).toBeLessThanOrEqual(180);
    expect(text).toContain(`${event} `);
  });
});

describe('an interval', () => {
  it('is no interval where its end lies before its beginning, in another sentence, or far off', () => {
    expect(events('The fair ran from 5 May 2015 to 3 May 2015.')).toHaveLength(2);
    expect(events('He came on 3 May 2015. To 5 May 2015 he stayed.')).toHaveLength(2);
    expect(events('The fair ran from 3 May 2015 with all its tents to 5 May 2015.')).toHaveLength(2);
  });

  it('may have ends of different precision, and is as precise as its beginning', () => {
    expect(events('The fair ran from March 2015 to 3 May 2015.')).toMatchObject([
      { value: '2015-03/2015-05-03', precision: 'month', text: 'March 2015 to 3 May 2015' },
    ]);
  });
});

describe('a day goes on', () => {
  const second = 'Officers searched his flat';
  it('from an hour of it', () => {
    expect(events(`He was arrested on June 3 at noon. ${second}.`, '2016-06-15').map(({ value }) => value)).toContain(
      '2016-06-03',
    );
  });

  it.each([
    ['from a day that is to come', `He will be tried on June 20. ${second}.`],
    ['from one of two days', `He was arrested on June 3 or June 4. ${second}.`],
    ['to what will happen', 'He was arrested on June 3. Officers will search his flat.'],
    ['to the next paragraph', `He was arrested on June 3.\n\n${second}.`],
    ['from a month', `He was arrested in May 2016. ${second}.`],
  ])('but not %s', (_, text) => {
    expect(events(text, '2016-06-15').filter(({ sentence }) => /search/.test(sentence))).toEqual([]);
  });

  it('on the day of the publication', () => {
    expect(events(`He was arrested on June 15. ${second}.`, '2016-06-15').map(({ event }) => event)).toContain(second);
  });

  it('through twelve sentences and no thirteenth', () => {
    const text = `He was arrested on June 3. ${Array.from({ length: 14 }, (_, index) => `Officers searched flat number ${index + 100}.`).join(' ')}`;
    expect(events(text, '2016-06-15')).toHaveLength(13);
  });
});

describe('the timeline has', () => {
  it('an event once, though it is told twice in other letters', () => {
    expect(told('HE LEFT ON 3 JUNE 2015. He left on 3 June 2015.')).toHaveLength(1);
    expect(told('He left on 3 June 2015. She left on 3 June 2015.')).toHaveLength(2);
  });

  it('what is uncertain about a date', () => {
    expect(events('The fair opened on 10/11/16 and closed.', '2016-12-15')).toMatchObject([
      { ambiguity: { alternatives: [expect.any(String)] } },
    ]);
  });

  it('a duration in the place of its sentence’s date, and of the publication where it has none', () => {
    const values = timelineOf(
      'The search lasted three weeks and ended on 3 June 2015. She was held for two hours. It burned on 4 July 2016.',
      '2016-06-15',
    ).map(({ value }) => value);
    expect(values).toEqual(['P3W', '2015-06-03', 'PT2H', '2016-06-15', '2016-07-04']);
  });

  it('no duration that nobody knows the length of, or that is no more than a description', () => {
    expect(events('For some days it rained. The two-hour talk ended.')).toEqual([]);
  });

  it('the publication’s date line at the edge of the text, and never a sentence that tells something', () => {
    const line = timelineOf('Raid in the port\n\nAna Gil, 15 June 2016\n\nPolice searched a ship.', '2016-06-15');
    expect(line).toMatchObject([{ kind: 'publication', text: '15 June 2016', sentence: 'Ana Gil, 15 June 2016' }]);
    const sentence = timelineOf('Raid in the port\n\nPolice went in on 15 June 2016.', '2016-06-15');
    expect(sentence.map(({ kind }) => kind)).toEqual(['event', 'publication']);
    expect(sentence[1]).not.toHaveProperty('text');
  });

  it('a short line with a date in the middle as an event', () => {
    const paragraph = 'Nobody was hurt in it. '.repeat(12);
    const entries = timelineOf(`${paragraph}\n\nAna Gil, 15 June 2016\n\n${paragraph}`, '2016-06-15');
    expect(entries.filter(({ kind }) => kind === 'event')).toMatchObject([{ value: '2016-06-15' }]);
  });

  it('as key events the early, precise and telling ones', () => {
    const years = Array.from({ length: 8 }, (_, index) => `It burned in ${1990 + index}.`);
    const text = `${years.join(' ')} Officers searched the house by the old harbour and all its rooms on 3 June 2015. It was the seventies.`;
    const keys = events(text)
      .filter(({ key }) => key)
      .map(({ value }) => value);
    expect(keys).toContain('2015-06-03');
    expect(keys).toContain('1990');
    expect(keys).not.toContain('1997');
    expect(keys).not.toContain('197');
  });
});
