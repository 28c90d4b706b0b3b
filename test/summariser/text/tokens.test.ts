import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCapital, tokenise } from '../../../src/summariser/text/tokens.ts';
import { anyText } from '../../anyText.ts';

const textsOf = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('splits at every change of class, so that readers of numbers can put together what touches', () => {
    expect(textsOf('54GB, 1,234.5')).toEqual(['54', 'GB', ',', '1', ',', '234', '.', '5']);
    expect(textsOf("children's twenty-one")).toEqual(['children', "'", 's', 'twenty', '-', 'one']);
  });

  it('says what touches', () => {
    expect(tokenise('54GB is').map(({ spaceBefore }) => spaceBefore)).toEqual([true, false, true]);
  });

  it('keeps accents, also decomposed ones, inside words', () => {
    expect(textsOf('Almería Alme\u0301rida')).toEqual(['Almería', 'Alme\u0301rida']);
  });

  it('cuts what goes on for ever', () => {
    expect(Math.max(...textsOf('a'.repeat(1000)).map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  it('covers every character that is no space exactly once, in order, for any text', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        let position = 0;
        // Judged by itself: an expectation each takes half a minute on a busy machine.
        const wrong = tokenise(text).filter((token) => {
          const gap = text.slice(position, token.start);
          const fits = token.start >= position && token.end > token.start && gap.trim() === '';
          position = token.end;
          return !fits || token.text !== text.slice(token.start, token.end);
        });
        expect(wrong).toEqual([]);
        expect(text.slice(position).trim()).toBe('');
      }),
    );
  });
});

it.each([
  ['Ana', true],
  ['Éric', true],
  ['ana', false],
  ['12', false],
  ['', false],
])('hasCapital of "%s": %s', (text, has) => {
  expect(hasCapital(tokenise(text)[0])).toBe(has);
});
