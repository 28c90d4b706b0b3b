/** End-to-end tests, on the built extension in dist/: one file a browser, each starting its browser once. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/*.test.ts'],
    environment: 'node',
    // Far above the usual: two browsers on two busy cores.
    testTimeout: 60_000,
    hookTimeout: 150_000,
    teardownTimeout: 30_000,
  },
});
