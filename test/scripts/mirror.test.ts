import { expect, it } from 'vitest';
import { testsOf } from '../../scripts/mirror.ts';

it.each([
  ['src/summariser/time', 'test/summariser/time'],
  ['src', 'test'],
  ['popup/export', 'test/popup/export'],
  ['scripts/fuzz', 'test/scripts/fuzz'],
])('the tests of %s are in %s', (folder, tests) => {
  expect(testsOf(folder)).toBe(tests);
});
