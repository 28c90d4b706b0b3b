/** The reading that was begun before the screen was there: taken once, and not where the tab has changed. */
import { expect, it } from 'vitest';
import { firstReading } from '../../popup/firstReading.ts';

function reader(answer: (turn: number) => Promise<number>) {
  const listeners = new Set<() => void>();
  let turns = 0;
  const read = firstReading(
    () => answer(++turns),
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  );
  return { read, turns: () => turns, change: () => [...listeners].map((listener) => listener()), listeners };
}

it('begins at once, and gives that to whoever asks first', async () => {
  const { read, turns, listeners } = reader((turn) => Promise.resolve(turn));
  expect(turns()).toBe(1);
  expect(await read()).toBe(1);
  expect(await read()).toBe(2);
  expect(listeners.size).toBe(0);
});

it('is never of a page that was there before', async () => {
  const { read, change } = reader((turn) => Promise.resolve(turn));
  change();
  expect(await read()).toBe(2);
});

it('tells of its failure only whoever asks', async () => {
  const { read } = reader(() => Promise.reject(new Error('refused')));
  await new Promise((resolve) => setTimeout(resolve, 0));
  await expect(read()).rejects.toThrow('refused');
});
