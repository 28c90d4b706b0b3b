/**
 * Cuts a page into blocks: the stretches of text that a reader sees as paragraphs. Knows which elements start a new
 * block and what `<br>` means; knows nothing of which blocks belong to an article.
 */
import { InertElement, type InertNode } from './inert.ts';
import type { InertText } from './inertText.ts';
import { following } from './inertWalk.ts';
import { collapse } from './strings.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export interface Block {
  /** Collapsed, never empty. */
  text: string;
  texts: InertText[];
  /** The nearest element that is not inline. */
  element: InertElement;
  /** Characters that lie in links. */
  linked: number;
  /** Place among all blocks of the page. */
  index: number;
}

export const isInline = (element: InertElement): boolean => INLINE.has(element.localName);

/** Whether an element of this name begins a paragraph. */
export const startsBlock = (localName: string): boolean => !INLINE.has(localName);

/** The blocks below `root` in document order; texts for which `isKept` is false are passed over. */
export function blocksOf(root: InertElement, isKept: (text: InertText) => boolean = () => true): Block[] {
  const blocks: Block[] = [];
  let texts: InertText[] = [];
  let owner: InertElement = root;
  let breaks = 0;
  /** Texts with a line break after them. */
  const broken = new Set<InertText>();
  const close = () => {
    const block = makeBlock(texts, owner, blocks.length, broken);
    if (block) blocks.push(block);
    texts = [];
  };
  for (let node = following(root, root); node; node = following(node, root)) {
    if (node instanceof InertElement) {
      if (node.localName === 'br') {
        breaks++;
        if (texts.length > 0) broken.add(texts[texts.length - 1] as InertText);
        if (breaks > 1 || endsSentence(texts)) close();
      } else if (!isInline(node) && !(isCell(node) && owner === rowOf(node))) close();
      continue;
    }
    const container = blockElementOf(node);
    if (container !== owner) {
      close();
      owner = container;
    }
    if (node.data === ' ') {
      if (texts.length > 0) texts.push(node);
      continue;
    }
    breaks = 0;
    if (isKept(node)) texts.push(node);
  }
  close();
  return blocks;
}

function endsSentence(texts: readonly InertText[]): boolean {
  let length = 0;
  for (const { data } of texts) length += data.length;
  const last = texts[texts.length - 1]?.data.trimEnd() ?? '';
  return length > 60 && /[.!?…:»”"’]$/.test(last);
}

/** The nearest ancestor that is not inline; of a cell in a table of short cells, the row, so that a row is one block. */
export function blockElementOf(text: InertText): InertElement {
  let element = text.parentNode as InertElement;
  while (isInline(element) && element.parentNode) element = element.parentNode;
  return isCell(element) ? (rowOf(element) ?? element) : element;
}

const isCell = ({ localName }: InertElement): boolean => localName === 'td' || localName === 'th';

/** The row of a cell, where the row holds short cells without blocks of their own; null elsewhere. */
function rowOf(cell: InertElement): InertElement | null {
  const row = cell.parentNode;
  if (row?.localName !== 'tr') return null;
  let isSimple = simpleRows.get(row);
  if (isSimple === undefined) {
    isSimple = row.textContent.length < 400 && row.children.every((child) => child.children.every(isInline));
    simpleRows.set(row, isSimple);
  }
  return isSimple ? row : null;
}

const simpleRows = new WeakMap<InertElement, boolean>();

function makeBlock(
  texts: InertText[],
  element: InertElement,
  index: number,
  broken: ReadonlySet<InertText>,
): Block | null {
  let raw = '';
  let linked = 0;
  let lastCell: InertNode | null = null;
  for (const text of texts) {
    // Cells of a row stand apart without any white space between them.
    const cell = element.localName === 'tr' ? childOf(element, text) : null;
    raw += cell !== lastCell && raw !== '' ? ` ${text.data}` : text.data;
    lastCell = cell;
    if (broken.has(text)) raw += ' ';
    if (isLinked(text)) linked += text.data.length;
  }
  const text = collapse(raw).trim();
  return text === '' ? null : { text, texts, element, linked, index };
}

/** The child of `ancestor` that the text lies in. */
function childOf(ancestor: InertElement, text: InertText): InertNode {
  let node: InertNode = text;
  while (node.parentNode && node.parentNode !== ancestor) node = node.parentNode;
  return node;
}

function isLinked(text: InertText): boolean {
  let element = text.parentNode;
  while (element && isInline(element)) {
    if (element.localName === 'a') return element.hasAttribute('href');
    element = element.parentNode;
  }
  return element?.localName === 'a';
}
