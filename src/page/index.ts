/**
 * The page, for the content script and the command line: reads it, says whether it is an article, marks passages in it.
 * Knows the DOM and nothing of the browser's interface for extensions.
 */
import type { Reading } from '../summariser/contract.ts';
import { blocksOf } from './blocks.ts';
import { extractArticle } from './extract.ts';
import { readMetadata } from './metadata.ts';
import { takeSnapshot } from './snapshot.ts';
import { countWords } from './strings.ts';

export { clearMarks, markPassage } from './highlight.ts';

export function readPage(page: Document, address: string): Reading {
  const snapshot = takeSnapshot(page);
  const blocks = blocksOf(snapshot.document.body);
  const metadata = readMetadata(snapshot, blocks, address);
  snapshot.document.title = metadata.title ?? '';
  const { text } = extractArticle(snapshot);
  const { title, byline, siteName, publishedTime, modifiedTime, language } = metadata;
  return {
    article: {
      url: address === '' ? null : address,
      title,
      byline,
      siteName,
      publishedTime,
      modifiedTime,
      language,
      text,
      coverage: { words: countWords(text), truncated: snapshot.truncated, paywalled: metadata.paywalled },
    },
    isArticle: true,
    articleReasons: [],
    warnings: [],
  };
}
