/** What identifies a child or a victim is in nothing that we compose; whatever else the article says still is. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../scripts/summarise/plainText.ts';
import type { Breakdown, Count, TimelineEntry } from '../../../src/summariser/contract.ts';
import { summarise } from '../../../src/summariser/index.ts';
import { holderOf, safeBreakdowns, safeCounts, safeTimeline } from '../../../src/summariser/victims/safeguard.ts';

const TEXT = [
  'Police in Sarnow arrested two men on 3 May 2016 on suspicion of abusing a child over a period of two years.',
  'Mira Holt, 9, told a teacher at her school on 2 May 2016. The girl, a pupil at Lincoln Primary School, is safe and with her family.',
  'Two other victims, Ida Brandt (11) and Tom Hale (12), were identified by 14 officers who worked on the case.',
  'Officers seized 31 hard drives in the homes of the two men, and further arrests are possible, the prosecutor said.',
].join('\n\n');
const reading = readPlainText(TEXT, {
  title: 'Two men arrested in Sarnow',
  publishedTime: '2016-05-05',
  language: 'en',
});
const NAMES = /Mira|Holt|Ida|Brandt|Tom|Hale|Lincoln/;

describe('a detail', () => {
  const holds = (text: string) =>
    holderOf([
      { start: 0, end: 10, text: 'Ida Brandt', kind: 'name' },
      { start: 20, end: 31, text: 'Oak Street 4', kind: 'home' },
      { start: 40, end: 53, text: 'Oak Academy', kind: 'school' },
    ])(text);
  it.each([
    ['letters of Ida', true],
    ['the Brandt-Meyer family', true],
    ['a house in Oak Street 4, Sarnow', true],
    ['pupils of Oak Academy', true],
    // A part of an address is in any town.
    ['houses in Oak Street', false],
    ['voters in Florida', false],
    ['Brandtner', false],
    ['a house in Oak Street 41', false],
    ['', false],
  ])('counts as whole words: %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });
});

it('without a letter or figure is in nothing', () => {
  const holds = holderOf([{ start: 0, end: 1, text: '—', kind: 'name' }]);
  expect(holds('a bridge — closed')).toBe(false);
});

describe('what names a victim', () => {
  const holds = (text: string) => text.includes('Ida');

  it('is no label and no card, and the figure stays', () => {
    const text = 'Ida, 9, wrote. It was late.';
    const [named, other] = [
      { start: 0, end: 14 },
      { start: 15, end: 27 },
    ];
    const count = (concept: string, value: number, sentence = named) =>
      ({ concept, value, key: true, sentence }) as Count;
    const given = [count('letters of Ida', 3), count('officers', 14), count('', 9), count('', 5, other)];
    expect(safeCounts(given, holds, text)).toEqual([
      { concept: '', value: 3, key: false, guarded: true, sentence: named },
      { concept: 'officers', value: 14, key: true, sentence: named },
      { concept: '', value: 9, key: true, guarded: true, sentence: named },
      { concept: '', value: 5, key: true, sentence: other },
    ]);
  });

  it('is no chart, whether the whole or one part names them', () => {
    const breakdown = (concept: string, ...names: string[]) =>
      ({ concept, items: names.map((name) => ({ name, value: 1 })) }) as Breakdown;
    const harmless = breakdown('arrests', 'Leeds', 'York');
    const lists = [breakdown('friends of Ida', 'Leeds', 'York'), breakdown('victims', 'Tom', 'Ida'), harmless];
    expect(safeBreakdowns(lists, holds)).toEqual([harmless]);
  });

  it('is no event; the day of publication stays', () => {
    const entry = (kind: TimelineEntry['kind'], event: string) => ({ kind, event }) as TimelineEntry;
    const kept = [entry('publication', 'Ida speaks'), entry('event', 'Two men were arrested')];
    expect(safeTimeline([entry('event', 'Ida told a teacher'), ...kept], holds)).toEqual(kept);
  });
});

describe('a summary', () => {
  const summary = summarise(reading, { chooseResources: () => [], length: 'long' });

  it('has no victim in a label, a chart or an event', () => {
    for (const { concept } of summary.counts) expect(concept).not.toMatch(NAMES);
    for (const { concept, items } of summary.breakdowns)
      expect([concept, ...items.map(({ name }) => name)].join(' ')).not.toMatch(NAMES);
    for (const entry of summary.timeline) if (entry.kind === 'event') expect(entry.event).not.toMatch(NAMES);
  });

  it('has no key point that names one', () => {
    expect(summary.keyPoints.length).toBeGreaterThan(1);
    for (const { text } of summary.keyPoints) expect(text).not.toMatch(NAMES);
  });

  it('lets no words stand in for the label of a figure beside one', () => {
    const beside = summary.counts.filter(({ sentence }) => NAMES.test(TEXT.slice(sentence.start, sentence.end)));
    expect(beside.filter(({ concept }) => concept === '').length).toBeGreaterThan(0);
    for (const { concept, guarded } of beside) expect(guarded).toBe(concept === '' ? true : undefined);
  });

  it('still says what happened', () => {
    expect(summary.counts.find(({ value }) => value === 31)?.concept).toBe('hard drives seized');
    expect(summary.timeline.map(({ value }) => value)).toContain('2016-05-03');
  });
});
