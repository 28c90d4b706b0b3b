/** Every measurement of `npm run bench`, in order, as sections of text. Knows which tables there are. */
import { spawn } from 'node:child_process';
import { bundleSize } from '../build/size.ts';
import { findBrowser } from '../setup.mjs';
import type { Grown, Speed } from './child.ts';
import { buildTool, growthOf, PEERS, speedOf } from './measure.ts';
import { growthTable, languageTable, sizeTable, speedTable } from './report.ts';
import { TOOLS, type ToolName } from './tools.ts';

export interface Section {
  title: string;
  /** What is compared with what. */
  note: string;
  table: string;
}

const SIZES = [1000, 10_000, 100_000, 300_000, 1_000_000];
/** Below, the fixed cost of a run shows. */
const FITTED_FROM = 10_000;
/** Characters that hold fewer than the 60,000 words at which Lede's summary cuts the text. */
const CUT_FROM = 300_000;

const BUNDLES: readonly (readonly [title: string, entry: string])[] = [
  ['Lede: content script', 'src/content.ts'],
  ['Lede: popup, with the summariser', 'popup/main.tsx'],
  ['Lede: summariser, all languages', 'src/summariser/index.ts'],
  ...['en', 'es', 'ca', 'de', 'fr', 'it', 'pt'].map(
    (code) => [`Lede: data of ${code}`, `src/summariser/languages/${code}/index.ts`] as const,
  ),
  ['Readability (in our content script)', '@mozilla/readability'],
  ['chrono-node, all languages', 'chrono-node'],
  ['chrono-node, English alone', 'chrono-node/en'],
  ['compromise (English)', 'compromise'],
  ['wink-nlp', 'wink-nlp'],
  ['wink-nlp’s English model', 'wink-eng-lite-web-model'],
];

export async function measureSpeeds(scripts: ReadonlyMap<ToolName, string>): Promise<Section[]> {
  const speeds = new Map<ToolName, Map<string, Speed>>();
  for (const { name, languages } of TOOLS) {
    const own = new Map<string, Speed>();
    for (const language of languages) own.set(language, await speedOf(scripts.get(name) ?? '', language));
    speeds.set(name, own);
  }
  return [
    {
      title: 'English, ms a 1,000 words',
      note: 'Processor / wall. “Of ours” divides by what of ours stands nearest: the whole summary, the dates, the reading of a page. Pages are linkedom’s, parsed outside the clock.',
      table: speedTable(speeds),
    },
    {
      title: 'Languages, ms of the processor a 1,000 words, warm',
      note: 'chrono-node reads dates alone and no Catalan; compromise and wink-nlp read English alone.',
      table: languageTable(speeds),
    },
  ];
}

export async function measureGrowth(scripts: ReadonlyMap<ToolName, string>): Promise<Section> {
  const growths = new Map<ToolName, Grown[]>();
  for (const [name, script] of scripts) growths.set(name, await growthOf(script, SIZES));
  return {
    title: 'Growth, ms of the processor',
    note: `English. The exponent is fitted from ${FITTED_FROM / 1000} kB up: 1 is linear. Lede’s summary reads at most 60,000 words, about 360 kB, and says so: its exponent is fitted up to ${CUT_FROM / 1000} kB. “Too long” was ended after three minutes for all sizes together.`,
    table: growthTable(growths, SIZES, (tool) => [
      FITTED_FROM,
      tool === 'summary' ? CUT_FROM : Number.POSITIVE_INFINITY,
    ]),
  };
}

export async function measureSizes(): Promise<Section> {
  const sizes = new Map<string, { minified: number; gzipped: number }>();
  for (const [title, entry] of BUNDLES) sizes.set(title, await bundleSize(entry, [PEERS]));
  return { title: 'Sizes', note: 'Bundled and minified by esbuild, gzip at level 9.', table: sizeTable(sizes) };
}

/** The benchmarks that run in Chromium; none where it is not installed. */
export async function measureInBrowser(): Promise<Section[]> {
  if (findBrowser('chromium') === null) return [];
  const table = (script: string) =>
    new Promise<string>((resolve, reject) => {
      const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      child.on('error', reject);
      child.on('close', (status) => (status === 0 ? resolve(said.trim()) : reject(new Error(`${script}: ${status}`))));
    });
  return [
    {
      title: 'Pages in Chromium (npm run bench:page)',
      note: 'Lede’s reading of a page beside Readability’s parse of it, wall time.',
      table: await table('scripts/bench/page.ts'),
    },
    {
      title: 'From the click (npm run bench:click)',
      note: 'From the click on the icon to the finished popup, about 1,000 words.',
      table: await table('scripts/bench/click.ts'),
    },
  ];
}

export async function buildTools(): Promise<ReadonlyMap<ToolName, string>> {
  const scripts = new Map<ToolName, string>();
  for (const { name } of TOOLS) scripts.set(name, await buildTool(name));
  return scripts;
}
