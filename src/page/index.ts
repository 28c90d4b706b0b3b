import type { Reading } from '../summariser/contract.ts';
import { extractArticle } from './extract.ts';
import { takeSnapshot } from './snapshot.ts';

export function readPage(page: Document, address: string): Reading {
  const snapshot = takeSnapshot(page);
  const { text } = extractArticle(snapshot);
  return {
    article: { url: address, title: snapshot.title, byline: null, siteName: null, publishedTime: null, modifiedTime: null, language: snapshot.language, text, coverage: { words: 0, truncated: snapshot.truncated, paywalled: false } },
    isArticle: true, articleReasons: [], warnings: [],
  };
}
