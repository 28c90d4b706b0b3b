/** What a part is worded as, and which nouns numbers share. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const concepts = (text: string, code = 'en') =>
  [...read(text, code).counts].sort((one, other) => one.start - other.start).map(({ concept }) => concept);

describe('a part is worded by', () => {
  it.each([
    ['en', 'its place', 'The boat carried 70 people, six of them from Bonn.', 'people from Bonn'],
    ['en', 'its place after what happened', 'Half of those screened in the town had it.', 'screened in the town'],
    ['en', 'a noun with what happened', 'Half of those wounded soldiers had gone home.', 'wounded soldiers'],
    ['en', 'nothing where it is a clause', 'A third of those who came were ill.', ''],
    ['en', 'what happened, without the small words after it', 'A third of those injured by it were ill.', 'injured'],
    ['en', 'a noun that no list knows', 'There were 30 fires, nine of them wildfires.', 'wildfires'],
    ['es', 'a noun for people', 'Hubo 38 heridos, dos de ellos niños.', 'niños'],
    [
      'nl',
      'a plural with an ending of its own',
      'Er waren 38 chauffeurs, twee van hen kinderen uit Gouda.',
      'kinderen',
    ],
    ['de', 'what happened', 'Im Boot waren 70 Menschen, sechs davon schwer verletzt.', 'Menschen verletzt'],
    ['de', 'its place', 'Im Boot waren 70 Menschen, sechs davon aus kleinen Dörfern.', 'Menschen aus kleinen Dörfern'],
    ['en', 'the thing last named', 'There were 70 people on 3 boats, six of them blue.', 'boats blue'],
    [
      'en',
      'no measure',
      'There were 70 people and 12 tonnes of salt on board, six of them from Bonn.',
      'people from Bonn',
    ],
  ])('%s: %s: %s', (code, _, text, concept) => {
    expect(concepts(text, code).at(-1)).toBe(concept);
  });
});

describe('numbers share a noun', () => {
  it.each([
    [
      'en',
      'Four people were killed, 35 wounded and 12 arrested.',
      ['people killed', 'people wounded', 'people arrested'],
    ],
    [
      'es',
      'Hubo 4 personas muertas, 35 heridas y 12 detenidas.',
      ['personas muertas', 'personas heridas', 'personas detenidas'],
    ],
    ['en', 'Four people were killed in 12 cars and 35 wounded.', ['people killed', 'cars', 'people wounded']],
    ['en', 'There were 47 people: 35 wounded and 12 arrested.', ['people', 'people wounded', 'people arrested']],
    ['en', 'They saw 3 and 5 men.', ['men', 'men']],
  ])('%s: %s', (code, text, expected) => {
    expect(concepts(text, code)).toEqual(expected);
    expect(read(text, code).breakdowns).toEqual([]);
  });

  it.each([
    ['in another sentence', 'Four people were killed. In all, 35 wounded.', ['people killed', 'wounded']],
    ['of things', 'Four cars were hit and 35 wounded.', ['cars', 'wounded']],
    ['with a unit of its own', 'They saw 2 tonnes and 5 men.', ['tonnes', 'men']],
    ['with words between', 'The count rose to 12 and, it is said, 5 men left.', ['', 'men']],
  ])('but none %s: %s', (_, text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });
});
