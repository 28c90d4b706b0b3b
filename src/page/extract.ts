/**
 * From a snapshot to the article's text. Knows Readability's choice and what to do where it makes none; the lines that do
 * not belong are `linefilter.ts`'s matter.
 */
import { type Block, blocksOf } from './blocks.ts';
import { isParagraph } from './features.ts';
import { keepArticleLines } from './linefilter.ts';
import { chooseTexts } from './readability.ts';
import type { Snapshot } from './snapshot.ts';

/** The article's paragraphs with "\n\n" between them; empty only where the page has no text at all. */
export function extractArticle(snapshot: Snapshot, all: readonly Block[]): string {
  const chosen = chooseTexts(snapshot.document);
  const blocks = blocksOf(snapshot.document.body, (text) => chosen.has(text));
  const kept = keepArticleLines(blocks, snapshot.document.title);
  return (
    [kept, blocks, all.filter(isParagraph), all]
      .find((list) => list.length > 0)
      ?.map(({ text }) => text)
      .join('\n\n') ?? ''
  );
}
