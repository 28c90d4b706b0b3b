import { describe, expect, it } from 'vitest';
import { findKeyPoints, type SummaryLength } from '../../../src/summariser/keypoints/index.ts';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';

const LEAD = 'Firefighters rescued 31 people from a ferry that ran aground off the northern harbour early on Monday.';
const ECHO = 'The ferry ran aground off the northern harbour on Monday and firefighters rescued 31 people from it.';
const OUTCOME =
  'The harbour office closed the northern channel and said the ferry would be towed to the yard within two days.';
const ARTICLE = [
  'Ferry runs aground',
  LEAD,
  ECHO,
  '“I thought of my cat,” said one of the passengers, who sat beside the window with a cup of tea.',
  'But who steered the ferry when it ran aground off the harbour?',
  OUTCOME,
  'Read more: ferries and firefighters of the northern harbour through the years.',
  'The bakery at the corner sold out of bread rolls before nine.',
].join('\n\n');

const language = languageFor('en');
const pointsOf = (text: string, length: SummaryLength = 'normal', title: string | null = null) =>
  findKeyPoints(readText(text, language.text), language, {
    title,
    counts: [],
    timeExpressions: [],
    identifying: [],
    length,
  });

describe('findKeyPoints', () => {
  it('takes the lead and the outcome, verbatim and in reading order', () => {
    const points = pointsOf(ARTICLE, 'short');
    expect(points.map(({ text }) => text)).toEqual([LEAD, OUTCOME]);
    for (const { start, end, text } of points) expect(ARTICLE.slice(start, end)).toBe(text);
  });

  it('never takes headings, questions, teasers or what was said already, at any length', () => {
    const texts = pointsOf(ARTICLE, 'long').map(({ text }) => text);
    expect(texts).not.toContain('Ferry runs aground');
    expect(texts).not.toContain(ECHO);
    expect(texts.filter((text) => text.endsWith('?') || text.startsWith('Read more'))).toEqual([]);
  });

  it.each([
    'He said so again on Tuesday.',
    '“We have never seen the ferry in such a state before, not once in all these long years.”',
  ])('never takes what cannot stand alone: %s', (sentence) => {
    const text = [LEAD, sentence, OUTCOME].join('\n\n');
    expect(pointsOf(text, 'long').map((point) => point.text)).toEqual([LEAD, OUTCOME]);
  });

  it('takes a quotation with its speaker', () => {
    const said = '“We have never seen the ferry in such a state,” the harbour master of Sarnow said on Tuesday.';
    expect(pointsOf([LEAD, said, OUTCOME].join('\n\n'), 'long').map((point) => point.text)).toContain(said);
  });

  it('gets longer with the length asked for', () => {
    const lengths = (['short', 'normal', 'long'] as const).map((length) => pointsOf(ARTICLE, length).length);
    expect(lengths).toEqual([...lengths].sort());
    expect(lengths[0]).toBeLessThan(lengths[2] ?? 0);
  });

  it('gives something for a text without prose, and nothing for nothing', () => {
    expect(pointsOf('Only a heading')).toHaveLength(1);
    expect(pointsOf('')).toEqual([]);
  });
});
