/**
 * Elements without text of their own that state something about the page: `meta`, `title`, JSON-LD, frames and
 * embedded documents. Knows which of them to note and how much; knows nothing of what the statements mean.
 */
import { attributeOf, callMethod, dataOf, firstChildOf, NODE, nextSiblingOf, nodeTypeOf } from './domAccess.ts';
import type { Snapshot } from './snapshot.ts';
import { collapse } from './strings.ts';

/** Characters of JSON-LD, over all scripts; 300 KB is the most that a large site was seen to state. */
const STRUCTURED_DATA_LIMIT = 400_000;
/** Scripts of structured data, and frames and embedded documents: a hundred times what pages have. */
const SCRIPT_LIMIT = 200;
const FRAME_LIMIT = 1000;
const META_LIMIT = 400;

/** Notes what the element `node` with the name `tag` states, if it states anything. */
export function noteStatement(node: Node, tag: string, snapshot: Snapshot): void {
  const value = (name: string): string => (attributeOf(node, name) ?? '').slice(0, 4000);
  if (tag === 'meta') {
    const name = value('property') || value('name') || value('itemprop') || value('http-equiv');
    const content = value('content');
    if (name !== '' && content !== '' && snapshot.metas.length < META_LIMIT) {
      snapshot.metas.push({ name: name.trim().toLowerCase(), content });
    }
  } else if (tag === 'title') {
    if (snapshot.title === '') snapshot.title = collapse(innerText(node, 2000)).trim();
  } else if (tag === 'script') {
    const isRead = value('type').toLowerCase().includes('ld+json') && snapshot.structuredData.length < SCRIPT_LIMIT;
    if (!isRead) return;
    const text = innerText(
      node,
      STRUCTURED_DATA_LIMIT - snapshot.structuredData.reduce((sum, { length }) => sum + length, 0),
    );
    // Half a script is no JSON.
    if (text !== '' && text.length <= STRUCTURED_DATA_LIMIT) snapshot.structuredData.push(text);
  } else if ((tag === 'iframe' || tag === 'frame') && snapshot.frames.length < FRAME_LIMIT) {
    const [width, height] = [sizeOf(value('width')), sizeOf(value('height'))];
    snapshot.frames.push({
      source: value('src') || (value('srcdoc') ? 'about:srcdoc' : ''),
      area: frameArea(node) ?? width * height,
    });
  } else if ((tag === 'object' || tag === 'embed') && snapshot.embedded.length < FRAME_LIMIT) {
    snapshot.embedded.push(value('type').toLowerCase());
  } else if (tag === 'frameset') {
    snapshot.frames.push({ source: 'frameset', area: Number.MAX_SAFE_INTEGER });
  }
}

const sizeOf = (value: string): number => {
  const size = Number.parseInt(value, 10);
  return value.includes('%') ? size * 10 : Number.isFinite(size) ? Math.max(0, size) : 0;
};

/** Square pixels that a frame takes up on a live page; null where nothing is laid out. */
function frameArea(node: Node): number | null {
  const box = callMethod(node, 'getBoundingClientRect');
  if (typeof box !== 'object' || box === null) return null;
  const { width, height } = box as { width?: unknown; height?: unknown };
  return typeof width === 'number' && typeof height === 'number' && width * height > 0 ? width * height : null;
}

/** The direct texts of an element such as `title` or `script`, up to a length. */
function innerText(node: Node, limit: number): string {
  let text = '';
  for (let child = firstChildOf(node); child && text.length < limit; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === NODE.text || nodeTypeOf(child) === NODE.cdata) text += dataOf(child);
  }
  return text;
}
