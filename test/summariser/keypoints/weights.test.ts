import { expect, it } from 'vitest';
import type { Features } from '../../../src/summariser/keypoints/features.ts';
import { DEFAULT_WEIGHTS, scoreOf } from '../../../src/summariser/keypoints/weights.ts';

it('a score adds up what each feature is worth, and the first place is worth most', () => {
  const none = Object.fromEntries(Object.keys(DEFAULT_WEIGHTS).map((name) => [name, 0])) as unknown as Features;
  const base = scoreOf(none, DEFAULT_WEIGHTS);
  expect(base).toBeCloseTo(DEFAULT_WEIGHTS.position);
  expect(scoreOf({ ...none, position: 3 }, DEFAULT_WEIGHTS)).toBeCloseTo(DEFAULT_WEIGHTS.position / 2);
  for (const name of [
    'centrality',
    'headline',
    'names',
    'figures',
    'keyCounts',
    'tooLong',
    'tooShort',
    'dependent',
    'quotation',
    'reporting',
    'graphic',
  ] as const) {
    expect(scoreOf({ ...none, [name]: 2 }, DEFAULT_WEIGHTS) - base, name).toBeCloseTo(2 * DEFAULT_WEIGHTS[name]);
  }
});
