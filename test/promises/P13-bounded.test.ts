/**
 * P13: every input ends within 2 s for 1 MB and 10 s for 20 MB, in under 512 MB of memory, or with a named error; and time
 * grows with the length alone. What is measured is the processor's time, so that a busy machine changes nothing.
 */
import { spawn } from 'node:child_process';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answerer } from '../../scripts/fuzz/answerer.ts';
import { FAMILIES, type Family } from './families.ts';

const MEGABYTE = 1_000_000;
const LONG = 300_000;

const lineOf = ({ kind, make }: Family, length: number) => JSON.stringify({ id: 1, lang: 'en', [kind]: make(length) });

describe('in one process that answers one after the other', () => {
  const answerer = new Answerer({ limit: 10_000 });
  const cost = async (family: Family, length: number): Promise<number> => {
    const { findings, cpu } = await answerer.ask(lineOf(family, length));
    expect(findings, `${family.name}, ${length} characters`).toEqual([]);
    return cpu;
  };
  beforeAll(async () => {
    const ordinary = FAMILIES.filter(({ name }) => /ordinary|paragraphs/.test(name));
    for (const family of ordinary) await cost(family, 30_000);
  }, LONG);
  afterAll(() => answerer.close());

  /** Characters: the ends, which are measured first, and all, where these say that time may grow faster than length. */
  const ENDS = [16_000, 128_000];
  const SIZES = [16_000, 32_000, 64_000, 128_000];
  const ROUNDS = 3;
  /** Below this a difference is the machine's and not ours, in milliseconds: one collection of garbage takes as long. */
  const TELLING = 200;
  const STEEPEST = 1.4;

  /** The slope of time over length, both as logarithms, by least squares. */
  function exponentOf(points: readonly (readonly [number, number])[]): number {
    const logs = points.map(([length, time]) => [Math.log(length), Math.log(Math.max(time, 1))] as const);
    const mean = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
    const [x, y] = [mean(0), mean(1)];
    const above = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
    return above / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  }

  /** The exponent, or 0 where even the largest takes no time that tells. The least of several measurements counts. */
  async function growthOf(family: Family): Promise<number> {
    const least = new Map<number, number>();
    let exponent = Number.POSITIVE_INFINITY;
    for (let round = 0; round <= ROUNDS && exponent > STEEPEST; round++) {
      for (const size of round === 0 ? ENDS : SIZES) {
        least.set(size, Math.min(least.get(size) ?? Number.POSITIVE_INFINITY, await cost(family, size)));
      }
      const largest = least.get(128_000) ?? 0;
      exponent = largest < TELLING ? 0 : exponentOf([...least]);
    }
    return exponent;
  }

  it.each(FAMILIES)('$name: time in proportion to the length', { timeout: LONG }, async (family) => {
    expect(await growthOf(family)).toBeLessThanOrEqual(STEEPEST);
  });

  it('would see time in the square of the length', () => {
    expect(exponentOf(SIZES.map((size) => [size, size ** 2 / 1e6] as const))).toBeCloseTo(2);
    expect(exponentOf(SIZES.map((size) => [size, size / 1000] as const))).toBeCloseTo(1);
  });

  it.each(FAMILIES.filter(({ name }) => /ordinary|without a space|word each/.test(name)))(
    '$name: 1 MB within 2 s',
    { timeout: LONG },
    async (family) => {
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3 && least > 2000; round++) least = Math.min(least, await cost(family, MEGABYTE));
      expect(least).toBeLessThanOrEqual(2000);
    },
  );
});

/** The bundle of the command line, as anybody runs it: its own start counts too. */
describe('in a process of its own', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const meter = new URL('meter.mjs', import.meta.url).href;

  beforeAll(async () => {
    const setup = spawn(process.execPath, ['scripts/setup.mjs', '--cli'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await new Promise((resolve) => setup.on('exit', resolve));
    expect(setup.exitCode).toBe(0);
  }, LONG);

  async function summarise(line: string) {
    const child = spawn(process.execPath, ['--import', meter, 'dist/cli/summarise.js', '--jsonl'], { cwd: root });
    child.stdin.end(`${line}\n`);
    const [answer, said] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    return { answer: JSON.parse(answer), ...(JSON.parse(said) as { megabytes: number; seconds: number }) };
  }

  it.each(FAMILIES.filter(({ name }) => /ordinary|nested boxes with|attributes$/.test(name)))(
    '$name: 20 MB within 10 s and 512 MB',
    { timeout: LONG },
    async (family) => {
      const { answer, megabytes, seconds } = await summarise(lineOf(family, 20 * MEGABYTE));
      if (answer.error) expect(answer.error.code).toBe('NO_ARTICLE');
      else if (family.kind === 'text')
        expect(answer.article.coverage).toMatchObject({ truncated: true, words: 60_000 });
      else expect(answer.article.text).not.toBe('');
      expect(seconds).toBeLessThanOrEqual(10);
      expect(megabytes).toBeLessThanOrEqual(512);
    },
  );
});
