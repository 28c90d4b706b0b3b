/**
 * Entry of `npm run mutate [-- PLACE …] [--concurrency N]`, a place being a folder, a file, or lines of it (`FILE:10-40`):
 * changes the code in small ways, one at a time, and counts how many of the changes a test notices. Each folder is tried
 * against the tests that mirror it; without arguments, all of `src/resources` and `src/summariser`. Word lists are data
 * and are left alone. What begins with `--` is Stryker's, with all that follows.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { table } from './figures.ts';
import { testsOf } from './mirror.ts';
import { type MutationReport, rowOf, survivorsOf, totalOf } from './mutate/report.ts';

const STRYKER = 'scripts/mutate/tool/node_modules/@stryker-mutator/core/bin/stryker.js';
const REPORT = 'out/mutation/report.json';
/** Data: the word lists of the languages, the names of places. */
const DATA = /^src\/summariser\/(?:languages|topics\/gazetteer)/;

async function everyFolder(): Promise<string[]> {
  const parts = await readdir('src/summariser', { withFileTypes: true });
  const folders = parts.filter((part) => part.isDirectory()).map(({ name }) => `src/summariser/${name}`);
  return ['src/resources', ...folders.filter((folder) => !DATA.test(folder))];
}

/** What became of the changes to one place; a sentence where they could not be tried. */
async function measure(place: string, options: readonly string[]): Promise<MutationReport | string> {
  const isFile = /\.ts(?::|$)/.test(place);
  const folder = isFile ? place.slice(0, place.lastIndexOf('/')) : place.replace(/\/$/, '');
  const tests = testsOf(folder);
  if (!existsSync(isFile ? place.replace(/:[^/]*$/, '') : folder)) return `${place}: there is no such place.`;
  if (!/^src\//.test(folder) || !existsSync(tests)) return `${place}: no tests mirror it (looked for ${tests}).`;
  await rm(REPORT, { force: true });
  const { status, error } = spawnSync(
    process.execPath,
    [STRYKER, 'run', 'scripts/mutate/stryker.json', '--mutate', isFile ? place : `${folder}/*.ts`, ...options],
    {
      stdio: ['ignore', 2, 2],
      // Stryker loads our runner, which is TypeScript, in processes of its own.
      env: { ...process.env, NODE_OPTIONS: '--import tsx', LEDE_MUTATION_TESTS: tests },
    },
  );
  if (status === 0 && existsSync(REPORT)) return JSON.parse(await readFile(REPORT, 'utf8')) as MutationReport;
  const cause = error?.message ?? (status === 0 ? 'it wrote no report' : `it ended with ${status ?? 'a signal'}`);
  return `${place}: Stryker failed (${cause}). Its words are above; mostly a test fails without any change (npx vitest run ${tests}).`;
}

const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('--'));
const places = firstOption < 0 ? words : words.slice(0, firstOption);
const options = firstOption < 0 ? [] : words.slice(firstOption);
const reports = new Map<string, MutationReport>();
const failures: string[] = [];
for (const place of places.length > 0 ? places : await everyFolder()) {
  const report = await measure(place, options);
  if (typeof report === 'string') {
    console.error(report);
    failures.push(report);
    continue;
  }
  for (const survivor of survivorsOf(report)) console.log(survivor);
  reports.set(place, report);
}
const rows = [...reports].map(([place, report]) => [place, ...rowOf(report)]);
if (rows.length > 1) rows.push(['all', ...rowOf(totalOf([...reports.values()]))]);
if (rows.length > 0) {
  console.log(`\n${table([['place', 'mutants', 'killed', 'survived', 'not covered', 'score'], ...rows])}`);
}
if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}
