/**
 * Who may import whom, on the real import graph. Reads the rules from the table of docs/architecture.md. Type-only imports
 * are not in the graph, which is meant: types may cross.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources.ts';

const PACKAGES = 'node_modules';
const POLYFILL = 'node_modules/webextension-polyfill';

const pathsIn = (cell: string): string[] => [
  ...[...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  ...(/\bpackages\b/.test(cell) ? [PACKAGES] : []),
  ...(/\bpolyfill\b/.test(cell) ? [POLYFILL] : []),
];

/** What each layer may import besides itself: the rows of the table. */
const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map(
  (/^\| from \| may import \|.*\n.*\n((?:\|.*\n)+)/m.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? '')
    .split('\n')
    .map((row) => row.split('|'))
    .flatMap(([, from = '', to = '']) => pathsIn(from).map((layer) => [layer, pathsIn(to)] as const)),
);

/** The narrowest first: `popup/connect.ts` lies in `popup`. */
const LAYERS = [...MAY_IMPORT.keys(), PACKAGES, POLYFILL].sort((one, other) => other.length - one.length);

/** Layers whose insides nobody else sees: the way in is their index. */
const CLOSED: readonly string[] = ['src/summariser', 'src/resources', 'src/page'];

const ENTRIES = [
  'src/content.ts',
  'src/detect.ts',
  'src/background.ts',
  'popup/main.tsx',
  'popup/options.tsx',
  'popup/welcome.tsx',
];

/** What imports all files, and is none of them. */
const ALL = 'all.ts';

const layerOf = (path: string): string | undefined =>
  LAYERS.find((layer) => path === layer || path.startsWith(`${layer}/`));

/**
 * Every import of every source file, reached from an entry or not. `planted` adds a line to one file, and asks for the
 * imports that are reached from there alone.
 */
async function imports(planted?: { file: string; line: string }): Promise<{ from: string; to: string }[]> {
  const plant: esbuild.Plugin = {
    name: 'plant',
    setup(build) {
      build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        if (!planted || path !== join(process.cwd(), planted.file)) return undefined;
        return {
          contents: `${planted.line}\n${readFileSync(path, 'utf8')}`,
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      });
    },
  };
  // One bundle of all: a bundle for each file would be written three hundred times over.
  const files = planted ? [planted.file] : [...sourcesIn('src'), ...sourcesIn('popup')];
  const { metafile } = await esbuild.build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: '.', sourcefile: ALL },
    bundle: true,
    write: false,
    outdir: 'dist',
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    external: ['node:*'],
    plugins: [plant],
  });
  return Object.entries(metafile.inputs)
    .filter(([from]) => from !== ALL)
    .flatMap(([from, input]) =>
      input.imports.map(({ path, external }) => ({ from, to: external ? `external:${path}` : path })),
    );
}

/** The imports that the table forbids, as `from → to`. */
function forbidden(graph: readonly { from: string; to: string }[]): string[] {
  return graph
    .filter(({ from, to }) => {
      const [here, there] = [layerOf(from), layerOf(to)];
      if (here === PACKAGES || here === POLYFILL) return false;
      if (!here || !there) return true;
      if (here === there) return false;
      if (CLOSED.includes(there) && to !== `${there}/index.ts`) return true;
      return !MAY_IMPORT.get(here)?.includes(there);
    })
    .map(({ from, to }) => `${from} → ${to}`);
}

describe('import boundaries', () => {
  it('are those of the table, which names only what there is', () => {
    expect([...MAY_IMPORT.keys()]).toHaveLength(12);
    const named = new Set([...MAY_IMPORT].flatMap(([from, to]) => [from, ...to]));
    expect([...named].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('are kept by every file of src and popup', async () => {
    const graph = await imports();
    expect(graph.length).toBeGreaterThan(100);
    expect(forbidden(graph)).toEqual([]);
  });

  it.each([
    { file: 'src/summariser/summarise.ts', line: "import '../page/index.ts';" },
    { file: 'src/summariser/summarise.ts', line: "import 'preact';" },
    { file: 'src/resources/index.ts', line: "import 'webextension-polyfill';" },
    { file: 'src/page/index.ts', line: "import '../browser/tabs.ts';" },
    { file: 'src/content.ts', line: "import './summariser/index.ts';" },
    { file: 'src/browser/tabs.ts', line: "import '../page/index.ts';" },
    { file: 'popup/connect.ts', line: "import 'webextension-polyfill';" },
    { file: 'popup/words.ts', line: "import '../src/browser/tabs.ts';" },
    { file: 'popup/words.ts', line: "import '../src/summariser/summarise.ts';" },
  ])('would catch $line in $file', async (planted) => {
    const caught = forbidden(await imports(planted));
    expect(caught).toHaveLength(1);
    expect(caught[0]).toContain(`${planted.file} → `);
  });

  it('keep the entries short, where no rule else keeps things out', () => {
    for (const entry of ENTRIES) {
      expect(readFileSync(entry, 'utf8').split('\n').length, entry).toBeLessThanOrEqual(60);
    }
  });
});
