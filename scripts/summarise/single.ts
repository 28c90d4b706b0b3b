/** One page or text, printed for a person or as JSON. Knows files and standard input. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LedeError } from '../../src/errors.ts';
import { summaryOf } from './answer.ts';
import type { Input } from './input.ts';
import { type Options, UsageError } from './options.ts';
import { readable } from './readable.ts';

/** Returns the exit status: 0, or 1 where the page could not be summarised. */
export async function runSingle(options: Options): Promise<number> {
  const source = options.source ?? '-';
  const input: Input = { ...(await load(source)), ...(options.language ? { lang: options.language } : {}) };
  try {
    const summary = summaryOf(input, options.country);
    process.stdout.write(options.format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : readable(summary));
    return 0;
  } catch (error) {
    if (!(error instanceof LedeError)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    return 1;
  }
}

/** A file that looks like markup is a page, anything else a text. */
async function load(source: string): Promise<Input> {
  if (/^https?:/i.test(source)) {
    throw new UsageError('Lede fetches nothing: save the page and name the file.');
  }
  const path = source.startsWith('file:') ? fileURLToPath(source) : source;
  const content = source === '-' ? (await buffer(process.stdin)).toString('utf8') : await readText(path);
  const isPage = /^\.x?html?$/i.test(extname(path)) || /^\s{0,64}</.test(content.slice(0, 128));
  return isPage
    ? { html: content, ...(source === '-' ? {} : { url: pathToFileURL(resolve(path)).href }) }
    : { text: content };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}.`);
  }
}
