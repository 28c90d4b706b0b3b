/** Entry of `npm run build`: both browsers and the command line. `--release` minifies and leaves the source maps out. */
import { pathToFileURL } from 'node:url';
import { buildCommandLine } from './build/commandline.ts';
import { buildExtension } from './build/extension.ts';

export interface BuildOptions {
  release: boolean;
}

/** Builds dist/chrome, dist/firefox and dist/cli. Throws where esbuild or a check of ours finds a fault. */
export async function build({ release }: BuildOptions) {
  const [chrome, firefox, commandLine] = await Promise.all([
    buildExtension('chrome', { release }),
    buildExtension('firefox', { release }),
    buildCommandLine(),
  ]);
  return { chrome, firefox, commandLine };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const only = process.argv.includes('--cli')
    ? buildCommandLine()
    : build({ release: process.argv.includes('--release') });
  await only;
}
