/**
 * Files of tests with all that they import, in one script that is compiled once and can be started afresh many times: no
 * table and no cache of one run lives on in the next, and within a run a table is made once for all files. Knows nothing
 * of mutants.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { type CollectedTest, collection } from './collected.ts';

/** What packages the script may ask for, by name. */
type Modules = (name: string) => unknown;

/** Packages and Node's own modules are asked for at run time, so that the script holds no import. */
const packagesFromOutside: Plugin = {
  name: 'packages-from-outside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, namespace: 'package' }));
    onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
      contents: `module.exports = $modules(${JSON.stringify(path)})`,
    }));
  },
};

/** Starts the files afresh and answers their tests, none of which has run. */
export type TestScript = () => Promise<CollectedTest[]>;

/** The paths are taken from the working directory. */
export async function loadTests(
  paths: readonly string[],
  expectations: Readonly<Record<string, unknown>>,
): Promise<TestScript> {
  const { outputFiles } = await build({
    // Else where esbuild was loaded, which is not where Stryker has its copy of the sources.
    absWorkingDir: process.cwd(),
    stdin: {
      contents: paths.map((path) => `import ${JSON.stringify(resolve(path))};`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    plugins: [packagesFromOutside],
  });
  // An asynchronous function, since a test file may wait for its cases at the top.
  const source = `(async ($modules) => {\n${outputFiles[0]?.text}\n})`;
  const start = new Script(source, { filename: 'tests' }).runInThisContext() as (modules: Modules) => Promise<void>;
  const require = createRequire(join(process.cwd(), 'tests'));
  return async () => {
    const { tests, describe, it } = collection();
    await start((name) => (name === 'vitest' ? { ...expectations, describe, it } : require(name)));
    return tests;
  };
}
