/**
 * Takes an inert copy of a page and notes what the page states about itself. Knows the way through the page and what a copy
 * holds; what becomes of each node is `copier.ts`'s matter. Knows nothing of articles.
 *
 * The page is walked once, without recursion, and only read: nothing is cloned, adopted, fetched or changed.
 */
import { Copier } from './copier.ts';
import { firstChildOf, readProperty } from './domAccess.ts';
import { type Children, childrenOf, siblingsFrom } from './flatTree.ts';
import type { InertElement } from './inert.ts';
import { InertDocument } from './inertDocument.ts';
import type { InertText } from './inertText.ts';
import type { Clip } from './selection.ts';

export interface Meta {
  /** `property`, `name` or `itemprop`, in lower case. */
  name: string;
  content: string;
}

/** What was copied of a page. */
export interface Snapshot {
  document: InertDocument;
  /** The page's node of each longer text, to look at how it is drawn. Never kept beyond the reading. */
  sources: Map<InertText, Node>;
  /** BCP 47 as declared, not yet checked. */
  language: string | null;
  /** Content of `<title>`. */
  title: string;
  metas: Meta[];
  /** The text of each JSON-LD script. */
  structuredData: string[];
  /** Frames, by the area that their attributes state (0 where none is stated). */
  frames: { source: string; area: number }[];
  /** Embedded documents: `object` and `embed` with their media types. */
  embedded: string[];
  /** Something was left out: too long, too deep for the limits. */
  truncated: boolean;
}

interface Level {
  /** The node whose children they are; null for the document. */
  node: Node | null;
  children: Children;
  target: InertElement;
  depth: number;
}

/** Copies the page, or of its texts only what `clip` leaves. Takes time and memory linear in its size up to the limits, whatever its shape. */
export function takeSnapshot(page: Document, clip: Clip | null = null): Snapshot {
  const document = new InertDocument();
  const snapshot: Snapshot = {
    document,
    sources: new Map(),
    language: null,
    title: '',
    metas: [],
    structuredData: [],
    frames: [],
    embedded: [],
    truncated: false,
  };
  const copier = new Copier(snapshot, clip);
  // From the root on: a parser's document type may know no siblings. A document may lack a root.
  const root = readProperty(page, 'documentElement');
  const first = typeof root === 'object' && root !== null ? (root as Node) : firstChildOf(page);
  const stack: Level[] = [{ node: null, children: siblingsFrom(first, null), target: document.body, depth: 0 }];
  while (stack.length > 0) {
    const level = stack[stack.length - 1] as Level;
    const node = level.children.next();
    if (node === null) {
      stack.pop();
      if (level.node) copier.leave(level.node, level.target, level.depth - 1);
      continue;
    }
    if (copier.isFull()) {
      snapshot.truncated = true;
      break;
    }
    const inner = copier.copy(node, level.target, level.depth);
    if (inner) {
      const children = childrenOf(node, level.children.scope);
      stack.push({ node, children, target: inner, depth: level.depth + 1 });
    }
  }
  copier.finish();
  return snapshot;
}
