import { expect, it } from 'vitest';
import { rowOf, scoreOf, survivorsOf, totalOf } from '../../../scripts/mutate/report.ts';

const mutant = (status: string, line = 2, end = line) => ({
  mutatorName: 'EqualityOperator',
  replacement: 'a\n  >= b',
  status,
  location: { start: { line, column: 8 }, end: { line: end, column: 13 } },
});
const report = (...mutants: ReturnType<typeof mutant>[]) => ({
  files: { 'src/a.ts': { source: 'one\nreturn a > b;\nthree', mutants } },
});

it('counts a mutant that never ends as noticed, and leaves out those that were not tried', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
  expect(scoreOf(report(...statuses.map((status) => mutant(status))))).toEqual({
    mutants: 4,
    killed: 2,
    survived: 1,
    uncovered: 1,
  });
});

it('says where a survivor is, what stood there and what in its place', () => {
  expect(survivorsOf(report(mutant('Survived'), mutant('Killed'), mutant('NoCoverage', 2, 3)))).toEqual([
    'src/a.ts:2  a > b  →  a >= b',
    'src/a.ts:2  a > b;  →  a >= b (not covered)',
  ]);
});

it('gives the figures as a row, and of several files together', () => {
  const one = report(mutant('Killed'), mutant('Killed'), mutant('Survived'));
  const other = { files: { 'src/b.ts': { source: '', mutants: [mutant('NoCoverage')] } } };
  expect(rowOf(one)).toEqual(['3', '2', '1', '0', '67 %']);
  expect(rowOf(totalOf([one, other]))).toEqual(['4', '2', '1', '1', '50 %']);
  expect(rowOf(report())).toEqual(['0', '0', '0', '0', '']);
});
