/**
 * Entry of `npm test`: everything that can be checked, and one line at the end that counts it. A static check counts
 * as one, a unit or end-to-end test as one each. Standard output ends with `N passed, N failed`.
 */
import { build } from './build.ts';
import { findBrowser } from './setup.mjs';
import { type Check, runCheck, type Tally } from './test/checks.ts';

/** Two cores do two things at a time. */
const AT_ONCE = 2;

const node = (path: string, ...words: string[]) => [process.execPath, `node_modules/${path}`, ...words];
const vitest = (...words: string[]) => node('vitest/vitest.mjs', 'run', ...words);
const endToEnd = (browser: 'chromium' | 'firefox'): Check => ({
  title: `end to end in ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`,
  command: vitest('--config', 'test/e2e/vitest.config.ts', browser),
  counts: 'tests',
  ...(findBrowser(browser) === null ? { skip: `${browser} is not installed` } : {}),
});

/** After the build: what needs nothing first, so that a slip is told early. */
const CHECKS: readonly Check[] = [
  { title: 'types', command: node('typescript/bin/tsc', '-p', '.') },
  { title: 'types of the summariser, without the DOM', command: node('typescript/bin/tsc', '-p', 'src/summariser') },
  { title: 'lint and format', command: node('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { title: 'unused files, exports and packages', command: node('knip/bin/knip.js') },
  { title: 'unit tests', command: vitest(), counts: 'tests' },
  {
    title: 'web-ext lint of the Firefox build',
    command: node('web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'),
  },
  endToEnd('chromium'),
  endToEnd('firefox'),
];

async function buildForTests(): Promise<Tally> {
  const start = Date.now();
  try {
    await build({ release: true });
  } catch (error) {
    console.log(`FAILED build\n${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  console.log(`ok     build (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return { passed: 1, failed: 0, skipped: 0 };
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const add = (tally: Tally) => {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
};

add(await buildForTests());
const waiting = [...CHECKS];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) add(await runCheck(check));
  }),
);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
