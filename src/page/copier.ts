/**
 * Copies one node after another into an inert tree: visible elements with the attributes that matter, texts with collapsed
 * white space. Knows what of a page is no text, and where to stop; knows nothing of the way through the page.
 */
import { startsBlock } from './blocks.ts';
import { EMPTY, KEPT_ATTRIBUTES, RENAMED, SKIPPED } from './copiedElements.ts';
import { attributeNamesOf, attributeOf, dataOf, localNameOf, NODE, nodeTypeOf } from './domAccess.ts';
import type { InertElement, InertNode } from './inert.ts';
import { InertText } from './inertText.ts';
import type { Clip } from './selection.ts';
import type { Snapshot } from './snapshot.ts';
import { noteStatement } from './statements.ts';
import { collapse } from './strings.ts';
import { dropHidden, visibilityOf } from './visibility.ts';

/** Nodes looked at; the largest news pages have some 15,000. */
const NODE_LIMIT = 120_000;
/** Elements kept. */
const ELEMENT_LIMIT = 40_000;
/** Characters of text kept, some ten times a long magazine piece. */
const TEXT_LIMIT = 1_500_000;
/**
 * Levels kept; what lies deeper is flattened into the last one. Readability takes time in the depth of a page (7 s for
 * 800 nested elements); pages in the wild end at about 60.
 */
const DEPTH_LIMIT = 80;
/**
 * Levels of all nodes kept, added up. Readability looks at everything below an element, at each level anew, so this sum is
 * what its time goes with (18,000 words at the 80th level: 5 s). The largest news pages come to some 400,000.
 */
const LEVEL_LIMIT = 1_500_000;
/**
 * Children of one element before the next ones get a box of their own: Readability moves children one at a time, which
 * takes time in the square of their number (26,000 lines with `<br>`: 4.7 s).
 */
const WIDTH_LIMIT = 2000;
const VALUE_LIMIT = 600;
/** Characters of a text that is looked at twice: less than a sentence misleads nobody, and looking takes time. */
const TELLING_TEXT = 25;

export class Copier {
  private nodes = 0;
  private elements = 0;
  private characters = 0;
  private levels = 0;
  /** Elements that attributes or inline styles hide. */
  private readonly hidden: InertElement[] = [];
  /** Elements hidden from screen readers. */
  private readonly silent: InertElement[] = [];
  private readonly widths = new Map<InertElement, { count: number; box: InertElement }>();
  /** Text that waits for its neighbours: parsers split texts, at character references for one. */
  private pending = '';
  private pendingParent: InertElement | null = null;
  private pendingSource: Node | null = null;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly clip: Clip | null,
  ) {}

  isFull(): boolean {
    return (
      this.nodes > NODE_LIMIT ||
      this.elements > ELEMENT_LIMIT ||
      this.characters > TEXT_LIMIT ||
      this.levels > LEVEL_LIMIT
    );
  }

  /** Copies one node; returns the element that takes its children, or null where they are not to be read. */
  copy(node: Node, target: InertElement, depth: number): InertElement | null {
    this.nodes++;
    this.levels += Math.min(depth, DEPTH_LIMIT);
    const type = nodeTypeOf(node);
    if (type === NODE.text || type === NODE.cdata) {
      this.addText(this.clip ? this.clip(node) : dataOf(node), target, depth < DEPTH_LIMIT ? node : null);
      return null;
    }
    return type === NODE.element ? this.copyElement(node, target, depth) : null;
  }

  finish(): void {
    this.flush();
    dropHidden(this.snapshot.document, this.hidden, 0.9);
    dropHidden(this.snapshot.document, this.silent, 0.5);
  }

  /** After the contents of a node that was copied, or flattened, into `target`. */
  leave(node: Node, target: InertElement, depth: number): void {
    if (depth >= DEPTH_LIMIT && startsBlock(localNameOf(node))) this.breakBlock(target);
  }

  /** Too deep for an element of its own: two line breaks end the paragraph, where one has begun. */
  private breakBlock(target: InertElement): void {
    this.flush();
    if (target.lastChild === null || target.lastChild.nodeName === 'BR') return;
    this.levels += 2 * DEPTH_LIMIT;
    this.appendBreaks(target);
  }

  /** Two line breaks, which end a paragraph. */
  private appendBreaks(target: InertElement): void {
    for (let count = 0; count < 2; count++) this.append(this.snapshot.document.createElement('br'), target);
  }

  /** Adds a child; every `WIDTH_LIMIT` of them a box begins that takes the next ones. */
  private append(node: InertNode, target: InertElement): void {
    const width = this.widths.get(target) ?? { count: 0, box: target };
    if (width.count > 0 && width.count % WIDTH_LIMIT === 0) {
      width.box = target.appendChild(this.snapshot.document.createElement('div'));
    }
    width.count++;
    this.widths.set(target, width);
    width.box.appendChild(node);
  }

  private addText(text: string, target: InertElement, source: Node | null): void {
    if (this.pendingParent !== target) this.flush();
    this.pendingParent = target;
    if (source && text.length >= TELLING_TEXT) this.pendingSource = source;
    const rest = TEXT_LIMIT - this.characters;
    this.pending += text.length > rest ? text.slice(0, Math.max(0, rest)) : text;
    this.characters += text.length;
  }

  private flush(): void {
    if (this.pendingParent && this.pending !== '') {
      const parts = isPreformatted(this.pendingParent) ? this.pending.split(/\n[ \t\r]{0,20}\n/) : [this.pending];
      for (const [place, part] of parts.entries()) {
        const text = collapse(part);
        if (text === '') continue;
        if (place > 0) this.appendBreaks(this.pendingParent);
        const copy = new InertText(text);
        if (this.pendingSource) this.snapshot.sources.set(copy, this.pendingSource);
        this.append(copy, this.pendingParent);
      }
    }
    this.pending = '';
    this.pendingParent = null;
    this.pendingSource = null;
  }

  private copyElement(node: Node, target: InertElement, depth: number): InertElement | null {
    const tag = localNameOf(node);
    if (tag === 'html' || tag === 'body') {
      this.readRoot(node, tag);
      return target;
    }
    if (tag === 'head') return target;
    if (SKIPPED.has(tag)) {
      noteStatement(node, tag, this.snapshot);
      return null;
    }
    const visibility = visibilityOf(node);
    if (visibility === 'undisplayed') return null;
    const isInline = tag === 'br' || tag === 'wbr';
    if (depth >= DEPTH_LIMIT && !isInline) {
      if (startsBlock(tag)) this.breakBlock(target);
      return target;
    }
    this.flush();
    this.elements++;
    const element = this.snapshot.document.createElement(
      RENAMED.get(tag) ?? (/^[a-z][a-z0-9]*$/.test(tag) ? tag : 'div'),
    );
    for (const name of attributeNamesOf(node)) {
      if (!KEPT_ATTRIBUTES.has(name)) continue;
      const value = (attributeOf(node, name) ?? '').slice(0, VALUE_LIMIT);
      if (value !== '') element.setAttribute(name, value);
    }
    this.append(element, target);
    if (visibility === 'aria-hidden') this.silent.push(element);
    if (visibility === 'hidden') this.hidden.push(element);
    // Readability takes a picture without a source for a placeholder.
    if (tag === 'img') element.setAttribute('src', '.');
    return EMPTY.has(tag) ? null : element;
  }

  private readRoot(node: Node, tag: string): void {
    const language = attributeOf(node, 'lang') ?? attributeOf(node, 'xml:lang');
    if (language && (tag === 'html' || !this.snapshot.language)) this.snapshot.language = language.slice(0, 40);
    const classes = attributeOf(node, 'class');
    if (tag === 'body' && classes) this.snapshot.document.body.setAttribute('class', classes.slice(0, VALUE_LIMIT));
  }
}

/** In plain text, which browsers show in a `pre`, blank lines part the paragraphs. */
function isPreformatted(element: InertElement): boolean {
  return element.localName === 'pre' || element.parentNode?.localName === 'pre';
}
