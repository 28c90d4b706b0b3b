import { expect, it } from 'vitest';
import { checkStateOf } from '../../src/resources/index.ts';

const TODAY = '2026-11-26';

it.each([
  [null, 'never'],
  ['2026-11-26', 'recent'],
  // 180 days before.
  ['2026-05-30', 'recent'],
  ['2026-05-29', 'old'],
  // The reader's day may be one behind the maintainer's.
  ['2026-11-27', 'recent'],
  ['2026-11-28', 'old'],
  ['2062-11-26', 'old'],
  ['soon', 'old'],
] as const)('a check of %s is %s', (day, state) => {
  expect(checkStateOf(day, TODAY)).toBe(state);
});
