import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environmentStubs } from '../../../scripts/mutate/collected.ts';
import { loadTests } from '../../../scripts/mutate/testScript.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-mutate-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(source: string, expectations = {}) {
  await writeFile(
    join(folder, 'counter.ts'),
    'const state = { count: 0 };\nexport const next = () => ++state.count;\n',
  );
  const path = join(folder, 'a.test.ts');
  await writeFile(
    path,
    `import { describe, expect, it } from 'vitest';\nimport { next } from './counter.ts';\n${source}`,
  );
  return loadTests([path], expectations);
}

it('lists the tests of a file without running them, each under a name of its own', async () => {
  const start = await load(`
    const rows = await Promise.resolve([['a', 1], ['b', 2]]);
    describe('outer', () => { it('plain', () => { throw new Error('ran'); }); });
    describe.each(rows)('each', () => { it.each([3, 4])('row', () => {}); });
    it.runIf(false)('never', () => {});
    it.runIf(true)('where it may', () => {});`);
  const names = (await start()).map(({ name }) => name);
  expect(names).toHaveLength(6);
  expect(new Set(names).size).toBe(6);
  expect(names[0]).toContain('outer › plain');
  expect(names.at(-1)).toContain('where it may');
});

it('gives a test the arguments of its row', async () => {
  const seen: unknown[] = [];
  const start = await load(`it.each([['a', 1], 'b'])('row', (...row) => expect(row));`, {
    expect: (row: unknown) => seen.push(row),
  });
  for (const { run } of await start()) await run();
  expect(seen).toEqual([['a', 1], ['b']]);
});

it('starts afresh each time: what a module remembers of one run is not there in the next', async () => {
  const seen: unknown[] = [];
  const start = await load(`it('counts', () => { expect(next()); });`, {
    expect: (count: unknown) => seen.push(count),
  });
  for (let time = 0; time < 2; time++) for (const { run } of await start()) await run();
  expect(seen).toEqual([1, 1]);
});

it('starts several files as one: what they share is loaded once', async () => {
  const seen: unknown[] = [];
  const source =
    "import { expect, it } from 'vitest';\nimport { next } from './counter.ts';\nit('counts', () => expect(next()));";
  await load('');
  const paths = ['one.test.ts', 'other.test.ts'].map((name) => join(folder, name));
  for (const path of paths) await writeFile(path, source);
  const start = await loadTests(paths, { expect: (count: unknown) => seen.push(count) });
  const tests = await start();
  for (const { run } of tests) await run();
  expect(seen).toEqual([1, 2]);
  expect(new Set(tests.map(({ name }) => name)).size).toBe(2);
});

it('puts the environment back, also what was not there', () => {
  const { LEDE_MUTATION_ONE: one, PATH: path } = process.env;
  const stubs = environmentStubs();
  stubs.stubEnv('LEDE_MUTATION_ONE', 'a');
  stubs.stubEnv('LEDE_MUTATION_ONE', 'b');
  stubs.stubEnv('PATH', 'nowhere');
  expect([process.env.LEDE_MUTATION_ONE, process.env.PATH]).toEqual(['b', 'nowhere']);
  stubs.unstubAllEnvs();
  expect([process.env.LEDE_MUTATION_ONE, process.env.PATH]).toEqual([one, path]);
  expect('LEDE_MUTATION_ONE' in process.env).toBe(false);
});
