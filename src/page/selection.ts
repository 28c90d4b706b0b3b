/**
 * What the reader has selected in a live page. Knows ranges and where they begin and end inside texts; knows nothing of
 * articles. The page is only read.
 */
import { callMethod, dataOf, readProperty } from './domAccess.ts';

/** The words of a text node that are selected; the empty string where none are. */
export type Clip = (text: Node) => string;

/** A clip to the selection, or null where nothing is selected. Of several ranges (Firefox) all count. */
export function selectionClip(page: Document): Clip | null {
  const selection = callMethod(page, 'getSelection');
  if (typeof selection !== 'object' || selection === null) return null;
  const { rangeCount } = selection as Selection;
  const ranges: Range[] = [];
  for (let index = 0; index < Math.min(rangeCount, RANGE_LIMIT); index++) {
    const range = (selection as Selection).getRangeAt(index);
    if (!range.collapsed) ranges.push(range);
  }
  if (ranges.length === 0) return null;
  return (text) => {
    const data = dataOf(text);
    return ranges
      .map((range) => (range.intersectsNode(text) ? data.slice(...boundsIn(range, text, data)) : ''))
      .join('');
  };
}

/** A table's column is many ranges; no reader selects more. */
const RANGE_LIMIT = 200;

function boundsIn(range: Range, text: Node, data: string): [start: number, end: number] {
  const start = readProperty(range, 'startContainer') === text ? range.startOffset : 0;
  const end = readProperty(range, 'endContainer') === text ? range.endOffset : data.length;
  return [start, end];
}
