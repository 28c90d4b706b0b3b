/**
 * Entry of `npm run bench:click [-- RUNS]`: from the click on the icon to the finished popup, in Chromium, on an article of
 * about 1,000 words, beside Readability's parse alone of the same page in the same run. Times are the browser's own.
 */
import * as esbuild from 'esbuild';
import { longPage } from '../../test/fixtures/longPage.ts';
import type { View } from '../browsers/driver.ts';
import { launch } from '../browsers/index.ts';
import { RecordingServer } from '../browsers/server.ts';
import { buildExtension } from '../build/extension.ts';
import { median, percentile, table } from '../figures.ts';

const PAGE = 'thousand-words.html';
/** Paragraphs of about 37 words. */
const PARAGRAPHS = 27;
const runs = Number(process.argv[2] ?? 50);

/** Milliseconds of one click, by stage. */
interface Click {
  total: number;
  /** From the click to the first line of our script: the browser opens the popup. */
  opening: number;
  /** Our script until the page is asked, and from its answer to the screen. */
  own: number;
  /** Injection, the page's own script, the way back. */
  page: number;
}

/** Waits for the summary and gives the moments that the popup noted, in milliseconds since 1970. */
async function momentsIn(popup: View): Promise<Record<string, number>> {
  return popup.evaluate(async () => {
    for (let turn = 0; turn < 1000 && performance.getEntriesByName('lede-shown').length === 0; turn++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('lede-'));
    return Object.fromEntries(marks.map(({ name, startTime }) => [name.slice(5), performance.timeOrigin + startTime]));
  });
}

async function readabilityTime(page: View, code: string): Promise<number> {
  return page.evaluate((source: string) => {
    // biome-ignore lint/security/noGlobalEval: our own page and our own code.
    globalThis.eval(source);
    return (globalThis as unknown as { ledeParse: () => number }).ledeParse();
  }, code);
}

await buildExtension('chrome', { release: true });
const bundle = await esbuild.build({
  stdin: {
    contents: `import { Readability } from '@mozilla/readability';
globalThis.ledeParse = () => { const copy = document.cloneNode(true); const start = performance.now(); new Readability(copy).parse(); return performance.now() - start; };`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'iife',
});
const parse = bundle.outputFiles[0]?.text ?? '';
const server = await RecordingServer.start('test/fixtures/pages', { made: new Map([[PAGE, longPage(PARAGRAPHS)]]) });
const browser = await launch('chromium', { proxy: server.host });
const clicks: Click[] = [];
const parses: number[] = [];
try {
  // The first click also starts the extension's process.
  for (let run = 0; run <= runs; run++) {
    const page = await browser.open(server.address(PAGE));
    const clicked = performance.timeOrigin + performance.now();
    const { start, asked, answered, shown } = await momentsIn(await browser.clickAction());
    if (!start || !asked || !answered || !shown) throw new Error('the popup noted no moments');
    parses.push(await readabilityTime(page, parse));
    if (run === 0) continue;
    clicks.push({
      total: shown - clicked,
      opening: start - clicked,
      own: asked - start + (shown - answered),
      page: answered - asked,
    });
  }
} finally {
  await browser.close();
  await server.close();
}

const row = (name: string, values: number[], target: string) => [
  name,
  median(values).toFixed(1),
  percentile(values, 0.95).toFixed(1),
  target,
];
console.log(
  table([
    [`${clicks.length} clicks, ms`, 'median', 'p95', 'target'],
    row(
      'click to finished popup',
      clicks.map(({ total }) => total),
      '150 / 300',
    ),
    row(
      'the browser opens the popup',
      clicks.map(({ opening }) => opening),
      '',
    ),
    row(
      'own script in the popup',
      clicks.map(({ own }) => own),
      '60',
    ),
    row(
      'asking and reading the page',
      clicks.map(({ page }) => page),
      '',
    ),
    row("Readability's parse alone", parses.slice(1), ''),
  ]),
);
