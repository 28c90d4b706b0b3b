import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Answerer } from '../../../scripts/fuzz/answerer.ts';

const entry = fileURLToPath(new URL('planted/misbehaves.ts', import.meta.url));
const answerer = new Answerer({ entry, limit: 1000 });
afterAll(() => answerer.close());

const ask = (id: string) =>
  answerer.ask(JSON.stringify({ id, text: 'Police found seven phones near the old harbour.' }));

describe('the watch over the child that answers', () => {
  it('finds nothing in an ordinary answer, and gives the answer and its cost', async () => {
    const { findings, answer, cpu } = await ask('ordinary');
    expect(findings).toEqual([]);
    expect(JSON.parse(answer)).toMatchObject({ id: 'ordinary', isArticle: true });
    expect(cpu).toBeGreaterThan(0);
  });

  it.each([
    ['socket', 'disturbance', 'network connect'],
    ['file', 'disturbance', 'file readFileSync'],
    ['prototype', 'disturbance', 'prototype Object polluted'],
    ['builtIn', 'disturbance', 'prototype Array at'],
    ['log', 'log-quotes-input', ''],
  ])('sees %s', async (deed, kind, detail) => {
    const { findings } = await ask(deed);
    expect(findings).toContainEqual({ kind, detail: expect.stringContaining(detail) });
  });

  it.each(['hang', 'crash'])('ends a child at its %s, and asks another one', async (deed) => {
    expect((await ask(deed)).findings.map(({ kind }) => kind)).toEqual([deed]);
    expect((await ask('ordinary')).findings).toEqual([]);
  });
});
