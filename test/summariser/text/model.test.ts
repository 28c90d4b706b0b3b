import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText, sentenceAt } from '../../../src/summariser/text/model.ts';

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

  it('never crosses a blank line', () => {
    expect(sentencesOf('A headline\n\nThe text begins here.')).toEqual(['A headline', 'The text begins here.']);
  });

  it('bounds a sentence that never ends', () => {
    const lengths = sentencesOf('word '.repeat(3000)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1700);
  });
});

describe('paragraphs', () => {
  it('tells headings from prose', () => {
    const { paragraphs } = readText('Storm hits coast\n\nThe storm hit the coast on Monday.', english);
    expect(paragraphs.map(({ isHeading }) => isHeading)).toEqual([true, false]);
  });
});

describe('readText', () => {
  it('puts every token into exactly one sentence and every sentence into its paragraph, for any text', () => {
    const pieces = fc.array(
      fc.constantFrom('Mr.', 'a', 'B.', '“', '”', '\n', '\n\n', ' ', '3', '?', 'é', '\u2028', '\ud83d\ude00', '.'),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const model = readText(text, english);
        model.tokens.forEach((token, index) => {
          const sentence = model.sentences[model.sentenceOfToken[index] ?? -1];
          expect(sentence && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
          expect(sentenceAt(model, token.start)).toBe(sentence);
        });
        for (const { start, end, paragraph } of model.sentences) {
          const holder = model.paragraphs[paragraph];
          expect(holder && holder.start <= start && end <= holder.end).toBe(true);
        }
      }),
    );
  });
});
