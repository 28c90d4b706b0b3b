/** The command line as one bundle, so that it starts fast and runs without a TypeScript loader. */
import * as esbuild from 'esbuild';

/** Writes dist/cli/summarise.js and gives its metafile. */
export async function buildCommandLine(): Promise<esbuild.Metafile> {
  const result = await esbuild.build({
    entryPoints: ['scripts/summarise.ts'],
    outfile: 'dist/cli/summarise.js',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Some packages under linkedom are CommonJS and call require for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    external: ['canvas'],
  });
  return result.metafile;
}
