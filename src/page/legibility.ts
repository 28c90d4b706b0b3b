/**
 * Whether words on a page that is laid out can be seen: planted text has no size, no colour, the colour of what lies behind it,
 * or a place outside the page. Knows computed styles; text that waits to fade in (`opacity`) counts as seen.
 */
import type { Block } from './blocks.ts';
import { callMethod, computedStyleOf, NODE, nodeTypeOf, parentOf, readProperty } from './domAccess.ts';
import type { InertText } from './inertText.ts';

/** Pixels; below it letters are specks. */
const SMALLEST = 2;
/** A box of a pixel is for screen readers alone. */
const SPECK = 1;
/** Pixels to the left or above: what lies there was put there, and did not only scroll away. */
const FAR = -999;
/** Boxes looked at for such an offset: the words' own and those around it. */
const LEVELS = 4;

type Styles = Pick<
  CSSStyleDeclaration,
  | 'fontSize'
  | 'color'
  | 'backgroundColor'
  | 'backgroundImage'
  | 'position'
  | 'left'
  | 'top'
  | 'marginLeft'
  | 'textIndent'
>;

/** Share of the text from which on the page is not hiding words but drawn in a way that is not understood here. */
const MOST = 0.5;

/** The blocks without those of which words cannot be seen; `sources` has the page's node of each longer text. */
export function withoutUnseen(blocks: readonly Block[], sources: ReadonlyMap<InertText, Node>): readonly Block[] {
  const legibility = new Legibility();
  const isUnseen = ({ texts }: Block): boolean =>
    texts.some(({ origin }) => {
      const source = sources.get(origin);
      const parent = source ? parentOf(source) : null;
      return parent !== null && nodeTypeOf(parent) === NODE.element && legibility.isUnseen(parent);
    });
  const seen = blocks.filter((block) => !isUnseen(block));
  const lengthOf = (list: readonly Block[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(seen) >= lengthOf(blocks) * MOST ? seen : blocks;
}

/** Judges elements of one page, each once. */
class Legibility {
  private readonly known = new Map<Node, boolean>();
  private readonly grounds = new Map<Node, string | null>();

  /** Whether words right inside the element cannot be seen; false where nothing is laid out. */
  isUnseen(element: Node): boolean {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const isUnseen = this.judge(element);
    this.known.set(element, isUnseen);
    return isUnseen;
  }

  private judge(element: Node): boolean {
    const style = stylesOf(element);
    if (!style) return false;
    const size = Number.parseFloat(style.fontSize);
    if (size < SMALLEST || isClear(style.color) || isSpeck(element) || isPutAway(element)) return true;
    return this.groundOf(element, style) === style.color;
  }

  /** The colour behind the element's words; null where a picture or another layer may lie there. */
  private groundOf(element: Node, own: Styles): string | null {
    const passed: Node[] = [];
    let ground: string | null | undefined;
    for (let box: Node | null = element; box && ground === undefined; box = outerOf(box)) {
      ground = this.grounds.get(box);
      if (ground !== undefined) break;
      passed.push(box);
      const style = box === element ? own : stylesOf(box);
      if (!style) break;
      if (style.backgroundImage !== 'none') ground = null;
      else if (!isClear(style.backgroundColor))
        ground = style.backgroundColor.startsWith('rgb(') ? style.backgroundColor : null;
      else if (style.position === 'absolute' || style.position === 'fixed') ground = null;
    }
    for (const box of passed) this.grounds.set(box, ground ?? null);
    return ground ?? null;
  }
}

/** Out of a shadow tree, its host is around. */
function outerOf(node: Node): Node | null {
  const parent = parentOf(node);
  if (!parent || nodeTypeOf(parent) === NODE.element) return parent;
  const host = nodeTypeOf(parent) === NODE.fragment ? readProperty(parent, 'host') : null;
  return typeof host === 'object' && host !== null ? (host as Node) : null;
}

/** Null in a parsed file, where nothing is laid out. */
const stylesOf = (element: Node): Styles | null =>
  callMethod(element, 'checkVisibility') === undefined ? null : computedStyleOf(element);

const isClear = (color: string): boolean => color === 'transparent' || /^rgba\(.*, 0\)$/.test(color);

function isSpeck(element: Node): boolean {
  const box = callMethod(element, 'getBoundingClientRect');
  if (typeof box !== 'object' || box === null) return false;
  const { width, height } = box as DOMRect;
  return width > 0 && height > 0 && width <= SPECK && height <= SPECK;
}

/** By its own offset: where it stands on the screen says nothing, since the reader may have scrolled past it. */
function isPutAway(element: Node): boolean {
  let box: Node | null = element;
  for (let level = 0; box && level < LEVELS; level++, box = outerOf(box)) {
    const style = stylesOf(box);
    if (!style) return false;
    const offsets = style.position === 'static' ? [] : [style.left, style.top];
    if ([...offsets, style.marginLeft, style.textIndent].some((offset) => Number.parseFloat(offset) <= FAR))
      return true;
  }
  return false;
}
