/**
 * Runs the tests for Stryker, in its own process: loads the files once and starts them afresh for each mutant, which takes
 * milliseconds where a run of vitest takes seconds. Knows Stryker's ways with mutants: which one is switched on, how often
 * it was passed, and the record of which test passes which mutants.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastCheck from 'fast-check';
import { expect } from 'vitest';
import { environmentStubs } from './collected.ts';
import { loadTestFile, type TestFile } from './testFile.ts';

/** Growth is about time, which mutants have no part in; a snapshot of words in a file needs vitest itself. */
const LEFT_OUT = /(?:growth|completeness)\.test\.ts$/;

/** What the instrumented sources and we tell each other, in a global of this name. */
const SHARED = '__stryker__';
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}
const shared: Shared = {};
Object.assign(globalThis, { [SHARED]: shared });

interface Result {
  id: string;
  name: string;
  timeSpentMs: number;
  status: 0 | 1;
  failureMessage?: string;
}

interface MutantRun {
  activeMutant: { id: string };
  testFilter?: readonly string[];
  hitLimit?: number;
  mutantActivation: 'runtime' | 'static';
}

class InProcessRunner {
  readonly #files = new Map<string, TestFile>();
  /** How long each test took without a mutant: the quickest is asked first. */
  readonly #times = new Map<string, number>();

  capabilities = () => ({ reloadEnvironment: true });

  async init(): Promise<void> {
    // A failing example as small as can be is of no use here, and chance would make scores incomparable.
    fastCheck.configureGlobal({ endOnFailure: true, seed: 1 });
    const folder = process.env.LEDE_MUTATION_TESTS ?? 'test';
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name);
      if (path.endsWith('.test.ts') && !LEFT_OUT.test(path)) {
        this.#files.set(path, await loadTestFile(path, { expect, vi: environmentStubs() }));
      }
    }
  }

  async dryRun() {
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, mutantCoverage: undefined });
    const tests: Result[] = [];
    for (const path of this.#files.keys()) tests.push(...(await this.#run(path, null)));
    for (const { id, timeSpentMs } of tests) this.#times.set(id, timeSpentMs);
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRun) {
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    for (const path of this.#quickestFirst(testFilter)) {
      Object.assign(shared, { activeMutant: undefined, hitCount: 0, hitLimit });
      if (mutantActivation === 'static') shared.activeMutant = activeMutant.id;
      const results = await this.#run(path, { mutant: activeMutant.id, wanted });
      nrOfTests += results.length;
      if (hitLimit !== undefined && (shared.hitCount ?? 0) > hitLimit) return { status: 'timeout' };
      const failed = results.find(({ status }) => status === 1);
      if (failed) {
        return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage ?? '', nrOfTests };
      }
    }
    return { status: 'survived', nrOfTests };
  }

  /** Files by the time of what is wanted of them. */
  #quickestFirst(testFilter: readonly string[] | undefined): string[] {
    if (!testFilter) return [...this.#files.keys()];
    const costs = new Map<string, number>();
    for (const id of testFilter) {
      const path = id.slice(0, id.indexOf('#'));
      costs.set(path, (costs.get(path) ?? 0) + (this.#times.get(id) ?? 0));
    }
    return [...costs].sort(([, one], [, other]) => one - other).map(([path]) => path);
  }

  /** The tests of one file, started afresh; with a mutant, up to the first that fails. */
  async #run(path: string, asked: { mutant: string; wanted: ReadonlySet<string> | undefined } | null) {
    const results: Result[] = [];
    try {
      const collected = (await this.#files.get(path)?.()) ?? [];
      const tests = collected
        .map(({ name, run }) => ({ id: `${path}#${name}`, name, run }))
        .filter(({ id }) => asked?.wanted?.has(id) ?? true);
      if (asked) {
        shared.activeMutant = asked.mutant;
        tests.sort((one, other) => (this.#times.get(one.id) ?? 0) - (this.#times.get(other.id) ?? 0));
      }
      for (const test of tests) {
        const result = await this.#one(test);
        results.push(result);
        if (asked && result.status === 1) break;
      }
    } catch (error) {
      // A mutant that keeps the file from starting is noticed by all its tests. Without one it is for us to mend.
      if (!asked) throw error;
      results.push({ id: path, name: path, timeSpentMs: 0, status: 1, failureMessage: String(error) });
    } finally {
      shared.activeMutant = undefined;
    }
    return results;
  }

  async #one({ id, name, run }: { id: string; name: string; run: () => unknown }): Promise<Result> {
    const start = performance.now();
    shared.currentTestId = id;
    try {
      await run();
      return { id, name, timeSpentMs: performance.now() - start, status: 0 };
    } catch (error) {
      return { id, name, timeSpentMs: performance.now() - start, status: 1, failureMessage: String(error) };
    } finally {
      shared.currentTestId = undefined;
    }
  }
}

/** Stryker looks for this name in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
