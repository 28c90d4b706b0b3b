/**
 * Entry of `npm run coverage [-- FILES]`: which code the unit tests run, by folder. With `-- FILES` also every file below
 * full coverage, with the lines that no test runs. Files that no test loads count as well.
 */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { type CoverageReport, foldersOf, type Tally, unrunLines } from './coverage/report.ts';
import { table } from './figures.ts';

const FOLDER = 'out/coverage';
await rm(`${FOLDER}/coverage-final.json`, { force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=dot', '--coverage'],
  { stdio: ['ignore', 2, 2] },
);
const written = await readFile(`${FOLDER}/coverage-final.json`, 'utf8').catch(() => null);
if (written === null) {
  console.error('vitest wrote no report of coverage. Its words are above.');
  process.exit(status || 1);
}
const report = JSON.parse(written) as CoverageReport;
const files = new Map(Object.entries(report).map(([path, file]) => [relative('.', path), file]));

const share = ({ run, all }: Tally) => (all === 0 ? '' : `${((100 * run) / all).toFixed(1)} %`);
const rows = [...foldersOf(files)].map(([folder, { files: count, statements, branches, functions }]) => [
  folder,
  String(count),
  share(statements),
  share(branches),
  share(functions),
]);
console.log(table([['folder', 'files', 'statements', 'branches', 'functions'], ...rows]));
if (process.argv.includes('FILES')) {
  for (const [path, file] of files) {
    const lines = unrunLines(file);
    if (lines !== '') console.log(`${path}: ${lines}`);
  }
}
process.exitCode = status ?? 1;
