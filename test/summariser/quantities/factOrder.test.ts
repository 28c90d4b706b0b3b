/** Which facts come first, and which are worth a card. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('the order', () => {
  const keys = (text: string, title: string | null = null) =>
    read(text, 'en', title)
      .counts.filter(({ key }) => key)
      .map(({ value }) => value);

  const rest = '\n\nIt rained all day.'.repeat(4);

  it.each<[string, string, (number | number[])[], string?]>([
    ['people, things, but not what nothing names', 'They saw 22 boats. They saw 33 men. They saw 44.', [33, 22]],
    ['the figure of the headline', 'They saw 33 men. They saw 22 boats.', [22, 33], 'Fleet of 22'],
    ['what the headline names', 'They saw 22 drums. They saw 33 red boats.', [33, 22], 'Boats on the lake'],
    ['what it names in another form', 'They saw 22 vans. They saw 33 violins.', [33, 22], 'The gift of a violinist'],
    ['but no small word of it', 'They saw 22 drums. They saw 33 underpasses.', [22, 33], 'Town under water'],
    ['without a headline, the first', 'They saw 22 drums.\n\nThey saw 33 boats.', [22, 33]],
    ['a heading', 'They saw 33 boats.\n\nA fleet of 22 drums\n\nIt was late at night.', [22, 33]],
    ['a heading, and again', 'Harbour has 22 drums\n\nThey arrested 33 men. They saw 22 drums.', [22, 33]],
    ['the lead before what comes later', `They saw 33 boats.${rest}\n\nThey saw 22 women.`, [33, 22]],
    ['what is said twice', 'They saw 22 drums. They saw 33 boats. The 33 boats left.', [33, 22]],
    ['what something happened to', 'They saw 22 drums. They seized 33 boats.', [33, 22]],
    [
      'the whole, and a thing, before a part',
      'They saw 22 men, four of them in Bonn. They seized 33 boats.',
      [22, 33, 4],
    ],
    ['many before few', 'They saw three boats. They saw 33 drums.', [33, 3]],
    ['few people', 'They saw three women. They seized 22 boats.', [3, 22]],
    ['but one is no news', 'They saw one woman. They seized 22 boats.', [22, 1]],
    ['a small measure is not few', 'Sales rose 3 percent. They saw 22 boats.', [3, 22]],
    ['nor is one below one', 'Sales rose 0.5 percent. They saw three boats.', [0.5, 3]],
    ['a joined figure last', 'They saw a 12-class ship. They saw 33 drums.', [33, 12]],
  ])('%s: %s', (_, text, values, title) => {
    expect(keys(text, title ?? null)).toEqual(values);
  });

  it('shows a few ages where there is little else, and no more', () => {
    const ages = [21, 32, 43, 54, 65, 76].map((age) => `The ${age}-year-old sang.`).join(' ');
    expect(keys(`${ages} They saw 33 men.`)).toEqual([33, 21, 32, 43, 54]);
  });

  it('lets another kind in after the first four of one', () => {
    const text = 'They saw 41 boats, 42 vans, 43 drums, 44 lamps and 45 tents. Sales rose 12 percent.';
    expect(keys(text)).toEqual([41, 42, 43, 44, 12, 45]);
  });

  it('has at most eight on cards, of several kinds', () => {
    const boats = Array.from({ length: 12 }, (_, index) => `They saw ${40 + index} boats.`).join(' ');
    const shown = keys(`${boats} It took 12 percent of the fleet.`);
    expect(shown).toHaveLength(8);
    expect(shown).toContain(12);
  });

  it('keeps the rest in the order of the text', () => {
    const text = Array.from({ length: 12 }, (_, index) => `They saw ${40 + index} boats.`).join(' ');
    const rest = read(text)
      .counts.slice(8)
      .map(({ value }) => value);
    expect(rest).toEqual([48, 49, 50, 51]);
  });
});
