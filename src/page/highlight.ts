/**
 * Marks a passage of a live page and scrolls to it. Knows the CSS Custom Highlight API, which draws over the text without
 * any change to the page's elements, and under any content security policy; knows nothing of what the passage says.
 */
import type { Passage } from '../messages.ts';
import { type LocatedPassage, locatePassage } from './locate.ts';

const PASSAGE = 'lede-passage';
const FOCUS = 'lede-focus';

/** Both colours are given, so that the words are readable on light and on dark pages (contrast 13:1 and 10:1). */
const STYLE = `
::highlight(${PASSAGE}) { background-color: #ffe9a8; color: #201a08; }
::highlight(${FOCUS}) { background-color: #ffb938; color: #1a1400; }
@media (forced-colors: active) {
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

/** Takes the mark away, with all that came with it. */
export function clearMarks(page: Document): void {
  const marks = marksOf.get(page);
  if (!marks) return;
  marksOf.delete(page);
  CSS.highlights.delete(PASSAGE);
  CSS.highlights.delete(FOCUS);
  for (const tree of marks.trees)
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((sheet) => sheet !== marks.sheet);
  page.removeEventListener('keydown', marks.onKey, true);
}

function draw(page: Document, { range, focus }: LocatedPassage): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const tree = range.startContainer.getRootNode();
  const trees = tree instanceof ShadowRoot ? [page, tree] : [page];
  for (const each of trees) each.adoptedStyleSheets = [...each.adoptedStyleSheets, sheet];
  CSS.highlights.set(PASSAGE, new Highlight(range));
  if (focus) {
    const highlight = new Highlight(focus);
    highlight.priority = 1;
    CSS.highlights.set(FOCUS, highlight);
  }
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
