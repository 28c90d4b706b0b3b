/** Tests in a browser, on the built extension in dist/: of what a reader does (`test/e2e`) and of what was promised (`test/promises`). */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{e2e,promises}/{chromium,firefox}*.test.ts'],
    environment: 'node',
    // One after the other: `npm test` runs both browsers side by side, on two cores.
    fileParallelism: false,
    // Far above the usual: two browsers on two busy cores.
    testTimeout: 60_000,
    hookTimeout: 150_000,
    teardownTimeout: 30_000,
  },
});
