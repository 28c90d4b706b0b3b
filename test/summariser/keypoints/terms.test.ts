import { describe, expect, it } from 'vitest';
import { headlineTerms, overlap, termsOf } from '../../../src/summariser/keypoints/terms.ts';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';

const english = languageFor('en');

describe('words of a sentence', () => {
  it('are counted, cut to their beginnings, without small words and single letters', () => {
    const model = readText('The harbourmasters of Sarnow saw 12 B ferries.', english.text);
    const [sentence] = model.sentences;
    if (!sentence) throw new Error('no sentence');
    const { terms, words, names, figures } = termsOf(model, sentence);
    expect([...terms]).toEqual(['harbour', 'sarnow', 'saw', 'ferries']);
    expect({ words, names, figures }).toEqual({ words: 8, names: 2, figures: 1 });
  });

  it('of a headline are the same', () => {
    const model = readText('', english.text);
    expect([...headlineTerms(model, ['The', 'Harbourmasters', 'of', 'Sarnow', 'B'])]).toEqual(['harbour', 'sarnow']);
  });

  it('overlap by the share of what is wanted', () => {
    expect(overlap(new Set(['a', 'b', 'c', 'd']), new Set(['a', 'x']))).toBe(0.25);
    expect(overlap(new Set(), new Set(['a']))).toBe(0);
  });
});
