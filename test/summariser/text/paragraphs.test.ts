import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';

const english = languageFor('en').text;

describe('paragraphs', () => {
  it('tells headings from prose', () => {
    const { paragraphs } = readText('Storm hits coast\n\nThe storm hit the coast on Monday.', english);
    expect(paragraphs.map(({ isHeading }) => isHeading)).toEqual([true, false]);
  });

  it.each([
    ['Storm hits “coast”', true],
    ['Storm hits coast (again)', true],
    ['She said: “It is over.”', false],
    ['Was it a storm?', false],
    ['What we know:', false],
    ['First this;', false],
    ['First this,', false],
    ['”', true],
    ['word '.repeat(40), true],
    ['word '.repeat(41), false],
  ])('a heading is short and ends like no sentence: “%s”', (text, isHeading) => {
    expect(readText(text, english).paragraphs.map((paragraph) => paragraph.isHeading)).toEqual([isHeading]);
  });

  it('are what the page says they are, in order', () => {
    const { paragraphs } = readText('It rained.\n\nIt snowed.\n\nIt froze.', english, ['heading', 'caption']);
    expect(paragraphs.map(({ kind, isHeading }) => [kind, isHeading])).toEqual([
      ['heading', true],
      ['caption', false],
      [null, false],
    ]);
  });

  it.each([
    ['one line feed', 'It rained.\nIt snowed.', 1],
    ['a blank line', 'It rained.\n\nIt snowed.', 2],
    ['a blank line of spaces', 'It rained.\n \u00a0\t\nIt snowed.', 2],
    ['many blank lines, also at both ends', '\n\nIt rained.\n\n\n\nIt snowed.\n\n', 2],
    ['a paragraph separator', 'It rained.\u2029It snowed.', 2],
    ['line feeds on either side of a word', 'It\nrained\nand snowed.', 1],
    ['nothing', ' \n\n ', 0],
  ])('are split by %s', (_, text, count) => {
    const { paragraphs } = readText(text, english);
    expect(paragraphs).toHaveLength(count);
    for (const { start, end } of paragraphs) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
});
