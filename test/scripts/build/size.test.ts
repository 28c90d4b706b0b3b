/** Bundles stay small enough to open at once: issue 6 bounds the summariser with all languages, issue 7 the popup. */
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { expect, it } from 'vitest';

/** Bytes, minified and gzipped. */
const BUNDLES = [
  { entry: 'src/summariser/index.ts', most: 250_000 },
  { entry: 'popup/main.tsx', most: 300_000 },
  { entry: 'src/content.ts', most: 60_000 },
];

it.each(BUNDLES)('$entry', async ({ entry, most }) => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(most);
});
