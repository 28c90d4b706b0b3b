/**
 * Entry of `npm run bench:page [-- FOLDER]`: how long Lede takes to read a page beside Readability's own parse of it, in
 * Chromium, in one run. Pages are the samples, the test shapes and long made ones, or the `.html` files of a folder.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { longPage } from '../../test/fixtures/longPage.ts';
import { SHAPES } from '../../test/fixtures/shapes.ts';
import { launch } from '../browsers/index.ts';
import { RecordingServer } from '../browsers/server.ts';
import { buildExtension } from '../build/extension.ts';
import { median, percentile, table } from '../figures.ts';
import type { Timing } from './inPage.ts';

const SAMPLES = 'test/fixtures/pages';

async function pagesOf(folder: string | undefined): Promise<Map<string, string>> {
  const source = folder ?? SAMPLES;
  // The hostile sample breaks the built-ins of its own world, which the benchmark runs in and Lede does not.
  const names = (await readdir(source)).filter((name) => name.endsWith('.html') && !name.startsWith('hostile'));
  const pages = new Map<string, string>();
  for (const name of names) pages.set(name, await readFile(join(source, name), 'utf8'));
  if (folder !== undefined) return pages;
  // Readability never comes back from a form whose fields clobber its properties.
  for (const { name, html } of SHAPES.filter(({ html }) => !/name="(?:firstChild|parentNode)"/.test(html)))
    pages.set(`${name}.html`, html);
  for (const paragraphs of [30, 300, 1500]) pages.set(`${paragraphs} paragraphs.html`, longPage(paragraphs));
  return pages;
}

async function measure(pages: ReadonlyMap<string, string>): Promise<Map<string, Timing>> {
  const built = await esbuild.build({
    entryPoints: ['scripts/bench/inPage.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome120',
  });
  const source = built.outputFiles[0]?.text ?? '';
  await buildExtension('chrome', { release: true });
  const server = await RecordingServer.start(SAMPLES, { made: pages });
  const timings = new Map<string, Timing>();
  const browser = await launch('chromium', { proxy: server.host });
  try {
    for (const name of pages.keys()) {
      const view = await browser.open(server.address(encodeURIComponent(name)));
      const timing = await view.evaluate((code: string) => {
        // biome-ignore lint/security/noGlobalEval: the page is ours or a saved one, and so is the code.
        globalThis.eval(code);
        return JSON.stringify((globalThis as unknown as { ledeBench: () => unknown }).ledeBench());
      }, source);
      const known = JSON.parse(timing) as Timing | null;
      if (known) timings.set(name, known);
      else console.log(`not measured, since there is nothing to read: ${name}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return timings;
}

const timings = await measure(await pagesOf(process.argv[2]));
const ratios = [...timings.values()].map(({ lede, readability }) => lede / readability);
console.log(
  table([
    ['page', 'elements', 'Lede ms', 'Readability ms', 'ratio'],
    ...[...timings].map(([name, { lede, readability, elements }]) => [
      name,
      String(elements),
      lede.toFixed(2),
      readability.toFixed(2),
      (lede / readability).toFixed(2),
    ]),
  ]),
);
console.log(
  `\n${ratios.length} pages: ratio median ${median(ratios).toFixed(2)}, p95 ${percentile(ratios, 0.95).toFixed(2)} (target 2)`,
);
