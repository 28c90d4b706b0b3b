/**
 * Where the next article begins on a page that appends one when the reader comes to the end. Knows main headings and the
 * boxes around them; knows no words.
 */
import type { InertElement } from './inert.ts';
import { isProse, type Line } from './lines.ts';

/** Paragraphs of the article before another one may follow. */
const FEWEST_BEFORE = 2;

/** The lines before a second main heading that has a box of its own with paragraphs in it. */
export function withoutNeighbours(lines: Line[], isTitle: (line: Line) => boolean): Line[] {
  /** Every box around a paragraph before. */
  const boxes = new Set<InertElement>();
  let before = 0;
  for (const [place, line] of lines.entries()) {
    if (line.element.localName === 'h1' && before >= FEWEST_BEFORE && !isTitle(line)) {
      const box = outermost(line.element, boxes);
      // Sections may have main headings of their own (HTML 5.0 said so).
      const isBox = box !== line.element && box.localName !== 'section';
      if (isBox && lines.slice(place).some((other) => isProse(other) && isInside(other.element, box)))
        return lines.slice(0, place);
    }
    if (!isProse(line)) continue;
    before++;
    for (let box: InertElement | null = line.element; box && !boxes.has(box); box = box.parentNode) boxes.add(box);
  }
  return lines;
}

/** The largest box around the heading that holds nothing of what came before. */
function outermost(heading: InertElement, boxes: ReadonlySet<InertElement>): InertElement {
  let box = heading;
  while (box.parentNode && !boxes.has(box.parentNode)) box = box.parentNode;
  return box;
}

function isInside(element: InertElement, box: InertElement): boolean {
  for (let outer: InertElement | null = element; outer; outer = outer.parentNode) if (outer === box) return true;
  return false;
}
