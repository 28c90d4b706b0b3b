/**
 * The visible words of a live page as one string, and the way back from each character to its text node. Knows what is
 * shown and how quotations differ from pages (white space, quotation marks, dashes); knows nothing of where to look.
 *
 * White space is left out altogether: whether two words are parted by a space, a line or a block never matters, so a
 * quotation from `article.text`, with its collapsed spaces and blank lines, needs no preparation.
 */
import { dataOf, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, parentOf, readProperty } from './reader.ts';
import { SKIPPED } from './snapshot.ts';
import { keptCharacter } from './strings.ts';
import { visibilityOf } from './visibility.ts';

/** Characters indexed; the rest of a longer page is not searched. */
const INDEX_LIMIT = 2_000_000;

/** Every quotation mark and dash as its ASCII one; each is a single code unit and stays one. */
const FOLDED = new Map<string, string>([
  ...[...'‘’‚‛′`´'].map((mark): [string, string] => [mark, "'"]),
  ...[...'“”„‟«»″'].map((mark): [string, string] => [mark, '"']),
  ...[...'‐‑‒–—―−'].map((dash): [string, string] => [dash, '-']),
]);

export interface TextIndex {
  /** Words without white space, marks folded. */
  text: string;
  /** The range of page text for the characters `start` to `end` (exclusive) of `text`. */
  rangeOf(start: number, end: number): Range;
}

/** A text as it stands in an index, with the place that each of its code units has there. */
export function squeeze(text: string): { text: string; places: number[] } {
  const characters: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) {
    places.push(characters.length);
    const kept = keptCharacter(text, index);
    if (kept !== '' && kept !== ' ') characters.push(FOLDED.get(kept) ?? kept);
  }
  places.push(characters.length);
  return { text: characters.join(''), places };
}

/** Reads the page once, in time linear in its size, and changes nothing. */
export function indexText(page: Document): TextIndex {
  const nodes: Node[] = [];
  /** Where in the string each node's characters begin. */
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of visibleTexts(page)) {
    const { text } = squeeze(dataOf(node));
    if (text === '') continue;
    nodes.push(node);
    starts.push(length);
    parts.push(text);
    length += text.length;
    if (length > INDEX_LIMIT) break;
  }
  const placeOf = (position: number): { node: Node; offset: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low] as Node;
    // The last code unit with this place is the one that was kept: those before it were left out.
    const offset = squeeze(dataOf(node)).places.lastIndexOf(position - (starts[low] as number));
    return { node, offset };
  };
  return {
    text: parts.join(''),
    rangeOf(start, end) {
      const from = placeOf(start);
      const to = placeOf(end - 1);
      const range = page.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      return range;
    },
  };
}

/** The text nodes that a reader can see, in document order, without recursion. */
function* visibleTexts(page: Document): Generator<Node> {
  const root = readProperty(page, 'documentElement');
  if (typeof root !== 'object' || root === null) return;
  let node: Node | null = root as Node;
  while (node) {
    const type = nodeTypeOf(node);
    let inner: Node | null = null;
    if (type === 3) yield node;
    else if (type === 1 && !isUnread(node)) inner = firstChildOf(node);
    node = inner ?? nextAfter(node, root as Node);
  }
}

const isUnread = (element: Node): boolean =>
  localNameOf(element) === 'head' ||
  SKIPPED.has(localNameOf(element)) ||
  /^(?:hidden|undisplayed)$/.test(visibilityOf(element));

function nextAfter(start: Node, root: Node): Node | null {
  for (let node: Node | null = start; node && node !== root; node = parentOf(node)) {
    const sibling = nextSiblingOf(node);
    if (sibling) return sibling;
  }
  return null;
}
