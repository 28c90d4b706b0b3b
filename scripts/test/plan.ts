/**
 * Which checks there are, and in which order. Two at a time, for two processors: a browser alone keeps more than one busy,
 * and browsers that wait for each other run into time limits.
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

type BrowserName = 'chromium' | 'firefox';
/** A file of browser tests. Each starts browsers of its own. */
const inBrowser = (name: BrowserName, folder: 'e2e' | 'promises', file = `${name}.test.ts`): Check => ({
  title: `test/${folder}/${file}`,
  command: vitest('--config', 'test/e2e/vitest.config.ts', `test/${folder}/${file}`),
  counts: 'tests',
  ...(findBrowser(name) === null ? { skip: `${name} is not installed` } : {}),
});

/** Checks that are taken from the front, each as soon as one of two before it has ended. */
export type Queue = readonly Check[];

export interface Plan {
  /** Before the release is built. */
  before: Queue;
  /** On what was built; where there are none, nothing is. */
  after: Queue;
}

/** Types, lint, unit tests: for after every change, so in some forty seconds on two processors. Nothing is built for them. */
export const FAST: Plan = { before: [UNIT, ...STATIC], after: [] };

/** Everything that can be checked: what takes long first, so that both processors end at about the same time. */
export const ALL: Plan = {
  before: [START, ...STATIC, UNUSED],
  after: [
    inBrowser('chromium', 'e2e'),
    UNIT,
    inBrowser('firefox', 'e2e', 'firefox.scenarios.test.ts'),
    inBrowser('chromium', 'e2e', 'chromium.scenarios.test.ts'),
    inBrowser('firefox', 'e2e'),
    SLOW,
    inBrowser('chromium', 'promises'),
    inBrowser('firefox', 'promises'),
    STORE,
    inBrowser('chromium', 'e2e', 'chromium.languages.test.ts'),
  ],
};

/** One list of a plan's checks. */
export const checksOf = ({ before, after }: Plan): readonly Check[] => [...before, ...after];
