/**
 * Marks passages of a live page: one, and scrolls to it, or all facts at once. Knows the CSS Custom Highlight API, which draws
 * over the text without any change to the page's elements, and under any content security policy; knows nothing of what the
 * passages say.
 */
import type { KindPassage, Passage, PassageKind } from '../messages.ts';
import { type LocatedPassage, locatePassage, locatePassages } from './locate.ts';

const PASSAGE = 'lede-passage';
const FOCUS = 'lede-focus';
/** Where all facts are marked at once. Figures and dates lie over the sentences of key points. */
const KINDS: Record<PassageKind, { name: string; priority: number }> = {
  point: { name: 'lede-point', priority: 0 },
  number: { name: 'lede-number', priority: 2 },
  date: { name: 'lede-date', priority: 1 },
};
const NAMES = [PASSAGE, FOCUS, ...Object.values(KINDS).map(({ name }) => name)];

/** Both colours are given, so that the words are readable on light and on dark pages (contrast 13:1 and 10:1). */
const STYLE = `
::highlight(${PASSAGE}) { background-color: #ffe9a8; color: #201a08; }
::highlight(${FOCUS}) { background-color: #ffb938; color: #1a1400; }
::highlight(${KINDS.point.name}) { background-color: #ffe9a8; color: #201a08; }
::highlight(${KINDS.number.name}) { background-color: #a9dcf5; color: #06222f; }
::highlight(${KINDS.date.name}) { background-color: #c4e8b7; color: #10240a; }
@media (forced-colors: active) {
  ::highlight(${KINDS.point.name}) { background-color: Mark; color: MarkText; }
  ::highlight(${KINDS.number.name}), ::highlight(${KINDS.date.name}) { background-color: Highlight; color: HighlightText; }
  ::highlight(${PASSAGE}) { background-color: Mark; color: MarkText; }
  ::highlight(${FOCUS}) { background-color: Highlight; color: HighlightText; }
}`;

interface Marks {
  sheet: CSSStyleSheet;
  /** The page, and the shadow tree that the passage stands in: its words take their styles from there. */
  trees: readonly (Document | ShadowRoot)[];
  onKey: (event: KeyboardEvent) => void;
}

const marksOf = new WeakMap<Document, Marks>();

/** Marks the passage in place of the last one and brings it to the middle of the window; false where it is not found. */
export function markPassage(page: Document, passage: Passage): boolean {
  clearMarks(page);
  const located = locatePassage(page, passage);
  if (!located) return false;
  draw(page, located);
  scrollTo(page, located.focus ?? located.range);
  return true;
}

/**
 * Marks all passages at once, each kind in its colour, in place of what was marked; of a number or a date its own words, of a
 * key point its sentence. Gives how many were found; the page does not move.
 */
export function markPassages(page: Document, passages: readonly KindPassage[]): number {
  clearMarks(page);
  const found = locatePassages(page, passages);
  if (found.length === 0) return 0;
  const ranges = new Map<PassageKind, Range[]>();
  for (const { passage, located } of found) {
    const range = passage.kind === 'point' ? located.range : (located.focus ?? located.range);
    ranges.set(passage.kind, [...(ranges.get(passage.kind) ?? []), range]);
  }
  prepare(
    page,
    [...ranges.values()].flat().map((range) => range.startContainer.getRootNode()),
  );
  for (const [kind, list] of ranges) {
    const highlight = new Highlight(...list);
    highlight.priority = KINDS[kind].priority;
    CSS.highlights.set(KINDS[kind].name, highlight);
  }
  return found.length;
}

/** Takes away what a version of Lede before this one has left in the page when it was updated. */
export function clearForeignMarks(page: Document): void {
  // Asked by name: Firefox 153 gives a content script no iterator over the registry.
  if (!NAMES.some((name) => CSS.highlights.has(name))) return;
  for (const name of NAMES) CSS.highlights.delete(name);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter(
    ({ cssRules }) => !cssRules[0]?.cssText.startsWith(`::highlight(${PASSAGE})`),
  );
}

/** Takes the mark away, with all that came with it. */
export function clearMarks(page: Document): void {
  const marks = marksOf.get(page);
  if (!marks) return;
  marksOf.delete(page);
  for (const name of NAMES) CSS.highlights.delete(name);
  for (const tree of marks.trees)
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((sheet) => sheet !== marks.sheet);
  page.removeEventListener('keydown', marks.onKey, true);
}

function draw(page: Document, { range, focus }: LocatedPassage): void {
  prepare(page, [range.startContainer.getRootNode()]);
  CSS.highlights.set(PASSAGE, new Highlight(range));
  if (focus) {
    const highlight = new Highlight(focus);
    highlight.priority = 1;
    CSS.highlights.set(FOCUS, highlight);
  }
}

/** Gives the page, and the shadow trees among `roots`, the colours of marks, and lets Escape take all away. */
function prepare(page: Document, roots: readonly Node[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const trees = [page, ...new Set(roots.filter((root) => root instanceof ShadowRoot))];
  for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') clearMarks(page);
  };
  page.addEventListener('keydown', onKey, true);
  marksOf.set(page, { sheet, trees, onKey });
}

/** Scrolls every box around the words, innermost first, so that they come to its middle. */
function scrollTo(page: Document, range: Range): void {
  const view = page.defaultView;
  if (!view) return;
  const behavior: ScrollBehavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (
    let box = elementAround(range);
    box && box !== page.documentElement && box !== page.body;
    box = box.parentElement
  ) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(view.getComputedStyle(box).overflowY)) continue;
    const outer = box.getBoundingClientRect();
    const inner = rectangleOf(range);
    box.scrollBy({ top: inner.top + inner.height / 2 - (outer.top + outer.height / 2), behavior: 'instant' });
  }
  const inner = rectangleOf(range);
  view.scrollBy({ top: inner.top + inner.height / 2 - view.innerHeight / 2, behavior });
}

function elementAround(range: Range): Element | null {
  const { commonAncestorContainer: node } = range;
  return node instanceof Element ? node : node.parentElement;
}

/** Of the words; where they are not laid out (in a closed `details`), of the nearest element that is. */
function rectangleOf(range: Range): DOMRect {
  let rectangle = range.getBoundingClientRect();
  for (let box = elementAround(range); box && rectangle.height === 0; box = box.parentElement) {
    rectangle = box.getBoundingClientRect();
  }
  return rectangle;
}
