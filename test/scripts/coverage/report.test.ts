import { expect, it } from 'vitest';
import { foldersOf, unrunLines } from '../../../scripts/coverage/report.ts';

const at = (line: number) => ({ start: { line }, end: { line } });
const FILE = {
  statementMap: { 0: at(3), 1: at(1), 2: at(4), 3: at(9), 4: at(3) },
  s: { 0: 0, 1: 2, 2: 0, 3: 0, 4: 0 },
  f: { 0: 1 },
  b: { 0: [1, 0], 1: [0, 0] },
};

it('adds up the files of a folder, and keeps folders apart', () => {
  const folders = foldersOf(
    new Map([
      ['src/text/b.ts', FILE],
      ['src/page/a.ts', FILE],
      ['src/text/a.ts', FILE],
    ]),
  );
  expect([...folders]).toEqual([
    [
      'src/page',
      { files: 1, statements: { run: 1, all: 5 }, branches: { run: 1, all: 4 }, functions: { run: 1, all: 1 } },
    ],
    [
      'src/text',
      { files: 2, statements: { run: 2, all: 10 }, branches: { run: 2, all: 8 }, functions: { run: 2, all: 2 } },
    ],
  ]);
});

it('names the lines that never ran, once each, in order', () => {
  expect(unrunLines(FILE)).toBe('3-4, 9');
});
