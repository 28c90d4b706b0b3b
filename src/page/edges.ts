/** Where an article begins and ends among its lines. Knows titles, labels, end marks; judges by place, not by element. */

import type { Block } from './blocks.ts';
import { COMPANY_SEAT, COMPANY_STAFF, COMPANY_TRADE, END_MARKS } from './furniture.ts';
import type { InertElement } from './inert.ts';
import { isProse, type Line, startsWithAny } from './lines.ts';
import { foldWords } from './strings.ts';
import { BYLINE_WORDS } from './vocabulary.ts';

/** Before the first paragraph: title, byline, labels. */
export function withoutTop(lines: Line[], title: string, date: Line | undefined): Line[] {
  const first = lines.findIndex(isProse);
  return lines.filter((line, place) => {
    if (line === date) return true;
    const folded = foldWords(line.text);
    const isTop = place <= Math.max(first, 5);
    if (isTop && title !== '' && line.words >= 3 && folded === title) return false;
    if (isTop && line.element.localName === 'h1') return false;
    if (place >= first || line.isSentence) return true;
    // A trail of links from the home page to the title.
    if (title !== '' && !line.isHeading && folded.endsWith(title)) return false;
    if (line.words > 14 || line.isHeading) return true;
    return line.words >= 6 && !startsWithAny(line.plainText, NAMED_STARTS);
  });
}

const NAMED_STARTS = BYLINE_WORDS.map((word) => `${word} `).filter((word) => word.length > 3);

/** A heading that announces other articles, comments or the author. */
function isEndMark({ words, plainText, isSentence, isHeading }: Line): boolean {
  if (words > 8) return false;
  const name = plainText.replace(/[\s:.…!»›>(\d)]{1,12}$/, '');
  if (END_MARKS.includes(name)) return true;
  if (isSentence) return false;
  return (
    /^more .{0,60}(?:stories|articles|posts|news|coverage|videos)$/.test(name) ||
    (isHeading && words <= 5 && /^(?:about|uber|sobre|a propos d[eu]|chi e|qui es) \S/.test(name))
  );
}

/** A company describes itself after this share of the lines: before it, the sentence is news. */
const COMPANY_PART = 0.5;

/** Without the description of the sender at the end of a press release: "X is headquartered in Y and employs Z". */
export function withoutCompany(lines: Line[]): Line[] {
  const from = Math.floor(lines.length * COMPANY_PART);
  const names = (line: Line | undefined, list: readonly string[]) =>
    line !== undefined && list.some((part) => line.plainText.includes(part));
  const seat = lines.findIndex((line, at) => at >= from && names(line, COMPANY_SEAT) && names(line, COMPANY_STAFF));
  if (seat < 0) return lines;
  const trade = lines[seat - 1];
  const first = trade && COMPANY_TRADE.test(trade.plainText) ? seat - 1 : seat;
  return lines.filter((_, at) => at < first || at > seat);
}

/** From a heading such as "Comments" on, until the article's own paragraphs go on; then whatever hangs at the end. */
export function withoutEnd(lines: Line[]): Line[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const home = mainContainer(lines);
  const kept: Line[] = [];
  let seen = 0;
  let isOver = false;
  for (const line of lines) {
    if (seen > total * 0.45 && isEndMark(line)) isOver = true;
    // The article goes on where its own paragraphs do, unless they come from the last part of the page.
    else if (isOver && seen < total * 0.75 && line.words >= 25 && line.isSentence && line.element.parentNode === home)
      isOver = false;
    if (!isOver) kept.push(line);
    seen += line.text.length;
  }
  while (kept.length > 1) {
    const last = kept[kept.length - 1] as Line;
    const isItem = last.element.localName === 'li' || last.element.localName === 'tr';
    const hangs =
      last.isHeading || (!last.isSentence && ((last.words <= 8 && !isItem) || last.linked > last.text.length * 0.7));
    if (!hangs) break;
    kept.pop();
  }
  return kept.length > 0 ? kept : lines;
}

/** The element that most of the text lies directly in. */
export function mainContainer(lines: readonly Block[]): InertElement | null {
  const lengths = new Map<InertElement, number>();
  for (const { element, text } of lines) {
    if (element.parentNode) lengths.set(element.parentNode, (lengths.get(element.parentNode) ?? 0) + text.length);
  }
  let best: InertElement | null = null;
  for (const [element, length] of lengths) if (best === null || length > (lengths.get(best) ?? 0)) best = element;
  return best;
}
