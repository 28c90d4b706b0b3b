/** Unit tests. Node by default; a test of the page or the popup asks for happy-dom in its first line. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('test/fakes/browser.ts', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // Megabytes of hostile text on a busy machine: the tests of time measure the processor's clock themselves.
    testTimeout: 30_000,
  },
});
