/**
 * From a snapshot to the article's text. Knows Readability's choice and what to do where it makes none; the lines that do
 * not belong are `linefilter.ts`'s matter.
 */
import type { Paragraph, ParagraphKind } from '../summariser/contract.ts';
import { type Block, blocksOf } from './blocks.ts';
import { mainContainer } from './edges.ts';
import { isParagraph } from './features.ts';
import type { InertElement } from './inert.ts';
import { withoutUnseen } from './legibility.ts';
import { keepArticleLines } from './linefilter.ts';
import { chooseTexts } from './readability.ts';
import type { Snapshot } from './snapshot.ts';

export interface ExtractedText {
  /** Paragraphs with "\n\n" between them; empty only where the page has no text at all. */
  text: string;
  paragraphs: Paragraph[];
}

/** The article's text. Of a picture gallery the captions are the article. */
export function extractArticle(snapshot: Snapshot, all: readonly Block[], isGallery: boolean): ExtractedText {
  const chosen = chooseTexts(snapshot.document);
  const blocks = recover(
    all,
    blocksOf(snapshot.document.body, (text) => chosen.has(text)),
  );
  const kept = withoutUnseen(keepArticleLines(blocks, snapshot.document.title, isGallery), snapshot.sources);
  return joined([kept, blocks, all.filter(isParagraph), all].find((list) => list.length > 0) ?? []);
}

/** Everything that the page holds, as it stands: what a reader has selected needs no choosing. */
export const extractAll = (all: readonly Block[]): ExtractedText => joined(all);

function joined(blocks: readonly Block[]): ExtractedText {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    paragraphs.push({ start, end: text.length, kind: kindOf(block), place: block.index });
  }
  return { text, paragraphs };
}

const KINDS: Record<string, ParagraphKind> = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  td: 'table-row',
  th: 'table-row',
  tr: 'table-row',
  blockquote: 'quotation',
  figcaption: 'caption',
};

/** By the nearest element that says so, some levels up: the paragraph of a list's item is the item. */
function kindOf({ element }: Block): ParagraphKind {
  if (isHeading(element)) return 'heading';
  let box: InertElement | null = element;
  for (let level = 0; box && level < 4; level++, box = box.parentNode) {
    const kind = Object.hasOwn(KINDS, box.localName) ? KINDS[box.localName] : undefined;
    if (kind) return kind;
  }
  return 'paragraph';
}

const isHeading = ({ localName }: InertElement): boolean => /^h[1-6]$/.test(localName);

/**
 * Readability's choice with what it left out of the article's own container: paragraphs that stand directly in it, and
 * quotations within it, such as embedded posts.
 */
function recover(all: readonly Block[], chosen: readonly Block[]): Block[] {
  const home = mainContainer(chosen);
  const [first, last] = [chosen[0]?.texts[0], chosen[chosen.length - 1]?.texts[0]];
  if (!home || !first || !last) return [...chosen];
  const byText = new Map(chosen.flatMap((block) => block.texts.map((text) => [text, block] as const)));
  const end = all.findIndex(({ texts }) => texts.includes(last));
  const blocks: Block[] = [];
  for (const block of all) {
    // Parts of a block that were chosen apart stay one, as chosen.
    const picked = new Set(block.texts.map((text) => byText.get(text)).filter((found) => found !== undefined));
    if (picked.size > 0) blocks.push(...picked);
    else if (block.index <= end && belongs(block, home)) blocks.push(block);
  }
  return blocks;
}

function belongs(block: Block, home: InertElement): boolean {
  if (block.linked > block.text.length * 0.6) return false;
  if (block.element.parentNode === home) return block.element.localName === 'p' && isParagraph(block);
  let isQuoted = false;
  for (let element: InertElement | null = block.element; element; element = element.parentNode) {
    if (element === home) return isQuoted;
    if (element.localName === 'blockquote') isQuoted = true;
    if (element.localName === 'aside' || element.localName === 'figure') return false;
  }
  return false;
}
