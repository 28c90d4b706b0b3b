/** What a coverage report says of each folder. Knows Istanbul's JSON as far as we read it. */
import { dirname } from 'node:path';

interface FileCoverage {
  statementMap: Record<string, { start: { line: number }; end: { line: number } }>;
  /** How often each statement, each function and each way of each branch ran. */
  s: Record<string, number>;
  f: Record<string, number>;
  b: Record<string, readonly number[]>;
}

export type CoverageReport = Record<string, FileCoverage>;

export interface Tally {
  run: number;
  all: number;
}

interface FolderCoverage {
  files: number;
  statements: Tally;
  branches: Tally;
  functions: Tally;
}

const none = (): Tally => ({ run: 0, all: 0 });

function add(tally: Tally, counts: readonly number[]): void {
  tally.all += counts.length;
  tally.run += counts.filter((count) => count > 0).length;
}

/** By folder, in order of their paths. */
export function foldersOf(files: ReadonlyMap<string, FileCoverage>): Map<string, FolderCoverage> {
  const folders = new Map<string, FolderCoverage>();
  for (const path of [...files.keys()].sort()) {
    const file = files.get(path);
    if (!file) continue;
    const key = dirname(path);
    const folder = folders.get(key) ?? { files: 0, statements: none(), branches: none(), functions: none() };
    folder.files++;
    add(folder.statements, Object.values(file.s));
    add(folder.branches, Object.values(file.b).flat());
    add(folder.functions, Object.values(file.f));
    folders.set(key, folder);
  }
  return folders;
}

/** The lines on which a statement begins that never ran, as `3, 7-9`. */
export function unrunLines({ statementMap, s }: FileCoverage): string {
  const lines = new Set(
    Object.entries(statementMap)
      .filter(([id]) => s[id] === 0)
      .map(([, { start }]) => start.line),
  );
  const ranges: [number, number][] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
