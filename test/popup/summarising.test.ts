// @vitest-environment happy-dom
/** Long work: in stretches, dropped when nobody wants it, and the same summary as in one go. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInStretches } from '../../popup/summarising.ts';
import { summarise, summariseInSteps } from '../../src/summariser/index.ts';
import { reading } from './fixtures/summary.ts';

/** Work of that many steps, each of `time` milliseconds; says how far it is. */
function* work(count: number, time: number, reached: number[]): Generator<void, string> {
  for (let step = 1; step <= count; step++) {
    clock += time;
    reached.push(step);
    yield;
  }
  return 'done';
}

let clock = 0;

describe('runInStretches', () => {
  beforeEach(() => {
    clock = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is done at once where the work is short', () => {
    const done = vi.fn();
    runInStretches(work(5, 4, []), done, vi.fn());
    expect(done).toHaveBeenCalledWith('done');
  });

  it('gives the browser its turn after each stretch', async () => {
    const reached: number[] = [];
    const done = vi.fn();
    runInStretches(work(4, 60, reached), done, vi.fn());
    expect(reached).toEqual([1]);
    vi.advanceTimersToNextTimer();
    expect(reached).toEqual([1, 2]);
    expect(done).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(done).toHaveBeenCalledWith('done');
  });

  describe('where the browser tells what the reader does', () => {
    const tell = (isPending: boolean) =>
      vi.stubGlobal('navigator', { scheduling: { isInputPending: () => isPending } });
    afterEach(() => void vi.unstubAllGlobals());

    it('goes on while nobody wants anything, up to a limit', () => {
      tell(false);
      const reached: number[] = [];
      runInStretches(work(6, 60, reached), vi.fn(), vi.fn());
      expect(reached).toEqual([1, 2, 3, 4]);
    });

    it('stops for a click or a key', () => {
      tell(true);
      const reached: number[] = [];
      runInStretches(work(6, 60, reached), vi.fn(), vi.fn());
      expect(reached).toEqual([1]);
    });
  });

  it('goes no further once it was dropped', () => {
    const reached: number[] = [];
    const done = vi.fn();
    const drop = runInStretches(work(4, 60, reached), done, vi.fn());
    drop();
    vi.runAllTimers();
    expect(reached).toEqual([1]);
    expect(done).not.toHaveBeenCalled();
  });

  it('tells of a failure, in whichever stretch', () => {
    const failed = vi.fn();
    const broken = function* (): Generator<void, string> {
      clock += 60;
      yield;
      throw new Error('broken');
    };
    runInStretches(broken(), vi.fn(), failed);
    expect(failed).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(failed).toHaveBeenCalledWith(new Error('broken'));
  });
});

it('gives in steps what it gives in one go', () => {
  const options = { chooseResources: () => [] };
  const steps = summariseInSteps(reading, options);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(5);
  expect(step.value).toEqual(summarise(reading, options));
});
