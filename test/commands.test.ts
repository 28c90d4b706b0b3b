/**
 * Every command in the papers is run by a test, or stands here with the reason why none runs it. Knows the papers' commands
 * and who holds each; knows nothing of what they print, which is for the tests named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ALL, checksOf, FAST } from '../scripts/test/plan.ts';
import { papers } from './papers.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** By the words up to the first argument: a check of `npm test`, a file that runs the same, or why neither can. */
const HELD: Readonly<Record<string, { check: string } | { file: string } | { byHand: string }>> = {
  'npm test': { file: '.ci/run' },
  'npm run build': { file: 'scripts/test.ts' },
  'npm run test:fast': { check: 'unit tests' },
  'npm run test:summariser': { check: 'unit tests' },
  'npm run fix': { check: 'lint and format' },
  'npm run fuzz': { file: 'test/scripts/fuzz/run.test.ts' },
  'npm run package': { file: 'test/promises/P18-reproducible.test.ts' },
  'npm sbom': { file: 'test/promises/P18-reproducible.test.ts' },
  'npm run check-directory': { file: 'test/scripts/directory/check.test.ts' },
  'npm start': { check: 'npm start' },
  'npm run pictures': { byHand: 'draws every state in both browsers, for somebody to look at' },
  'npm run bench:page': { byHand: 'measures in a browser: beside other tests it would measure them' },
  'npm run bench:click': { byHand: 'measures in a browser: beside other tests it would measure them' },
  'npm run coverage': { file: 'test/commands.test.ts' },
  'npx tsx': { file: 'test/scripts/import.test.ts' },
  'npm run bench': { byHand: 'installs the others; test/scripts/bench measures ours by the same machinery' },
  'npm run check-release': {
    byHand: 'takes packages from the registry; P18 makes a release again with those that are here',
  },
  'npm ci': { byHand: 'takes packages from the registry; scripts/setup.mjs runs it in every fresh clone' },
  'npm run mutate': { byHand: 'installs 166 packages that nothing else needs; test/scripts/mutate holds its parts' },
};

/** Commands as they are typed: of a fenced block each line without its comment, and of a sentence what begins with `npm`. */
function commandsOf(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.matchAll(/`((?:npm|npx) [^`]+)`/g)].map(([, command = '']) => command);
  return [...blocks, ...inline]
    .flatMap((line) => line.replace(/\s#.*| \[.*/, '').split('&&'))
    .map((command) => command.trim())
    .filter(Boolean);
}

const commands = [...new Set(papers.flatMap((paper) => commandsOf(readFileSync(paper, 'utf8'))))].sort();
const checks = checksOf(ALL);

/** The words up to the first argument: what `HELD` goes by. */
const nameOf = (command: string): string =>
  /^npm (?:run (?:--silent )?[\w:-]+|\w+)|^npx \w+/.exec(command)?.[0].replace('--silent ', '') ?? command;

const isSummarise = (command: string): boolean => nameOf(command) === 'npm run summarise';
const isVitest = (command: string): boolean => command.startsWith('npx vitest ');
const isStatic = (command: string): boolean => /^npx (?:tsc|biome) /.test(command);
const others = commands.filter((command) => !isSummarise(command) && !isVitest(command) && !isStatic(command));

it('the papers’ commands are found', () => {
  expect(commands.length).toBeGreaterThan(30);
  expect(commands).toContain('npx tsc -p src/summariser');
});

it.each(commands.filter(isSummarise))('%s answers', (command) => {
  const input = `${JSON.stringify({ id: 'one', text: 'Police arrested 12 people on 4 March 2015.' })}\n`;
  const { status, stdout, stderr } = spawnSync(command.replace(/[<>] \S+/g, ''), {
    shell: true,
    input,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/\d/);
});

it('npm run coverage -- FOLDER FILES says which code of the folder its tests run', () => {
  const run = (...words: string[]) =>
    spawnSync('npm', ['run', '--silent', 'coverage', '--', ...words], { encoding: 'utf8' });
  const { status, stdout, stderr } = run('src/browser', 'FILES');
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^src\/browser +\d+( +\d+\.\d %){3}$/m);
  expect(stdout).toMatch(/^src\/browser\/\w+\.ts: \d/m);
  // Of the folder alone.
  expect(stdout).not.toMatch(/^(?:src\/page|popup)/m);
  const unknown = run('src/nowhere');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('There is no src/nowhere');
}, 120_000);

it.each(commands.filter(isVitest))('%s runs tests that there are', (command) => {
  for (const [path] of command.matchAll(/test\/\S+/g)) expect(existsSync(path), path).toBe(true);
  const [, title] = / -t "(.+)"/.exec(command) ?? [];
  if (!title) return;
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name));
  const isNamed = new RegExp(`\\b(?:it|describe)\\b.*${title}`);
  expect(tests.filter((name) => isNamed.test(readFileSync(join('test', name), 'utf8')))).not.toEqual([]);
});

it.each(commands.filter(isStatic))('%s is a check of npm test', (command) => {
  expect(checks.filter((check) => check.command.join(' ').includes(command.replace('npx ', '')))).not.toEqual([]);
});

it.each(others)('%s is held', (command) => {
  const held = HELD[nameOf(command)];
  expect(held, `${command} is run by nothing: say in HELD what holds it`).toBeDefined();
  const [, script] = /^npm run (\S+)/.exec(nameOf(command)) ?? [];
  if (script) expect(scripts).toHaveProperty([script]);
  if (held && 'check' in held) expect(checks.map(({ title }) => title)).toContain(held.check);
  if (held && 'file' in held) expect(existsSync(held.file), held.file).toBe(true);
});

it('nothing is held that no paper names', () => {
  const names = new Set(commands.map(nameOf));
  expect(Object.keys(HELD).filter((name) => !names.has(name))).toEqual([]);
});

it('every file of browser tests is run, once', () => {
  const files = ['e2e', 'promises'].flatMap((folder) =>
    readdirSync(`test/${folder}`)
      .filter((name) => /^(?:chromium|firefox)\..*test\.ts$/.test(name))
      .map((name) => `test/${folder}/${name}`),
  );
  expect(files.length).toBeGreaterThan(6);
  expect(
    checks
      .map(({ title }) => title)
      .filter((title) => title.startsWith('test/'))
      .sort(),
  ).toEqual(files.sort());
});

it('the fast part runs nothing that the whole does not', () => {
  expect(checksOf(FAST).filter((check) => !checks.includes(check))).toEqual([]);
});
