import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Check, runCheck } from '../../../scripts/test/checks.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => void vi.restoreAllMocks());

const node = (code: string): string[] => [process.execPath, '-e', code];

/** A command that leaves a report as vitest does, where it is told to by its last word. */
const reporting = (report: object, status: number): Check => ({
  title: 'tests',
  counts: 'tests',
  command: node(
    `require('fs').writeFileSync(process.argv.at(-1).split('=')[1], ${JSON.stringify(JSON.stringify(report))}); process.exit(${status})`,
  ).concat('--'),
});
const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 };

it('counts a command as one, and says nothing of what it printed where it succeeded', async () => {
  expect(await runCheck({ title: 'types', command: node('console.log("noise")') })).toEqual({
    passed: 1,
    failed: 0,
    skipped: 0,
  });
  expect(said.join('\n')).toMatch(/^ok {5}types \(/);
  expect(said.join('\n')).not.toContain('noise');
});

it('shows all words of one that fails, from both of its outputs', async () => {
  const command = node('console.log("first"); console.error("second"); process.exit(3)');
  expect(await runCheck({ title: 'lint', command })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(said.join('\n')).toMatch(/^FAILED lint/);
  expect(said.join('\n')).toMatch(/first/);
  expect(said.join('\n')).toMatch(/second/);
});

it('fails where the command does not start', async () => {
  expect(await runCheck({ title: 'absent', command: ['/there/is/no/such/program'] })).toMatchObject({ failed: 1 });
});

it('counts tests one each', async () => {
  expect(await runCheck(reporting(report, 0))).toEqual({ passed: 5, failed: 0, skipped: 3 });
  expect(await runCheck(reporting({ ...report, numFailedTests: 2 }, 1))).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

it('counts a failure where a file did not load, so that no test failed', async () => {
  expect(await runCheck(reporting(report, 1))).toMatchObject({ passed: 5, failed: 1 });
});

it('counts a failure where there is no report', async () => {
  expect(await runCheck({ title: 'tests', counts: 'tests', command: node('process.exit(1)').concat('--') })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

it('runs nothing that cannot run here, and says why', async () => {
  const check = { title: 'Firefox', command: ['/there/is/no/such/program'], skip: 'not installed' };
  expect(await runCheck(check)).toEqual({ passed: 0, failed: 0, skipped: 1 });
  expect(said).toEqual(['skip   Firefox: not installed']);
});
