import { expect, it } from 'vitest';
import { scoreOf, survivorsOf } from '../../../scripts/mutate/report.ts';

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
