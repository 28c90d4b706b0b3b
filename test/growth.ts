/**
 * The measure of the tests of growth (`growth.test.ts`, in a project of their own): the processor's time of this
 * process, which does not count what else runs on the machine. Knows nothing of what it measures.
 */
import { expect } from 'vitest';

/** Below this many milliseconds a measurement is noise. */
const LEAST = 5;
/** Eight times the text in quadratic time would take 64 times as long. */
const TIMES = 8;
/** What a busy machine is forgiven: the time of one piece of work may vary by so much. */
const SLACK = 4;

/** Milliseconds of processor time that `work` takes. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Expects eight times the characters to take about eight times as long.
 * @param prepare makes the work on so many characters; only the work is measured
 * @param characters of the smaller text
 */
export function expectProportionalTime(prepare: (characters: number) => () => void, characters = 10_000): void {
  const time = (length: number) => processorTime(prepare(length));
  time(characters);
  const most = Math.max(LEAST, Math.min(time(characters), time(characters))) * TIMES * SLACK;
  const long = time(characters * TIMES);
  // A pause of the machine does not come twice.
  expect(long < most ? long : time(characters * TIMES)).toBeLessThan(most);
}
