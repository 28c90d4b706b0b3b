/**
 * A child process that answers inputs, and a watch over it: whatever hangs or dies is a finding, and the next input gets a
 * fresh child. Knows processes; knows nothing of inputs and answers.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reply } from './answering.ts';

const ENTRY = fileURLToPath(new URL('batchAnswering.ts', import.meta.url));
/** How often the clock of a busy child is read, in milliseconds. */
const LOOK_EVERY = 100;
/** Where a child's processor time cannot be read, real time counts, which on a busy machine is several times as long. */
const REAL_TIME_FACTOR = 6;
/** A sleeping child uses no processor time: it has this much real time, in milliseconds. */
const LONGEST_SLEEP = 120_000;

export interface AnswererOptions {
  /** The module that the child runs; the batch command where none is named. */
  entry?: string;
  /** Processor time of one answer, in milliseconds, from which on it counts as hung. */
  limit?: number;
}

export class Answerer {
  private child: ChildProcess | null = null;
  private readonly entry: string;
  private readonly limit: number;
  constructor({ entry = ENTRY, limit = 10_000 }: AnswererOptions = {}) {
    this.entry = entry;
    this.limit = limit;
  }

  /** The reply for one line of the batch command. Never throws for what the child does: a dead or hung child is a finding. */
  async ask(line: string): Promise<Reply> {
    const child = this.child ?? (await this.start());
    const begun = { cpu: processorTime(child), real: Date.now() };
    return new Promise((resolve) => {
      const end = (reply: Reply, isLost: boolean) => {
        clearInterval(watch);
        child.off('message', hear);
        child.off('exit', leave);
        if (isLost) this.close();
        resolve(reply);
      };
      const lost = (kind: string, cpu: number) =>
        end({ findings: [{ kind, detail: `${cpu} ms` }], cpu, answer: '' }, true);
      const hear = (reply: unknown) => end(reply as Reply, false);
      const leave = () => lost('crash', 0);
      const watch = setInterval(() => {
        const now = processorTime(child);
        const real = Date.now() - begun.real;
        const used = now === null || begun.cpu === null ? real / REAL_TIME_FACTOR : now - begun.cpu;
        if (used > this.limit || real > LONGEST_SLEEP) lost('hang', Math.round(used));
      }, LOOK_EVERY);
      child.on('message', hear);
      child.on('exit', leave);
      child.send(line);
    });
  }

  /** Ends the child; the next question starts another one. */
  close(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(this.entry, [], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (status) => reject(new Error(`${this.entry} ended at once, with ${status}.`)));
    });
    return child;
  }
}

/** Hundredths of a second in a tick of the kernel's clock, in milliseconds: the same on every Linux that Node runs on. */
const TICK = 10;

/** User and system time of a child in milliseconds; null where the system does not tell. */
function processorTime({ pid }: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    // No /proc: not Linux, or the child has just ended, which its exit tells.
    return null;
  }
}
