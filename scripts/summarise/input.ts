/**
 * From one input object to what was read of it. Knows `html`, `text` and the facts that may come with them; knows
 * nothing of lines or files. Every field is checked: an input line is as hostile as a page.
 */
import { LedeError } from '../../src/errors.ts';
import { readPage } from '../../src/page/index.ts';
import type { Reading } from '../../src/summariser/index.ts';
import { parseDocument } from '../document.ts';
import { readPlainText, type Stated } from './plainText.ts';

export interface Input {
  html?: unknown;
  text?: unknown;
  url?: unknown;
  title?: unknown;
  lang?: unknown;
  publishedTime?: unknown;
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Throws a `LedeError`: `BAD_INPUT` where there is neither `html` nor `text`, else what `readPage` throws. */
export function readInput(input: Input): Reading {
  const facts = stated(input);
  if (typeof input.html === 'string') return withStated(readPage(parseDocument(input.html), facts.url ?? ''), facts);
  if (typeof input.text === 'string') return readPlainText(input.text, facts);
  throw new LedeError('BAD_INPUT', 'An input needs "html" or "text", a string.');
}

/** What the sender states goes before what the page says only where the page says nothing. */
function withStated(reading: Reading, { title, language, publishedTime }: Stated): Reading {
  const { article } = reading;
  return {
    ...reading,
    article: {
      ...article,
      title: article.title ?? title,
      language: article.language ?? language,
      publishedTime: article.publishedTime ?? publishedTime,
    },
  };
}

const stated = ({ url, title, lang, publishedTime }: Input): Stated => ({
  url: stringOf(url),
  title: stringOf(title),
  language: stringOf(lang),
  publishedTime: publishedTimeOf(publishedTime),
});

/** ISO 8601 at any precision, or nothing. */
function publishedTimeOf(value: unknown): string | null {
  const match = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}[0-9:.+Z-]{0,24})?)?)?$/.exec(stringOf(value) ?? '');
  return match ? match[0] : null;
}
