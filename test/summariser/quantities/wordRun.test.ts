/** How far the words after a number belong to its noun: figures in names, hyphens, links, verbs. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const inOrder = (text: string, code = 'en') =>
  [...read(text, code).counts].sort((one, other) => one.start - other.start);

describe('the words after a number', () => {
  it.each([
    [
      'the number of a model',
      'The firm ordered five 787 Dreamliners and six A380 jets.',
      ['787 Dreamliners', 'A380 jets'],
    ],
    ['the number of a model, joined', 'The plant makes 40 Airbus A320-200 jets.', ['Airbus A320-200 jets']],
    ['a type, but no figure that leads to no noun', 'The navy has six Type 26.', ['Type']],
    ['an age group', 'The fair showed 12 under-18 teams and 12 post-2010 vans.', ['under-18 teams', 'post-2010 vans']],
    [
      'but not the next figure',
      'They saw 12 men 34 times and 12 boats 5 Bonn streets away.',
      ['men', 'times', 'boats', 'Bonn streets'],
    ],
    ['what belongs to one', "Police took 12 user's computers.", ["user's computers"]],
    [
      'an adjective, joined or not',
      'They saw 12 high towers and 14 long-haul jets.',
      ['high towers', 'long-haul jets'],
    ],
    [
      'an adverb before a noun',
      'They built 20 decently sized huts and saw 12 daily flights.',
      ['decently sized huts', 'daily flights'],
    ],
    ['a small word that is joined', 'They lost the 12 most-wanted men.', ['most-wanted men']],
    ['a participle', 'They saw twelve rescued sailors at the port.', ['rescued sailors']],
    ['one link', 'They found 12 pieces of art of Ghana.', ['pieces of art']],
    ['a link at the end of the words', 'They found 50 million dollars of gold of kings.', ['gold of kings']],
    ['people', 'Twelve family members left.', ['family members']],
    ['nothing between dashes', 'The 12 - all late - were seen.', ['']],
    ['nothing of the second of two', 'A 7- or 8-inch screen was built.', ['', 'screen built']],
  ])('%s: %s', (_, text, concepts) => {
    expect(inOrder(text).map(({ concept }) => concept)).toEqual(concepts);
  });

  it.each([
    ['fr', 'La moyenne est de 1,5 enfant par femme.', 'enfant', 'people'],
    ['es', 'Murieron 40 vecinos; 12 murieron ayer.', 'vecinos murieron', 'people'],
    ['es', 'Un hombre de unos 70 años murió ahogado ayer.', 'hombre', 'age'],
    ['nl', 'Er zijn 12 gestegen prijzen.', 'gestegen prijzen', 'objects'],
  ])('%s: %s', (code, text, concept, kind) => {
    expect(inOrder(text, code).at(-1)).toMatchObject({ concept, kind });
  });
});
