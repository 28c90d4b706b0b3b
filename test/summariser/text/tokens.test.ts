import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/summariser/text/tokens.ts';

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
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let position = 0;
        for (const token of tokenise(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(text.slice(position, token.start).trim()).toBe('');
          expect(token.start).toBeGreaterThanOrEqual(position);
          expect(token.end).toBeGreaterThan(token.start);
          position = token.end;
        }
        expect(text.slice(position).trim()).toBe('');
      }),
    );
  });
});
