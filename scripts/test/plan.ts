/**
 * Which checks there are, and which of them run side by side: a lane does one thing after another. Two lanes for two
 * processors: a browser suite alone keeps more than one busy, and browsers that wait for each other run into time limits.
 */
import { findBrowser } from '../setup.mjs';
import type { Check } from './checks.ts';

const node = (path: string, ...words: string[]) => [process.execPath, `node_modules/${path}`, ...words];
const vitest = (...words: string[]) => node('vitest/vitest.mjs', 'run', ...words);

const TYPES: Check = { title: 'types', command: node('typescript/bin/tsc', '-p', '.') };

/** Without running anything of ours, so that a slip is told early. */
const STATIC: readonly Check[] = [
  TYPES,
  { title: 'types of the summariser, without the DOM', command: node('typescript/bin/tsc', '-p', 'src/summariser') },
  { title: 'lint and format', command: node('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
];
const UNUSED: Check = { title: 'unused files, exports and packages', command: node('knip/bin/knip.js') };

const UNIT: Check = { title: 'unit tests', command: vitest('--project', 'unit'), counts: 'tests' };
const SLOW: Check = { title: 'slow unit tests', command: vitest('--project', 'slow'), counts: 'tests' };
/** Builds as it goes. */
const START: Check = { title: 'npm start', command: vitest('--project', 'start'), counts: 'tests' };
const STORE: Check = {
  title: 'web-ext lint of the Firefox build',
  command: node('web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'),
};

const endToEnd = (browser: 'chromium' | 'firefox'): Check => ({
  title: `end to end in ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`,
  command: vitest('--config', 'test/e2e/vitest.config.ts', browser),
  counts: 'tests',
  ...(findBrowser(browser) === null ? { skip: `${browser} is not installed` } : {}),
});

/** Lanes before the release is built, and lanes on what was built. */
export interface Plan {
  before: readonly (readonly Check[])[];
  after: readonly (readonly Check[])[];
}

/** Types, lint, unit tests: under 40 s on two cores, after every change. */
export const FAST: Plan = { before: [], after: [STATIC, [UNIT]] };

/** Everything that can be checked. */
export const ALL: Plan = {
  before: [[START], [...STATIC, UNUSED]],
  after: [[UNIT, SLOW, STORE, endToEnd('firefox')], [endToEnd('chromium')]],
};

/** One list of a plan's checks. */
export const checksOf = ({ before, after }: Plan): readonly Check[] => [...before, ...after].flat();
