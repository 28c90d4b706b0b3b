/**
 * From one input object to what was read of it. Knows `html`, `text` and the facts that may come with them; knows
 * nothing of lines or files. Every field is checked: an input line is as hostile as a page.
 */
import { LedeError } from '../../src/errors.ts';
import { readPage } from '../../src/page/index.ts';
import type { Article, Reading } from '../../src/summariser/index.ts';
import { parseDocument } from '../document.ts';

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
  if (typeof input.html === 'string') return withStated(readHtml(input.html, input), input);
  if (typeof input.text === 'string') return readPlainText(input.text, input);
  throw new LedeError('BAD_INPUT', 'An input needs "html" or "text", a string.');
}

function readHtml(html: string, input: Input): Reading {
  return readPage(parseDocument(html), stringOf(input.url) ?? '');
}

/** What the sender states goes before what the page says only where the page says nothing. */
function withStated(reading: Reading, input: Input): Reading {
  const { article } = reading;
  return {
    ...reading,
    article: {
      ...article,
      title: article.title ?? stringOf(input.title),
      language: article.language ?? stringOf(input.lang),
      publishedTime: article.publishedTime ?? publishedTimeOf(input.publishedTime),
    },
  };
}

/** A text is taken at its word: it is the article that the sender says it is. */
export function readPlainText(text: string, input: Input): Reading {
  const article: Article = {
    url: stringOf(input.url),
    title: stringOf(input.title),
    byline: null,
    siteName: null,
    publishedTime: publishedTimeOf(input.publishedTime),
    modifiedTime: null,
    language: stringOf(input.lang),
    text,
    coverage: { words: 0, truncated: false, paywalled: false },
  };
  const isArticle = text.trim() !== '';
  return { article, isArticle, articleReasons: [isArticle ? 'text-input' : 'no-text'], warnings: [] };
}

/** ISO 8601 at any precision, or nothing. */
function publishedTimeOf(value: unknown): string | null {
  const match = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}[0-9:.+Z-]{0,24})?)?)?$/.exec(stringOf(value) ?? '');
  return match ? match[0] : null;
}
