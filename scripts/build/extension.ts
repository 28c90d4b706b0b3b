/** One browser's extension: bundles, pages, icons, messages and manifest. Knows files; no browser is started here. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { type Browser, type Manifest, manifestFor } from './manifest.ts';
import { noticesOf } from './notices.ts';

/** The floors of manifest.json, for esbuild's syntax. */
const TARGET: Record<Browser, string> = { chrome: 'chrome120', firefox: 'firefox140' };

/**
 * Two packages assign to `innerHTML`, which addons-linter reports, in places that never run here: Preact for
 * `dangerouslySetInnerHTML`, which we never use, and Readability where it starts again or unwraps `noscript`, which our
 * inert copy of the page does not have. Taken out of the bundles; the build fails where a new version has another shape.
 */
const withoutInnerHtml: esbuild.Plugin = {
  name: 'without-innerhtml',
  setup(build) {
    const take = (filter: RegExp, assignment: RegExp, expected: number, instead: string) =>
      build.onLoad({ filter }, async ({ path }) => {
        let found = 0;
        const contents = (await readFile(path, 'utf8')).replace(assignment, (...groups: string[]) => {
          found++;
          return instead.replace('$1', groups[1] ?? '').replace('$2', groups[2] ?? '');
        });
        return found === expected
          ? { contents, loader: 'js' }
          : { errors: [{ text: `${found} innerHTML sinks in ${path}, expected ${expected}` }] };
      });
    take(/preact[\\/]dist[\\/]preact\.m?js$/, /(\w+)\.innerHTML=(\w+)\.__html/g, 1, '$1.textContent=$2.__html');
    const refusal = "throw new Error('Readability would parse HTML');";
    take(/readability[\\/]Readability\.js$/, /\w+\.innerHTML = [\w.]+;/g, 2, refusal);
  },
};

/** Only loading it does nothing, which its package does not say: the detector, which may run on every page, goes without it. */
const readabilityWhereCalled: esbuild.Plugin = {
  name: 'readability-where-called',
  setup(build) {
    build.onResolve({ filter: /^@mozilla\/readability$/ }, async ({ path, pluginData, ...options }) =>
      pluginData === 'resolving'
        ? undefined
        : { ...(await build.resolve(path, { ...options, pluginData: 'resolving' })), sideEffects: false },
    );
  },
};

const common = (browser: Browser, release: boolean): esbuild.BuildOptions => ({
  bundle: true,
  target: TARGET[browser],
  minify: release,
  sourcemap: release ? false : 'linked',
  legalComments: 'none',
  charset: 'utf8',
  // The names of chunks come from the paths of their files: those under the project, wherever node_modules really is.
  preserveSymlinks: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutInnerHtml, readabilityWhereCalled],
});

/** Writes dist/<browser>/ anew and gives the metafiles of its scripts and of its pages. */
export async function buildExtension(browser: Browser, { release }: { release: boolean }) {
  const outdir = join('dist', browser);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const options = common(browser, release);
  const [scripts, pages] = await Promise.all([
    // Injected scripts and Firefox's event page cannot be modules.
    esbuild.build({
      ...options,
      outdir,
      format: 'iife',
      entryPoints: ['src/content.ts', 'src/detect.ts', 'src/background.ts'],
    }),
    esbuild.build({
      ...options,
      outdir,
      format: 'esm',
      splitting: true,
      chunkNames: 'chunk-[hash]',
      entryPoints: ['popup/main.tsx', 'popup/options.tsx', 'popup/welcome.tsx', 'popup/styles.css'],
    }),
    ...['popup.html', 'panel.html', 'options.html', 'welcome.html'].map((page) =>
      cp(join('popup', page), join(outdir, page)),
    ),
    cp('popup/_locales', join(outdir, '_locales'), { recursive: true }),
    cp('popup/icons', join(outdir, 'icons'), { recursive: true, filter: (source) => !source.endsWith('.ts') }),
  ]);
  const source = JSON.parse(await readFile('manifest.json', 'utf8')) as Manifest;
  await writeFile(join(outdir, 'licences.txt'), await noticesOf('.'));
  await writeFile(join(outdir, 'manifest.json'), `${JSON.stringify(manifestFor(browser, source), null, 2)}\n`);
  if (!scripts?.metafile || !pages?.metafile) throw new Error('esbuild gave no metafile');
  return { scripts: scripts.metafile, pages: pages.metafile };
}
