/** Which figures stand on one card. */
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../popup/counts.ts';
import type { Count } from '../../src/summariser/contract.ts';

let position = 0;
function count(value: Count['value'], concept: string, more: Partial<Count> = {}): Count {
  position += 10;
  const span = { start: position, end: position + 5, text: '' };
  const rest = { comparison: '=', unit: null, kind: 'people', key: true, mentions: [], sentence: span } as const;
  return { ...span, ...rest, mentions: [], value, concept, ...more };
}
const values = (counts: Count[]) => cardsOf(counts).map((card) => card.counts.map(({ value }) => value));

describe('cards', () => {
  it('puts two figures for one thing side by side', () => {
    expect(values([count(73, 'suspects'), count(5, 'cars'), count(71, 'Suspects')])).toEqual([[73, 71], [5]]);
  });

  it('keeps figures apart that can both be right', () => {
    expect(values([count(150, 'officers', { comparison: '>' }), count(173, 'officers')])).toEqual([[150], [173]]);
    expect(values([count(150, 'officers', { comparison: '~' }), count(147, 'officers')])).toEqual([[150], [147]]);
    expect(values([count([40, 60], 'files'), count(50, 'files')])).toEqual([[[40, 60]], [50]]);
  });

  it('sees no difference where the article gives words and no figure', () => {
    const worded = { worded: true } as const;
    expect(values([count([2000, 10000], 'images', worded), count(614, 'images')])).toEqual([[[2000, 10000]], [614]]);
  });

  it('sees no difference between figures of a kind that has many', () => {
    const years = { kind: 'sentence', unit: 'year' } as const;
    expect(values([count(5, 'in prison', years), count(3, 'in prison', years)])).toEqual([[5], [3]]);
    expect(values([count(5, ''), count(3, '')])).toEqual([[5], [3]]);
  });

  it('brings key figures to the front, else keeps the order of the text', () => {
    expect(values([count(1, 'a', { key: false }), count(2, 'b'), count(3, 'c', { key: false })])).toEqual([
      [2],
      [1],
      [3],
    ]);
  });
});
