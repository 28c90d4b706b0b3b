/** What speaks for a topic and how much: English texts written for this test. */
import { describe, expect, it } from 'vitest';
import { tell } from './reading.ts';

type Case = readonly [rule: string, text: string, topics: readonly string[]];

const topicsOf = (text: string, title: string | null = null): string[] => tell('en', title, text).topics;

/** Words of a text that is about nothing of ours. */
const filler = (words: number): string => 'It was a long and quiet story of bread and rain there. '.repeat(words / 11);

/** Two terms that say the same, so that the text is about it where they stand early. */
const TWICE = 'Police found CSAM. A court spoke of child porn.';

describe('where it stands', () => {
  const PLACES: readonly Case[] = [
    ['two terms in the third paragraph are enough', `It rained.\n\nIt rained.\n\n${TWICE}`, ['csam']],
    ['two terms in the fourth are not', `It rained.\n\nIt rained.\n\nIt rained.\n\n${TWICE}`, []],
    ['two terms late in a long paragraph are not', `${filler(132)}${TWICE}`, []],
    ['one term is not', 'Police found CSAM.', []],
  ];

  it.each(PLACES)('%s', (_, text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });

  it('one term is enough beside a headline that has one', () => {
    expect(topicsOf('Police found CSAM.', 'Man held over child porn')).toEqual(['csam']);
  });
});

describe('what is said again counts less', () => {
  const LATE = 'It rained.\n\nIt rained.\n\nIt rained.\n\n';
  const AGAIN: readonly Case[] = [
    ['one term three times', `${LATE}Police found CSAM. The CSAM was old. They kept the CSAM.`, []],
    ['three terms', `${LATE}Police found CSAM. The child porn was old. They kept the CSEM.`, ['csam']],
    ['three acts', `${LATE}One girl was raped. One boy was molested. A pupil was sexually abused.`, ['child-abuse']],
    ['one act three times', `${LATE}One girl was raped. The raped girl ran. The girl, raped, hid.`, []],
  ];

  it.each(AGAIN)('%s', (_, text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe('words that speak together', () => {
  const TOGETHER: readonly Case[] = [
    ['within a sentence', 'The girl saw pornography. The boy was shown porn.', ['csam']],
    ['not across sentences', 'The girl went home. Pornography was a theme. The boy slept. Porn was another.', []],
    ['near a child', 'Human trafficking of a girl was found. Sex trafficking of a boy was too.', ['child-trafficking']],
    [
      'not far from one',
      'Human trafficking and the sex trade were what the council spoke about all day long before it turned to schools and a girl.',
      [],
    ],
    ['not with other goods', 'Agents on human trafficking and the sex trade seized cocaine from a teenager.', []],
    ['not of goods', 'Traffickers of cocaine hid it from a child. A pupil saw pimps with heroin.', []],
    ['not of animals', 'The girl was grooming her dog. The boy groomed a horse.', []],
  ];

  it.each(TOGETHER)('%s', (_, text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe('works of art', () => {
  const WORKS: readonly Case[] = [
    ['two in the beginning make it a plot', `A novel and a film are out. ${TWICE}`, []],
    ['one does not', `A novel is out. ${TWICE}`, ['csam']],
    ['far down they do not', `${TWICE} ${filler(132)}A novel and a film are out. A song is too.`, ['csam']],
  ];

  it.each(WORKS)('%s', (_, text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe('of several topics', () => {
  const ABUSE = 'A court spoke of child neglect and child abuse.';

  it('the one that says more precisely comes first', () => {
    expect(topicsOf(`${ABUSE} ${TWICE}`)).toEqual(['csam', 'child-abuse']);
  });

  it('a much weaker one is left out', () => {
    const more = 'They found child abuse images, CSEM, kiddie porn and child exploitation material.';
    expect(topicsOf(`${TWICE} ${more} ${ABUSE}`)).toEqual(['csam']);
  });
});

describe('the score', () => {
  it('is a little over a half where it is just enough, and grows towards one', () => {
    const [some] = tell('en', null, TWICE).scores;
    const [more] = tell('en', null, `${TWICE} They kept CSEM, kiddie porn and child abuse images.`).scores;
    expect(some).toBe(0.6);
    expect(more).toBe(0.79);
  });
});

describe('the words that speak for it', () => {
  it('are those of the text, whole, and none of the headline', () => {
    const { topicWords } = tell('en', 'Man held over CSAM', 'Police found child abuse images and child porn.');
    expect(topicWords).toEqual(['child abuse images', 'child porn']);
  });

  it('are the first twelve', () => {
    expect(tell('en', 'CSAM found', 'Police found CSAM. '.repeat(20)).topicWords).toEqual(Array(12).fill('CSAM'));
  });
});
