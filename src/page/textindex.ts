/**
 * The visible words of a live page as one string, and the way back from each character to its text node. Knows what is
 * shown and how quotations differ from pages (white space, quotation marks, dashes); knows nothing of where to look.
 *
 * White space is left out altogether: whether two words are parted by a space, a line or a block never matters, so a
 * quotation from `article.text`, with its collapsed spaces and blank lines, needs no preparation.
 */
import { SKIPPED } from './copiedElements.ts';
import { callMethod, dataOf, localNameOf, NODE, nodeTypeOf, readProperty } from './domAccess.ts';
import { type Children, childrenOf } from './flatTree.ts';
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
  const nodeAt = (position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  // The last code unit with this place is the one that was kept: those before it were left out.
  const offsetIn = (node: number, position: number): number =>
    squeeze(dataOf(nodes[node] as Node)).places.lastIndexOf(position - (starts[node] as number));
  return {
    text: parts.join(''),
    rangeOf(start, end) {
      const first = nodeAt(start);
      const tree = callMethod(nodes[first] as Node, 'getRootNode');
      let last = nodeAt(end - 1);
      let lastPosition = end - 1;
      // A range lies in one tree: of words that go on in another shadow tree, those before it are marked.
      while (last > first && callMethod(nodes[last] as Node, 'getRootNode') !== tree) {
        lastPosition = (starts[last] as number) - 1;
        last--;
      }
      const range = page.createRange();
      range.setStart(nodes[first] as Node, offsetIn(first, start));
      range.setEnd(nodes[last] as Node, offsetIn(last, lastPosition) + 1);
      return range;
    },
  };
}

/** The text nodes that a reader can see, in the order of the flat tree, without recursion. */
function* visibleTexts(page: Document): Generator<Node> {
  const root = readProperty(page, 'documentElement');
  if (typeof root !== 'object' || root === null) return;
  const open: Children[] = [childrenOf(root as Node, null)];
  while (open.length > 0) {
    const children = open[open.length - 1] as Children;
    const node = children.next();
    if (!node) {
      open.pop();
      continue;
    }
    const type = nodeTypeOf(node);
    if (type === NODE.text) yield node;
    else if (type === NODE.element && !isUnread(node)) open.push(childrenOf(node, children.scope));
  }
}

const isUnread = (element: Node): boolean =>
  localNameOf(element) === 'head' ||
  SKIPPED.has(localNameOf(element)) ||
  /^(?:hidden|undisplayed)$/.test(visibilityOf(element));
