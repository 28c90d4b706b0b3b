/**
 * Runs the tests for Stryker, in its own process: loads the files once and starts them afresh for each mutant, which takes
 * milliseconds where a run of vitest takes seconds. Knows Stryker's ways with mutants: which one is switched on, how often
 * it was passed, and the record of which test passes which mutants.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastCheck from 'fast-check';
import { expect } from 'vitest';
import { type CollectedTest, environmentStubs } from './collected.ts';
import { loadTests, type TestScript } from './testScript.ts';

/** Growth is about time, which mutants have no part in; a snapshot of words in a file needs vitest itself. */
const LEFT_OUT = /(?:growth|completeness)\.test\.ts$/;

/** What the instrumented sources and we tell each other, in a global of this name. */
const SHARED = '__stryker__';
/** How often each mutant was passed, while files were loaded and by each test. */
interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage | undefined;
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
  #start: TestScript = async () => [];
  /** Tests that have run, with the tables that they made; null where a mutant has spoilt them. */
  #used: readonly CollectedTest[] | null = null;
  /** Mutants that the same tests pass another number of times when they run again: in what is made once and kept. */
  #kept: ReadonlySet<string> = new Set();
  /** How long each test took without a mutant, in milliseconds: the quickest is asked first. */
  readonly #times = new Map<string, number>();

  capabilities = () => ({ reloadEnvironment: true });

  async init(): Promise<void> {
    // A failing example as small as can be is of no use here, and chance would make scores incomparable.
    fastCheck.configureGlobal({ endOnFailure: true, seed: 1 });
    const folder = process.env.LEDE_MUTATION_TESTS ?? 'test';
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name))
      .map((name) => join(folder, name));
    this.#start = await loadTests(paths, { expect, vi: environmentStubs() });
  }

  async dryRun() {
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, mutantCoverage: undefined });
    const tests: Result[] = [];
    for (const test of await this.#start()) tests.push(await resultOf(test));
    for (const { id, timeSpentMs } of tests) this.#times.set(id, timeSpentMs);
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  /**
   * First by tests that have run before, whose tables are made. Where none of them notices a mutant that is in the making
   * of a table, afresh, so that what a table is made of counts too.
   */
  async mutantRun({ activeMutant: { id: mutant }, testFilter = [], hitLimit, mutantActivation }: MutantRun) {
    const passed = new Set(testFilter);
    try {
      if (mutantActivation === 'runtime') {
        this.#used ??= await this.#useOnce();
        const result = await this.#attempt(mutant, this.#inOrder(this.#used, passed).slice(0, passed.size), hitLimit);
        // A mutant may leave something behind that makes this test fail with the others as well.
        const isSpoilt = result.failed && (await resultOf(result.failed)).status === 1;
        if (isSpoilt) this.#used = null;
        else if (result.status !== 'survived' || !this.#kept.has(mutant)) return result;
      }
      shared.activeMutant = mutantActivation === 'static' ? mutant : undefined;
      return await this.#attempt(mutant, this.#inOrder(await this.#start(), passed), hitLimit);
    } catch (error) {
      // A mutant that keeps the files from starting is noticed by all their tests. Without one it is for us to mend.
      if (shared.activeMutant === undefined) throw error;
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      shared.activeMutant = undefined;
    }
  }

  async #attempt(mutant: string, tests: readonly CollectedTest[], hitLimit: number | undefined) {
    Object.assign(shared, { activeMutant: mutant, hitCount: 0, hitLimit });
    for (const [index, test] of tests.entries()) {
      const { id, status, failureMessage = '' } = await resultOf(test);
      if (hitLimit !== undefined && (shared.hitCount ?? 0) > hitLimit) return { status: 'timeout' };
      if (status === 0) continue;
      shared.activeMutant = undefined;
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: index + 1, failed: test };
    }
    shared.activeMutant = undefined;
    return { status: 'survived', nrOfTests: tests.length };
  }

  /** The tests, run without a mutant. */
  async #useOnce(): Promise<readonly CollectedTest[]> {
    const tests = await this.#start();
    const first = await this.#passages(tests);
    const again = await this.#passages(tests);
    this.#kept = new Set([...first].filter(([mutant, count]) => again.get(mutant) !== count).map(([mutant]) => mutant));
    return tests;
  }

  /** Runs all tests; how often they pass each mutant. */
  async #passages(tests: readonly CollectedTest[]): Promise<ReadonlyMap<string, number>> {
    const before = totals();
    for (const test of tests) {
      const { id, timeSpentMs } = await resultOf(test);
      this.#times.set(id, timeSpentMs);
    }
    return new Map([...totals()].map(([mutant, count]) => [mutant, count - (before.get(mutant) ?? 0)]));
  }

  /**
   * Those first that passed the mutant. The others follow: what is worked out once and kept, such as a table of words, was
   * passed by the first test alone that needed it.
   */
  #inOrder(tests: readonly CollectedTest[], passed: ReadonlySet<string>): CollectedTest[] {
    const timeOf = ({ name }: CollectedTest) => this.#times.get(name) ?? 0;
    return [...tests].sort(
      (one, other) => Number(passed.has(other.name)) - Number(passed.has(one.name)) || timeOf(one) - timeOf(other),
    );
  }
}

/** How often each mutant has been passed since the files were loaded. */
function totals(): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const { static: loading = {}, perTest = {} } = shared.mutantCoverage ?? {};
  for (const counts of [loading, ...Object.values(perTest)])
    for (const [mutant, count] of Object.entries(counts)) sums.set(mutant, (sums.get(mutant) ?? 0) + count);
  return sums;
}

async function resultOf({ name, run }: CollectedTest): Promise<Result> {
  const start = performance.now();
  shared.currentTestId = name;
  try {
    await run();
    return { id: name, name, timeSpentMs: performance.now() - start, status: 0 };
  } catch (error) {
    return { id: name, name, timeSpentMs: performance.now() - start, status: 1, failureMessage: String(error) };
  } finally {
    shared.currentTestId = undefined;
  }
}

/** Stryker looks for this name in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
