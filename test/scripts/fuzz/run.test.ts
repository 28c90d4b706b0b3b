/** The short run of `npm run fuzz` that `npm test` makes, its memory of old faults, and a planted fault that it must find. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Answerer } from '../../../scripts/fuzz/answerer.ts';
import { keep, keptIn } from '../../../scripts/fuzz/keeper.ts';
import { lineOf, run } from '../../../scripts/fuzz/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'lede-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Some 10 seconds of processor time. A number and not a time, so that every machine asks the same. */
const INPUTS = 200;
const LONG = 240_000;

it('finds no fault by a fixed seed', { timeout: LONG }, async () => {
  const { asked, faults } = await run({ seed: 8, most: INPUTS, folder, shrinkSeconds: 20 });
  expect(faults).toEqual([]);
  expect(asked).toBe(INPUTS);
});

describe('faults that were found once', () => {
  const answerer = new Answerer();
  afterAll(() => answerer.close());

  it.each(keptIn())('$name', { timeout: LONG }, async ({ input }) => {
    expect((await answerer.ask(lineOf(input))).findings).toEqual([]);
  });
});

describe('a planted fault', () => {
  it('is found, shrunk to what it needs, and kept with its seed', { timeout: LONG }, async () => {
    const kept = mkdtempSync(join(folder, 'planted-'));
    const entry = fileURLToPath(new URL('planted/quotesWrong.ts', import.meta.url));
    const { faults } = await run({ seed: 1, most: 40, folder: kept, entry, shrinkSeconds: 5 });
    expect(faults.map(({ kind }) => kind)).toContain('span-quotes-other');
    const smallest = keptIn(kept).map(({ input }) => ('html' in input ? input.html : input.text));
    expect(smallest).toContain('seven');
    expect(keptIn(kept)[0]).toMatchObject({ finding: 'span-quotes-other', seed: 1 });
  });

  it('is kept once, and read as it was written', () => {
    const kept = mkdtempSync(join(folder, 'kept-'));
    const fault = { finding: 'hang', seed: 3, input: { text: 'a\ud800\u202e\u2028é' } };
    expect(keep(fault, kept)).toBe(keep(fault, kept));
    expect(keptIn(kept)).toEqual([{ name: expect.stringMatching(/^hang-[0-9a-f]{10}\.json$/), ...fault }]);
  });
});
