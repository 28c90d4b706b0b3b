/** The order of the test files. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { byEnvironment, environmentOf } from '../../../scripts/test/order.ts';

it('puts files of one environment next to each other, else as they came', () => {
  const files = ['node 1', 'dom 1', 'node 2', 'other 1', 'dom 2', 'node 3'];
  const environment = (file: string) => file.replace(/ .*/, '').replace('node', '');
  expect(byEnvironment(files, environment)).toEqual(['dom 1', 'dom 2', 'other 1', 'node 1', 'node 2', 'node 3']);
});

it('reads the environment off the first line alone', () => {
  expect(environmentOf(readFileSync('test/popup/App.test.tsx', 'utf8'))).toBe('happy-dom');
  expect(environmentOf("import 'vitest';\n// @vitest-environment happy-dom\n")).toBe('');
  expect(environmentOf('')).toBe('');
});
