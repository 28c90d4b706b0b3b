/**
 * An article as the engines may rely on it. Knows what hostile or huge input looks like (control and bidirectional
 * characters, lone surrogates, endless strings) and what to do with it; knows nothing of pages.
 */
import type { Article, Warning } from './contract.ts';
import { CharacterClass, classOf } from './text/characters.ts';
import { publicationFrom } from './time/publication.ts';

/** Words read of one article, some five times a long magazine piece; the rest is left out and said. */
export const WORD_LIMIT = 60_000;
/** Words, figures and marks read: articles have 1.2 for each word, a text of "a@b.c@d" has them all in one word. */
const TOKEN_LIMIT = 2 * WORD_LIMIT;
/** Paragraphs read, where the page says which they are; a long report has some hundreds. */
const PARAGRAPH_LIMIT = 8000;
/** Characters read before words are counted, so that no input is walked for nothing. */
const CHARACTER_LIMIT = 600_000;
/** Longest title, byline or site name shown. */
const STRING_LIMIT = 400;

/**
 * Control characters but tab and line feed, bidirectional overrides and isolates, lone surrogates. Direction marks and the
 * C1 range stay: they are invisible, and the text has them where its author's tools left them.
 */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const replaceUnwanted = (text: string): string => text.replace(UNWANTED, ' ');

/** A single line for display: collapsed, capped at a code point; null where nothing is left. */
export function cleanLine(value: string | null): string | null {
  if (value === null) return null;
  const line = replaceUnwanted(value.slice(0, STRING_LIMIT * 4))
    .split(/\s/)
    .filter(Boolean)
    .join(' ');
  return line === '' ? null : capped(line, STRING_LIMIT);
}

/** Cuts between code points. */
function capped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const code = text.charCodeAt(limit - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}

/**
 * Where to stop reading, and the number of words up to there: after the last word within the limit, or where the text is more
 * marks than words and there are too many of them. One pass.
 */
function measure(text: string): { end: number; words: number } {
  let words = 0;
  let tokens = 0;
  let wordEnd = 0;
  let previous = CharacterClass.Space;
  for (let position = 0; position < text.length; position++) {
    const current = classOf(text.codePointAt(position) ?? 0);
    const isSpace = current === CharacterClass.Space;
    if (isSpace && previous !== CharacterClass.Space) {
      wordEnd = position;
      if (words >= WORD_LIMIT) return { end: position, words };
    }
    if (!isSpace && previous === CharacterClass.Space) words++;
    if (!isSpace && (current !== previous || current === CharacterClass.Symbol)) tokens++;
    // A word without end is cut in its middle, between code points.
    if (tokens > TOKEN_LIMIT)
      return wordEnd > position / 2 ? { end: wordEnd, words: words - 1 } : { end: position, words };
    if ((text.codePointAt(position) ?? 0) > 0xffff) position++;
    previous = current;
  }
  return { end: text.length, words };
}

/** Longest address kept; longer ones are data in disguise. RFC 9110 asks servers for at least 8,000; no article needs more than this. */
const ADDRESS_LIMIT = 2048;

/** BCP 47, as far as a page may state it. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
/** ISO 8601 at any precision: the date, and its time. */
const DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(T[0-9:.+Z-]{2,30})?$/;
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** A date that the calendar has, with its time where the day has that time; else null. */
function realDate(value: string | null): string | null {
  const [, date, time = ''] = DATE.exec(value ?? '') ?? [];
  if (date === undefined) return null;
  const published = publicationFrom(date);
  return published && (published.day && TIME.test(time) ? date + time : date);
}

/**
 * The article with clean strings and at most `WORD_LIMIT` words, with `coverage` to match, and the warnings that go
 * with it. Unwanted characters become one space each, so that offsets stay comparable with the source.
 */
export function cleanArticle(article: Article): { article: Article; warnings: Warning[] } {
  const last = article.paragraphs?.[PARAGRAPH_LIMIT - 1]?.end ?? CHARACTER_LIMIT;
  const whole = replaceUnwanted(capped(article.text, Math.min(last, CHARACTER_LIMIT)));
  const { end, words } = measure(whole);
  const text = whole.slice(0, end);
  const paragraphs = article.paragraphs
    ?.filter(({ start }) => start < end)
    .map((paragraph) => ({ ...paragraph, end: Math.min(paragraph.end, end) }));
  const cut = text.length < article.text.length;
  return {
    article: {
      ...article,
      url: article.url !== null && article.url.length <= ADDRESS_LIMIT ? article.url : null,
      title: cleanLine(article.title),
      byline: cleanLine(article.byline),
      siteName: cleanLine(article.siteName),
      publishedTime: realDate(article.publishedTime),
      modifiedTime: realDate(article.modifiedTime),
      language: article.language !== null && LANGUAGE_TAG.test(article.language) ? article.language : null,
      text,
      ...(paragraphs ? { paragraphs } : {}),
      coverage: { ...article.coverage, words, truncated: article.coverage.truncated || cut },
    },
    warnings: cut
      ? [
          {
            code: 'TRUNCATED',
            message: `The text is very long: the first ${words.toLocaleString('en')} words were read.`,
          },
        ]
      : [],
  };
}
