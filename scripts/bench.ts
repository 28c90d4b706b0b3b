/**
 * Entry of `npm run bench [-- --write]`: Lede beside Readability, chrono-node, compromise and wink-nlp, on pages and texts
 * that are made here. With `--write`, docs/performance.md keeps the tables.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { buildTools, measureGrowth, measureInBrowser, measureSizes, measureSpeeds, type Section } from './bench/run.ts';

const DOCUMENT = 'docs/performance.md';
/** What comes after this line in the document is written here. */
const MARK = '<!-- Below: written by npm run bench -- --write -->';

/** Processes that wanted the processors in the minute before: above their number, time on the wall says little. */
const LOAD = loadavg()[0] ?? Number.NaN;

const sections: Section[] = [];
function say(...measured: Section[]): void {
  for (const { title, note, table } of measured) console.log(`${title}\n${note}\n\n${table}\n`);
  sections.push(...measured);
}

const machine = () => {
  const { version } = process;
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}, ${(totalmem() / 1e9).toFixed(0)} GB, ${type()} ${release()}, Node ${version}, ${new Date().toISOString().slice(0, 10)}. Load as it began: ${LOAD.toFixed(1)}.`;
};

async function keep(): Promise<void> {
  if (!process.argv.includes('--write')) return;
  const [head = ''] = (await readFile(DOCUMENT, 'utf8')).split(MARK);
  const written = sections.map(({ title, note, table }) => `## ${title}\n\n${note}\n\n\`\`\`text\n${table}\n\`\`\`\n`);
  await writeFile(DOCUMENT, `${head}${MARK}\n\n${machine()}\n\n${written.join('\n')}`);
}

console.log(`${machine()}\n`);
const scripts = await buildTools();
say(...(await measureSpeeds(scripts)));
say(await measureGrowth(scripts));
say(await measureSizes());
// Kept before a browser can fail.
await keep();
say(...(await measureInBrowser()));
await keep();
