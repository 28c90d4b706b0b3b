import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Texts of one piece over and over: the slowest tests there are, apart from the core suite (`npm run test:summariser`). */
describe('time expressions', () => {
  it.each([
    '3 days ',
    '1990s ',
    'the day after ',
    'January ',
    'may ',
    'between ',
    '2015-03-04 ',
    'a year and a half ',
    'the first of the ',
    '10/11/16',
    "'",
    'every other ',
    'early late mid ',
    'Monday, ',
    'May 3, ',
  ])('takes time in proportion to the text: %j', (family) => {
    const cost = (characters: number) => {
      const text = family.repeat(Math.ceil(characters / family.length));
      // The processor's time, in milliseconds: what else runs on the machine does not count.
      const start = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    cost(20_000);
    const small = Math.max(5, Math.min(cost(20_000), cost(20_000)));
    expect(Math.min(cost(160_000), cost(160_000))).toBeLessThan(small * 8 * 4);
  });
});
