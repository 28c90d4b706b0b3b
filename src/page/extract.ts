/** From a snapshot to the article's paragraphs. */
import { type Block, blocksOf } from './blocks.ts';
import type { Snapshot } from './snapshot.ts';
import { chooseTexts } from './readability.ts';

export interface Extract {
  blocks: Block[];
  text: string;
}

export function extractArticle(snapshot: Snapshot): Extract {
  const chosen = chooseTexts(snapshot.document);
  const blocks = blocksOf(snapshot.document.body, (text) => chosen.has(text));
  return { blocks, text: blocks.map(({ text }) => text).join('\n\n') };
}
