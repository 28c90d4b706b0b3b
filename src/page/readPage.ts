/**
 * A page as an article: its text, what it says of itself, whether it is one. Knows in which order the parts work; knows no
 * part's inside.
 */
import { LedeError } from '../errors.ts';
import type { Reading, Warning } from '../summariser/contract.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Detection, judgePage } from './detect.ts';
import { type ExtractedText, extractAll, extractArticle } from './extract.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { selectionClip } from './selection.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { countWords } from './strings.ts';
import { refuseEmpty, refuseUnsupported } from './unreadable.ts';

interface Survey {
  snapshot: Snapshot;
  blocks: Block[];
  metadata: Metadata;
  detection: Detection;
}

/**
 * What a page says and whether it is one article. `address` is the page's own (an empty string where unknown). Throws a
 * `LedeError`: `UNSUPPORTED_DOCUMENT`, `ARTICLE_IN_FRAME`, or `NO_ARTICLE` where there is no text at all; a page that has
 * text and is no article is read, with `isArticle` false. Reads only: nothing is fetched, no part of the page changes.
 */
export function readPage(page: Document, address: string): Reading {
  const { snapshot, blocks, metadata, detection } = survey(page, address);
  refuseEmpty(
    snapshot,
    blocks.reduce((length, block) => length + block.text.length, 0),
  );
  snapshot.document.title = metadata.title ?? '';
  const selected = selectionOf(page);
  return {
    ...readingOf(snapshot, metadata, address, extractArticle(snapshot, blocks, metadata.form === 'ImageGallery')),
    ...detection,
    ...(selected ? { selectedWords: countWords(selected.text) } : {}),
  };
}

function readingOf(
  snapshot: Snapshot,
  metadata: Metadata,
  address: string,
  { text, paragraphs }: ExtractedText,
): Pick<Reading, 'article' | 'warnings'> {
  const { title, byline, siteName, publishedTime, modifiedTime, language, paywalled } = metadata;
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
      paragraphs,
      coverage: { words: countWords(text), truncated: snapshot.truncated, paywalled },
    },
    warnings: warningsOf(snapshot, metadata),
  };
}

/**
 * The same for what the reader has selected: its words alone are the text. Throws `NOTHING_SELECTED` where that is not a
 * sentence.
 */
export function readSelection(page: Document, address: string): Reading {
  const selected = selectionOf(page);
  if (!selected) throw new LedeError('NOTHING_SELECTED', 'No sentence is selected in the page.');
  const { snapshot, metadata } = survey(page, address);
  const { article } = readingOf(snapshot, metadata, address, selected);
  return {
    article: { ...article, coverage: { ...article.coverage, selection: true } },
    isArticle: true,
    articleReasons: ['selection'],
    warnings: [],
  };
}

/** Words of the shortest sentence that says something. */
const FEWEST_SELECTED = 4;

/** What is selected in a live page; null where that is no sentence: a double click on a word is no wish to read it. */
function selectionOf(page: Document): ExtractedText | null {
  const clip = selectionClip(page);
  const selected = clip && extractAll(blocksOf(takeSnapshot(page, clip).document.body));
  return selected && countWords(selected.text) >= FEWEST_SELECTED ? selected : null;
}

/** Whether a page is one article; false for what cannot be read. A few milliseconds: no text is extracted. */
export function detectArticle(page: Document, address: string): Detection {
  try {
    return survey(page, address).detection;
  } catch (error) {
    if (error instanceof LedeError) return { isArticle: false, articleReasons: ['unsupported-document'] };
    throw error;
  }
}

function survey(page: Document, address: string): Survey {
  refuseUnsupported(page);
  const snapshot = takeSnapshot(page);
  const blocks = blocksOf(snapshot.document.body);
  const metadata = readMetadata(snapshot, blocks, address);
  return { snapshot, blocks, metadata, detection: judgePage(blocks, metadata, address) };
}

function warningsOf({ truncated }: Snapshot, { paywalled, form }: Metadata): Warning[] {
  const warnings: Warning[] = [];
  if (truncated) warnings.push({ code: 'TRUNCATED', message: 'The page is very large: only its first part was read.' });
  if (paywalled)
    warnings.push({
      code: 'PAYWALLED',
      message: 'The page says that its text is not free: what is shown may be a part.',
    });
  if (form === 'LiveBlogPosting')
    warnings.push({
      code: 'LIVE_BLOG',
      message: 'This is a live report: the newest entries come first, more may follow.',
    });
  if (form === 'ImageGallery')
    warnings.push({ code: 'GALLERY', message: 'This is a picture gallery: what was read are its captions.' });
  return warnings;
}
