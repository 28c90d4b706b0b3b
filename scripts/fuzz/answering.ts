/**
 * The child that answers: takes lines of the batch command, one at a time, and tells what is wrong in each answer, what it
 * cost and what it disturbed. Knows the channel to its parent (`answerer.ts`); the answers are those of `scripts/summarise`.
 */
import type { Input } from '../summarise/input.ts';
import { watchDisturbances } from './disturbances.ts';
import { type Finding, findingsOf, quotes, sourceOf } from './findings.ts';

export interface Reply {
  findings: Finding[];
  /** Processor time of the answer alone, in milliseconds. */
  cpu: number;
  /** The answer as the batch command writes it. */
  answer: string;
}

/** Serves the parent until the channel closes. `answer` gives the object of a line, as `answerLine` does. */
export function serve(answer: (line: string) => object): void {
  const disturbances = watchDisturbances();
  let said = '';
  process.stderr.write = (words: string | Uint8Array) => {
    said += String(words);
    return true;
  };
  process.on('message', (line: string) => {
    const start = process.cpuUsage();
    const value = answer(line);
    const written = JSON.stringify(value);
    const { user, system } = process.cpuUsage(start);
    const input = JSON.parse(line) as Input;
    const findings = [
      ...findingsOf(input, value),
      ...disturbances().map((detail) => ({ kind: 'disturbance', detail })),
      ...(quotes(said, sourceOf(input)) ? [{ kind: 'log-quotes-input', detail: said.slice(0, 160) }] : []),
    ];
    said = '';
    process.send?.({ findings, cpu: (user + system) / 1000, answer: written } satisfies Reply);
  });
  process.send?.('ready');
}
