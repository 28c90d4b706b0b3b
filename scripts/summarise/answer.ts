/** From one input to its summary or its named error. Knows no line, file or terminal. */
import { LedeError } from '../../src/errors.ts';
import { chooseResources } from '../../src/resources/index.ts';
import { type Summary, summarise } from '../../src/summariser/index.ts';
import { type Input, readInput } from './input.ts';

export interface Failure {
  error: { code: string; message: string };
}

/** The summary of an input for a reader in `country` (ISO 3166-1 alpha-2, or null). Throws a `LedeError`. */
export function summaryOf(input: Input, country: string | null): Summary {
  return summarise(readInput(input), { chooseResources: (facts) => chooseResources(facts, { country }) });
}

/**
 * The same with every failure as data. A defect of ours is named `SUMMARY_FAILED` and its place in our code goes to
 * standard error; neither ever quotes the input.
 */
export function answerTo(input: Input): Summary | Failure {
  try {
    return summaryOf(input, null);
  } catch (error) {
    if (error instanceof LedeError) return { error: { code: error.code, message: error.message } };
    process.stderr.write(`lede: a defect: ${placeOf(error)}\n`);
    return {
      error: { code: 'SUMMARY_FAILED', message: 'Lede failed on this input. This is a defect: please report it.' },
    };
  }
}

/** The kind of an error and the lines of our code it came through, without its message, which may quote the page. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s{4}at /.test(line));
  return [error.name, ...frames.slice(0, 6).map((frame) => frame.trim())].join(' | ');
}
