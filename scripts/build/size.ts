/** How large a module is once bundled, minified and gzipped: what a reader's machine loads. */
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

/** Bytes of the bundle of `entry`: a path, or with `folders` to look in, a package. */
export async function bundleSize(
  entry: string,
  folders: string[] = [],
): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    nodePaths: folders,
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
