/** The choice among what may become a key point. */
import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/summariser/keypoints/choose.ts';
import type { Candidate } from '../../../src/summariser/keypoints/features.ts';
import { DEFAULT_WEIGHTS } from '../../../src/summariser/keypoints/weights.ts';

describe('the choice', () => {
  /** A candidate at its place, of so many words, that says these things. */
  const candidate = (position: number, words: number, ...terms: string[]): Candidate => {
    const zero = { centrality: 0, headline: 0, names: 0, figures: 0, keyCounts: 0, tooLong: 0, tooShort: 0 };
    const features = { ...zero, position, paragraphStart: 0, dependent: 0, quotation: 0, reporting: 0, graphic: 0 };
    const sentence = { start: position * 100, end: position * 100 + 90 } as Candidate['sentence'];
    return { sentence, terms: { terms: new Set(terms), words, names: 0, figures: 0 }, features };
  };
  const places = (list: readonly Candidate[], words: number, fewest = 1, most = 9) =>
    choose(list, { words, fewest, most }, DEFAULT_WEIGHTS).map(({ features }) => features.position);
  const four = ['a', 'b', 'c', 'd'].map((term, index) => candidate(index, 20, term));

  it('stops where half of the next sentence would not fit', () => {
    expect(places(four, 50)).toEqual([0, 1, 2]);
    expect(places(four, 49)).toEqual([0, 1]);
  });

  it('has its fewest and its most, whatever the words', () => {
    expect(places(four, 0, 2)).toEqual([0, 1]);
    expect(places(four, 1000, 1, 3)).toEqual([0, 1, 2]);
    expect(places([], 1000)).toEqual([]);
  });

  it('never repeats, and would rather say something new', () => {
    const list = [
      candidate(0, 10, 'a', 'b', 'c', 'd'),
      candidate(1, 10, 'a', 'b', 'c', 'x'),
      candidate(2, 10, 'a', 'b', 'y', 'z'),
      candidate(3, 10, 'p', 'q'),
    ];
    expect(places(list, 1000)).toEqual([0, 2, 3]);
    expect(places(list, 1000, 1, 2)).toEqual([0, 3]);
  });

  it('is in reading order, though the best comes first', () => {
    const late = candidate(2, 10, 'e');
    const best = { ...late, features: { ...late.features, headline: 9 } };
    expect(places([...four.slice(0, 2), best], 20)).toEqual([0, 2]);
  });
});
