/**
 * A plain text as a reading. It is taken at its word: an article, with what its sender states of it. Knows what a text
 * without a page lacks; checks nothing.
 */
import type { Article, Reading } from '../../src/summariser/index.ts';

export type Stated = Pick<Article, 'url' | 'title' | 'language' | 'publishedTime'>;

export function readPlainText(text: string, stated: Partial<Stated> = {}): Reading {
  const article: Article = {
    url: null,
    title: null,
    byline: null,
    siteName: null,
    publishedTime: null,
    modifiedTime: null,
    language: null,
    text,
    coverage: { words: 0, truncated: false, paywalled: false },
    ...stated,
  };
  const isArticle = text.trim() !== '';
  return { article, isArticle, articleReasons: [isArticle ? 'text-input' : 'no-text'], warnings: [] };
}
