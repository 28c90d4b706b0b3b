/** What may become a key point, and what is measured of it. */
import { describe, expect, it } from 'vitest';
import type { Count, ParagraphKind, Span } from '../../../src/summariser/contract.ts';
import { type Candidate, candidatesOf, type Features, overlaps } from '../../../src/summariser/keypoints/features.ts';
import { termsOf } from '../../../src/summariser/keypoints/terms.ts';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';

const english = languageFor('en');
interface More {
  title?: string;
  counts?: readonly Pick<Count, 'start' | 'key'>[];
  identifying?: readonly Span[];
  kinds?: readonly ParagraphKind[];
}
function candidates(text: string, { title, counts = [], identifying = [], kinds }: More = {}): Candidate[] {
  return candidatesOf(readText(text, english.text, kinds), english, {
    title: title ?? null,
    counts: counts as readonly Count[],
    timeExpressions: [],
    identifying,
    length: 'normal',
  });
}
const textsOf = (text: string, more?: More) =>
  candidates(text, more).map(({ sentence }) => text.slice(sentence.start, sentence.end));
const featuresOf = (text: string, more?: More): Features => {
  const [first] = candidates(text, more);
  if (!first) throw new Error(`no candidate in: ${text}`);
  return first.features;
};

const FERRY = 'The ferry ran aground off the northern harbour on Monday.';
const YARD = 'Tugs towed it to the old yard before the evening.';

describe('a candidate', () => {
  it.each([
    ['has six words', 'The old ferry ran aground there.', true],
    ['or is none', 'The ferry ran aground there.', false],
    ['may be a question’s answer', 'Nobody knows who steered the ferry.', true],
    ['but no question', 'Who steered the old ferry there?', false],
    ['is somebody’s words with the speaker', '“We never saw it like that,” the harbour master said.', true],
    ['also where they end in it', 'The harbour master said: “We never saw it like that.”', true],
    ['but not by themselves', '“We never saw it like that before.”', false],
    ['begins like a sentence', 'and then the old ferry ran aground.', false],
    ['or with a figure', '31 people left the old ferry there.', true],
    ['is no teaser', 'Read more about the old ferry there.', false],
    ['leans on no other sentence', 'He said so again to them there.', false],
    [
      'unless it says enough by itself',
      'He steered the ferry past the northern harbour without lights or radio.',
      true,
    ],
    ['or names who', 'He told Ida Kern and Ole Vane so there.', true],
  ])('%s: %s', (_, sentence, is) => {
    expect(textsOf(`${sentence}\n\n${FERRY}`)).toEqual(is ? [sentence, FERRY] : [FERRY]);
  });

  it('is in the prose of the page', () => {
    const text = `${FERRY}\n\n${YARD}\n\n${FERRY}\n\n${YARD}`;
    expect(textsOf(text, { kinds: ['heading', 'caption', 'table-row'] })).toEqual([YARD]);
  });

  it('identifies nobody', () => {
    const text = `${FERRY} ${YARD}`;
    expect(textsOf(text, { identifying: [{ start: 4, end: 9, text: 'ferry' }] })).toEqual([YARD]);
  });
});

describe('of a candidate is measured', () => {
  it('where it stands among the candidates', () => {
    const positions = candidates(`${FERRY} Who knows? ${YARD}\n\n${FERRY}`).map(({ features }) => features);
    expect(positions.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(positions.map(({ paragraphStart }) => paragraphStart)).toEqual([1, 0, 1]);
  });

  it('how much it shares with the others, and nothing where there are none', () => {
    expect(featuresOf(FERRY).centrality).toBe(0);
    expect(featuresOf(`${FERRY} ${YARD}`).centrality).toBe(0);
    // Every word of it in every other sentence: one for each, damped by the root of their number.
    const { size } = termsOf(
      readText(FERRY, english.text),
      readText(FERRY, english.text).sentences[0] ?? never(),
    ).terms;
    expect(featuresOf(`${FERRY} ${FERRY} ${FERRY}`).centrality).toBeCloseTo(Math.sqrt(size));
    expect(featuresOf(`${FERRY} ${FERRY} ${YARD}`).centrality).toBeCloseTo(Math.sqrt(size) / 2);
  });

  it('how much of the headline it has', () => {
    expect(featuresOf(FERRY, { title: 'The ferries: aground, again!' }).headline).toBeCloseTo(1 / 3);
    expect(featuresOf(FERRY, { title: 'Northern harbour' }).headline).toBe(1);
    expect(featuresOf(FERRY).headline).toBe(0);
  });

  it('its names and figures, at most four, and its key counts, at most three', () => {
    const text = 'On 3 May 2016 we met Ida and Ole and Ana and Uwe and 31 people.';
    expect(featuresOf(text)).toMatchObject({ names: 4, figures: 3, keyCounts: 0 });
    expect(featuresOf('In Sarnow 1 and 2 and 3 and 4 and 5 were found there.')).toMatchObject({ names: 1, figures: 4 });
    const key = (start: number) => ({ start, key: true });
    const counts = [key(3), key(text.length), { start: 5, key: false }];
    expect(featuresOf(`${text} ${FERRY}`, { counts })).toMatchObject({ keyCounts: 1 });
    expect(featuresOf(text, { counts: [0, 1, 2, 3, 4].map(key) })).toMatchObject({ keyCounts: 3 });
  });

  it('how far it is from a comfortable length', () => {
    const long = `The ferry ran ${'on '.repeat(33)}.`;
    expect(featuresOf(FERRY)).toMatchObject({ tooLong: 0, tooShort: 2 });
    expect(featuresOf(long)).toMatchObject({ tooLong: 4, tooShort: 0 });
  });

  it.each<[string, Partial<Features>]>([
    ['He steered the ferry past the northern harbour without lights or radio.', { dependent: 1 }],
    [FERRY, { dependent: 0, quotation: 0, reporting: 0, graphic: 0 }],
    ['“We never saw it like that,” the harbour master said.', { quotation: 1, reporting: 1 }],
    ['The harbour master called it “the worst night” of the year.', { quotation: 0.5 }],
    ['The mast was 12" thick and as old as the ferry.', { quotation: 0 }],
  ])('whether it leans, quotes, reports: %s', (text, expected) => {
    expect(featuresOf(text)).toMatchObject(expected);
  });

  it('whether it is graphic, by the beginnings of words', () => {
    const [stem = ''] = english.keyPoints.graphicStems;
    expect(featuresOf(`The old ferry ${stem}ish ran aground there.`).graphic).toBe(1);
    expect(featuresOf(`The old ferry un${stem} ran aground there.`).graphic).toBe(0);
  });
});

function never(): never {
  throw new Error('no sentence');
}

describe('overlaps', () => {
  const sentence = { start: 10, end: 20 } as Parameters<typeof overlaps>[0];
  const spans = (...bounds: [number, number][]) => bounds.map(([start, end]) => ({ start, end, text: '' }));
  it.each<[Span[], boolean]>([
    [[], false],
    [spans([0, 10]), false],
    [spans([20, 25]), false],
    [spans([0, 11]), true],
    [spans([19, 25]), true],
    [spans([12, 13]), true],
    [spans([0, 2], [3, 5], [6, 9], [12, 14], [30, 40]), true],
    [spans([0, 2], [3, 5], [6, 9], [21, 24], [30, 40]), false],
    [spans([0, 2], [19, 30], [31, 40], [41, 50]), true],
  ])('%#: whether one of the spans is in the sentence', (list, is) => {
    expect(overlaps(sentence, list)).toBe(is);
  });
});
