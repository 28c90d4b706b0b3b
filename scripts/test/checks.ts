/** One check of `npm test`: runs a command, holds its words back until it has ended, and counts what it proved. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Check {
  title: string;
  command: readonly string[];
  /** `tests`: vitest, whose tests count one each. Otherwise the check counts as one. */
  counts?: 'tests';
  /** Why it cannot run here. */
  skip?: string;
}

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What vitest's JSON reporter writes, as far as we count it. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Runs it and prints one line, or all its words where it failed. Never throws for a check that fails. */
export async function runCheck({ title, command, counts, skip }: Check): Promise<Tally> {
  if (skip !== undefined) {
    console.log(`skip   ${title}: ${skip}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const start = Date.now();
  const folder = await mkdtemp(join(tmpdir(), 'lede-check-'));
  const report = join(folder, 'report.json');
  const reporting = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  try {
    const { succeeded, words } = await run([...command, ...reporting]);
    const tally = counts ? await tallyOf(report, succeeded) : one(succeeded);
    const time = `${((Date.now() - start) / 1000).toFixed(1)} s`;
    const number = counts ? `: ${tally.passed} passed, ${tally.failed} failed` : '';
    console.log(`${succeeded ? 'ok    ' : 'FAILED'} ${title}${number} (${time})`);
    if (!succeeded) console.log(words.trimEnd().replace(/^/gm, '       '));
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const one = (succeeded: boolean): Tally => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 });

/** A run that failed without a failed test (a file that does not load) counts as one failure. */
async function tallyOf(report: string, succeeded: boolean): Promise<Tally> {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return one(false);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text) as VitestReport;
  return {
    passed: numPassedTests,
    failed: succeeded ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
  };
}

function run([program = '', ...words]: readonly string[]): Promise<{ succeeded: boolean; words: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1' },
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', (error) => resolve({ succeeded: false, words: `${said}${error.message}` }));
    child.on('close', (status) => resolve({ succeeded: status === 0, words: said }));
  });
}
