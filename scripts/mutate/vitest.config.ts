/** The tests that the mutants of one folder are tried against: those that mirror it, without the tests of growth. Knows no mutant. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [`${process.env.LEDE_MUTATION_TESTS ?? 'test'}/**/*.test.ts`],
    exclude: ['test/**/growth.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
