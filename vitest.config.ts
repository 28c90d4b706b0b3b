/**
 * Tests without a browser. Node by default; a test of the page or the popup asks for happy-dom in its first line.
 * What `npm run test:fast` leaves out is the project `slow`.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ByEnvironment } from './scripts/test/order.ts';

/**
 * What is asked of all code at once or of the product as a whole, and takes its time: every promise, every regular expression,
 * megabytes of hostile text, servers that keep one waiting, commands.
 */
const SLOW = [
  'test/**/growth.test.ts',
  'test/{commands,expressions}.test.ts',
  'test/promises/*.test.ts',
  'test/scripts/{bench/measure,build/{extension,size},directory/check,fuzz/*,import,test/checks}.test.ts',
];
/** The README's first command, which builds `dist/` that the others read: before them all. */
const START = ['test/scripts/start.test.ts'];
const END_TO_END = ['test/e2e/**', 'test/promises/{chromium,firefox}.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('test/fakes/browser.ts', import.meta.url)) } },
  test: {
    environment: 'node',
    // Processes, not threads: a thread can neither change the time zone nor measure its own processor time.
    pool: 'forks',
    // Vitest else keeps a processor free, which of two is half of them.
    maxWorkers: '100%',
    // Files share a process and what it has loaded, so each puts back what it changes.
    isolate: false,
    sequence: { sequencer: ByEnvironment },
    // For a busy machine: the tests of time measure the processor's clock themselves.
    testTimeout: 30_000,
    // `npm run coverage`: files that no test loads count as well.
    coverage: {
      include: ['src/**/*.{ts,tsx}', 'popup/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'],
      reporter: ['json'],
      reportOnFailure: true,
      reportsDirectory: 'out/coverage',
    },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: [...END_TO_END, ...SLOW, ...START] },
      },
      { extends: true, test: { name: 'slow', include: SLOW, exclude: END_TO_END } },
      { extends: true, test: { name: 'start', include: START, testTimeout: 180_000 } },
    ],
  },
});
