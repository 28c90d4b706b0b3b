import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText, sentenceAt, tokenIndexAt } from '../../../src/summariser/text/model.ts';

const english = languageFor('en').text;

describe('look-ups by offset', () => {
  const text = 'One here. Two there.\n\nThree.';
  const model = readText(text, english);
  it.each([
    ['O', 'One here.'],
    ['here', 'One here.'],
    ['Two', 'Two there.'],
    ['Three', 'Three.'],
  ])('find the sentence of “%s”', (word, sentence) => {
    const found = sentenceAt(model, text.indexOf(word));
    expect(found && text.slice(found.start, found.end)).toBe(sentence);
  });

  it('find the last sentence before a gap, and none in a text without any', () => {
    expect(sentenceAt(model, text.indexOf('Three') - 1)?.index).toBe(1);
    expect(sentenceAt(model, 1000)?.index).toBe(2);
    expect(sentenceAt(readText('', english), 0)).toBeUndefined();
  });

  it('find the first token at or after an offset', () => {
    const tokenAt = (offset: number) => model.tokens[tokenIndexAt(model, offset)]?.text;
    expect([0, 1, 4, 8, 9, 10].map(tokenAt)).toEqual(['One', 'here', 'here', '.', 'Two', 'Two']);
    expect(tokenIndexAt(model, 1000)).toBe(model.tokens.length);
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
