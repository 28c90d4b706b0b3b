/**
 * Entry of `npm run coverage [-- FOLDER …] [FILES]`: which code the unit tests run, by folder; of a FOLDER, the tests that
 * mirror it. With `FILES` also every file below full coverage, with the lines that no test runs. Files that no test loads
 * count as well.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { type CoverageReport, foldersOf, type Tally, unrunLines } from './coverage/report.ts';
import { table } from './figures.ts';
import { testsOf } from './mirror.ts';

const FOLDER = 'out/coverage';
const words = process.argv.slice(2);
const places = words.filter((word) => word !== 'FILES').map((word) => word.replace(/\/$/, ''));
const mirrors = places.map(testsOf);
const missing = [...places, ...mirrors].filter((place) => !existsSync(place));
if (missing.length > 0) {
  console.error(`There is no ${missing.join(', no ')}. npm run coverage [-- FOLDER …] [FILES]`);
  process.exit(2);
}

await rm(`${FOLDER}/coverage-final.json`, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=dot', '--coverage'],
    ...places.map((place) => `--coverage.include=${place}/**`),
    ...mirrors,
  ],
  { stdio: ['ignore', 2, 2] },
);
const written = await readFile(`${FOLDER}/coverage-final.json`, 'utf8').catch(() => null);
if (written === null) {
  console.error(
    'vitest wrote no report of coverage. Its words are above: where it found no tests, they are slow ones.',
  );
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
if (words.includes('FILES')) {
  for (const [path, file] of files) {
    const lines = unrunLines(file);
    if (lines !== '') console.log(`${path}: ${lines}`);
  }
}
process.exitCode = status ?? 1;
