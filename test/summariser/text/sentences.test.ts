import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';

const english = languageFor('en').text;
const sentencesOf = (text: string, language = english) =>
  readText(text, language).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences without a space between them', () => {
  it.each([
    ['The works are over.The bridge opens in May.', 2],
    ['It opened in 2019.Nobody came.', 2],
    ['“It is over.”The bridge opens in May.', 2],
    ['He said: "It is over"."The bridge opens," she said.', 2],
    ['Amazon.Com and Example.Org said nothing.', 1],
    ['The U.S.Army came.', 1],
    ['He wrote Node.JS code for the A.B.C.', 1],
    ['See www.Example.com for it.', 1],
  ])('%s', (text, count) => {
    expect(readText(text, english).sentences).toHaveLength(count);
  });
});

describe('sentences', () => {
  it.each([
    [
      'abbreviations',
      'Mr. Pons met Dr. Vidal in the U.S. Senate. They left.',
      ['Mr. Pons met Dr. Vidal in the U.S. Senate.', 'They left.'],
    ],
    ['initials', 'J. R. Mora spoke. He sat down.', ['J. R. Mora spoke.', 'He sat down.']],
    [
      'quotations',
      '“We are safe.” She smiled. (It was late.) Then rain.',
      ['“We are safe.”', 'She smiled.', '(It was late.)', 'Then rain.'],
    ],
    ['decimals and times', 'It cost 1.5 million. At 10.30 it began.', ['It cost 1.5 million.', 'At 10.30 it began.']],
    ['lower case after a stop', 'The firm yes.com grew. no one knew why.', ['The firm yes.com grew. no one knew why.']],
    ['a stop with a space before it', 'He met Mr . Then he left.', ['He met Mr .', 'Then he left.']],
    [
      'an abbreviation of several parts',
      'He left at 5 p.m. Eastern time. It rained.',
      ['He left at 5 p.m. Eastern time.', 'It rained.'],
    ],
    ['a stop after a figure', 'They were 12. Nobody left.', ['They were 12.', 'Nobody left.']],
    [
      'what opens the next one',
      'It was late. “Nobody left,” she said. – Then rain.',
      ['It was late.', '“Nobody left,” she said.', '– Then rain.'],
    ],
    [
      'a mark that is no stop before small letters',
      '“Who is it?” she asked. Nobody spoke.',
      ['“Who is it?” she asked.', 'Nobody spoke.'],
    ],
    ['an exclamation after an abbreviation', 'It was Dr! Then he left.', ['It was Dr!', 'Then he left.']],
    ['a closing mark apart', 'It was late. ” Nobody left.', ['It was late.', '” Nobody left.']],
    ['several stops', 'Really?! Yes… Well.', ['Really?!', 'Yes…', 'Well.']],
  ])('knows %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('ends Spanish sentences before inverted marks and keeps abbreviations', () => {
    const text = 'La Sra. Gil lo vio. ¿Quién era? No lo dijo el núm. 4.';
    expect(sentencesOf(text, languageFor('es').text)).toEqual([
      'La Sra. Gil lo vio.',
      '¿Quién era?',
      'No lo dijo el núm. 4.',
    ]);
  });

  it('takes a line for a sentence where lines are sentences, and not where text is wrapped', () => {
    expect(sentencesOf('One line.\nAnother line.\nLast')).toHaveLength(3);
    expect(sentencesOf('This line is wrapped\nat a width and goes\non to its end.')).toHaveLength(1);
  });

  it('ends no German sentence after a rank, and one after a year', () => {
    const german = languageFor('de').text;
    expect(sentencesOf('Es war der 3. Mai. Alle kamen.', german)).toEqual(['Es war der 3. Mai.', 'Alle kamen.']);
    expect(sentencesOf('Es war 2019. Alle kamen.', german)).toEqual(['Es war 2019.', 'Alle kamen.']);
  });

  it('ends one after an abbreviation where a line ends', () => {
    expect(sentencesOf('It was made by Mora Ltd.\nThe works are in Sarnow.')).toHaveLength(2);
    expect(
      sentencesOf('It was made by Mora Inc. Nobody knew.\nThe works are in Sarnow, and so is Dr.\nVidal.'),
    ).toHaveLength(4);
  });

  it.each([
    ['half of them end with a stop', 'the first line\nthe second line.\nThe third', 3],
    ['fewer do', 'the first line\nthe second line\nthe third line.\nthe fourth\nthe fifth', 1],
    ['four of five begin with a capital', 'One line\nTwo line\nThree line\nfour line\nFive line\nSix line', 6],
    ['fewer do so', 'One line\nTwo line\nThree line\nfour line\nfive line\nSix line', 1],
    ['they begin with figures', '12 lines\n13 lines\n14 lines', 3],
  ])('takes lines for sentences or not: %s', (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('never crosses a blank line', () => {
    expect(sentencesOf('A headline\n\nThe text begins here.')).toEqual(['A headline', 'The text begins here.']);
  });

  it('bounds a sentence that never ends', () => {
    const lengths = sentencesOf('word '.repeat(3000)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1700);
  });
});
