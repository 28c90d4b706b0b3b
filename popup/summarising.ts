/**
 * The summary of what was read, made in steps so that the surface never stands still: a click, a key or quick exit waits for
 * one step at most. Knows the summariser and the clock; work that nobody wants any more is dropped.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { chooseResources } from '../src/resources/index.ts';
import type { Reading, Summary } from '../src/summariser/contract.ts';
import { type SummaryLength, summariseInSteps } from '../src/summariser/index.ts';
import { reportFailure } from './failure.ts';
import { note } from './timing.ts';

/** Milliseconds of work before the browser gets its turn: what is longer is felt (https://web.dev/articles/rail). */
const STRETCH = 50;
/** The same where the browser tells that the reader has done nothing meanwhile: a turn costs a whole drawing of the page. */
const UNDISTURBED_STRETCH = 200;

/** Chromium's way to tell, which is not among TypeScript's types. https://developer.mozilla.org/docs/Web/API/Scheduling */
interface Scheduling {
  isInputPending(): boolean;
}

function isUndisturbed(): boolean {
  const { scheduling } = navigator as { scheduling?: Scheduling };
  return scheduling !== undefined && !scheduling.isInputPending();
}

/**
 * Runs the steps to their end, with a pause after each stretch; what fits into one is done when this returns. Gives the
 * function that drops the rest.
 */
export function runInStretches<Result>(
  steps: Iterator<void, Result>,
  done: (result: Result) => void,
  failed: (error: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stretch = () => {
    const start = performance.now();
    const hasTime = () => {
      const spent = performance.now() - start;
      return spent < STRETCH || (spent < UNDISTURBED_STRETCH && isUndisturbed());
    };
    try {
      let step = steps.next();
      while (!step.done && hasTime()) step = steps.next();
      if (step.done) done(step.value);
      else timer = setTimeout(stretch, 0);
    } catch (error) {
      failed(error);
    }
  };
  stretch();
  return () => clearTimeout(timer);
}

interface Outcome {
  reading: Reading;
  summary: Summary | null;
}

/**
 * `result` is null while it is being made, and where the summariser `failed`, which is a defect of ours. At another length or
 * country the one before stays until the new one is there; of another reading nothing does.
 */
export function useSummary(
  reading: Reading | null,
  length: SummaryLength | null,
  country: string | null,
): { result: Summary | null; failed: boolean } {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useLayoutEffect(() => {
    if (!reading || !length) return;
    const steps = summariseInSteps(reading, {
      length,
      chooseResources: (facts) => chooseResources(facts, { country }),
    });
    return runInStretches(
      steps,
      (summary) => {
        note('summarised');
        setOutcome({ reading, summary });
      },
      (error) => {
        reportFailure(error);
        setOutcome({ reading, summary: null });
      },
    );
  }, [reading, length, country]);
  const isCurrent = outcome !== null && outcome.reading === reading;
  return { result: isCurrent ? outcome.summary : null, failed: isCurrent && outcome.summary === null };
}
