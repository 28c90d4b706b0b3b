/**
 * Entry of `npm run mutate [-- PLACE …]`, a place being a folder, a file, or lines of it (`FILE:10-40`): changes the code in small ways, one at a time, and counts how many of
 * the changes a test notices. Each folder is tried against the tests that mirror it; without arguments, all of
 * `src/resources` and `src/summariser`. Word lists are data and are left alone.
 */
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { table } from './bench/figures.ts';
import { type MutationReport, scoreOf, survivorsOf } from './mutate/report.ts';

const STRYKER = 'scripts/mutate/tool/node_modules/@stryker-mutator/core/bin/stryker.js';
const REPORT = 'out/mutation/report.json';
/** Data: the word lists of the languages, the names of places. */
const DATA = /^src\/summariser\/(?:languages|topics\/gazetteer)/;

async function everyFolder(): Promise<string[]> {
  const parts = await readdir('src/summariser', { withFileTypes: true });
  const folders = parts.filter((part) => part.isDirectory()).map(({ name }) => `src/summariser/${name}`);
  return ['src/resources', ...folders.filter((folder) => !DATA.test(folder))];
}

const asked = process.argv.slice(2);
const rows = [['folder', 'mutants', 'killed', 'survived', 'not covered', 'score']];
for (const place of asked.length > 0 ? asked : await everyFolder()) {
  const isFile = /\.ts(?::|$)/.test(place);
  const folder = isFile ? place.slice(0, place.lastIndexOf('/')) : place;
  await rm(REPORT, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [STRYKER, 'run', 'scripts/mutate/stryker.json', '--mutate', isFile ? place : `${place}/*.ts`],
    { stdio: 'inherit', env: { ...process.env, LEDE_MUTATION_TESTS: folder.replace(/^src/, 'test') } },
  );
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(await readFile(REPORT, 'utf8')) as MutationReport;
  const { mutants, killed, survived, uncovered } = scoreOf(report);
  console.log(survivorsOf(report).join('\n'));
  const score = mutants > 0 ? `${((100 * killed) / mutants).toFixed(0)} %` : '';
  rows.push([place, ...[mutants, killed, survived, uncovered].map(String), score]);
}
console.log(`\n${table(rows)}`);
