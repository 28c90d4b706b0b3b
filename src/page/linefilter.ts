/**
 * Which of the chosen lines are the article's. Knows how captions, bylines, related links, promotions and comments give
 * themselves away: by their element, by class names, by words, by place. What a class name says is believed only where
 * little of the chosen text is inside, so that a misnamed wrapper never costs the article.
 */
import { type Block, isInline } from './blocks.ts';
import { findDate } from './dates.ts';
import { withoutCompany, withoutEnd, withoutTop } from './edges.ts';
import { FURNITURE_CLASS, LINE_PARTS, LINE_STARTS, WEAK_CLASS } from './furniture.ts';
import type { InertElement } from './inert.ts';
import { isProse, type Line, lineOf, startsWithAny } from './lines.ts';
import { withoutNeighbours } from './neighbours.ts';
import { foldWords } from './strings.ts';

const FURNITURE_TAGS = new Set(['figcaption', 'figure', 'footer', 'nav', 'aside', 'button', 'address']);
/** What is quoted or tabled is the article's, also inside a figure or an embedded post. */
const QUOTED_TAGS = new Set(['blockquote', 'table']);

/** The lines of the article among those chosen; `title` is the article's. A gallery keeps its captions. */
export function keepArticleLines(blocks: readonly Block[], title: string, isGallery = false): Block[] {
  const folded = foldWords(title);
  const lines = withoutNeighbours(blocks.map(lineOf), ({ text }) => foldWords(text) === folded);
  const mass = new Mass(lines);
  const date = openDateLine(lines);
  let kept = lines.filter(
    (line) => line === date || (isGallery && isProse(line)) || (!isFurniture(line, mass) && !isFurnitureLine(line)),
  );
  kept = withoutTop(kept, folded, date);
  kept = withoutEnd(withoutCompany(kept));
  return withoutRepeats(kept).map((line) => (line === date ? { ...line, text: dateIn(line) } : line));
}

/** How many characters of the chosen text lie in each element. */
class Mass {
  private readonly inside = new Map<InertElement, number>();
  private total = 0;
  constructor(lines: readonly Line[]) {
    for (const { texts, text } of lines) {
      this.total += text.length;
      for (let element = texts[0]?.parentNode ?? null; element; element = element.parentNode) {
        this.inside.set(element, (this.inside.get(element) ?? 0) + text.length);
      }
    }
  }
  shareOf(element: InertElement): number {
    return this.total === 0 ? 1 : (this.inside.get(element) ?? 0) / this.total;
  }
}

function isFurniture(line: Line, mass: Mass): boolean {
  let isQuoted = false;
  for (let element = line.texts[0]?.parentNode ?? null; element; element = element.parentNode) {
    const share = mass.shareOf(element);
    if (share > 0.35) break;
    if (QUOTED_TAGS.has(element.localName)) isQuoted = true;
    if (FURNITURE_TAGS.has(element.localName) && share < 0.2 && !isQuoted && !holdsQuote(element)) return true;
    const marks = `${element.className} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    if (marks.length < 2) continue;
    if (isInline(element) && element.textContent.length < line.text.length * 0.6) continue;
    if (FURNITURE_CLASS.test(marks) && share < 0.25 && !isQuoted) return true;
    if (WEAK_CLASS.test(marks) && share < 0.08 && line.words < 40 && !isQuoted && !line.isSentence) return true;
  }
  return isCaption(line) || isLinkList(line);
}

const holdsQuote = (element: InertElement): boolean =>
  element.localName === 'figure' && element.querySelectorAll('blockquote,table').length > 0;

/** A short line that shares its box with a picture and with nothing else. */
function isCaption(line: Line): boolean {
  if (line.isHeading || line.words > 30 || (line.isSentence && line.words > 18)) return false;
  let element: InertElement | null = line.element;
  for (let level = 0; element && level < 4; level++, element = element.parentNode) {
    if (element.localName === 'li' || element.localName === 'td' || element.localName === 'body') return false;
    if (element.textContent.trim().length > line.text.length + 4) return false;
    if (element.getElementsByTagName('img').length > 0) return true;
  }
  return false;
}

/** A list of links: two items or more, nearly all of it linked, without sentences. */
function isLinkList(line: Line): boolean {
  let list: InertElement | null = line.element;
  while (list && list.localName !== 'ul' && list.localName !== 'ol') {
    if (list.localName === 'body' || list.localName === 'article') return false;
    list = list.parentNode;
  }
  if (!list || list.children.length < 2 || list.children.length > 40) return false;
  let isOfLinks = listsOfLinks.get(list);
  if (isOfLinks === undefined) {
    let linked = 0;
    for (const link of list.getElementsByTagName('a')) linked += link.textContent.trim().length;
    isOfLinks = linked > list.textContent.trim().length * 0.85;
    listsOfLinks.set(list, isOfLinks);
  }
  return isOfLinks;
}

/** Each list is looked at once, not once an item. */
const listsOfLinks = new WeakMap<InertElement, boolean>();

function isFurnitureLine(line: Line): boolean {
  const { plainText, words, text } = line;
  if (words === 0) return true;
  const isLinked = line.linked > text.length * 0.8;
  if (line.isHeading) return line.linked > text.length * 0.5 && startsWithAny(plainText, LINE_STARTS);
  if (text.length > 320 || (line.isSentence && words >= 14 && STATEMENT.test(plainText))) return false;
  if (
    /^(?:follow|join|listen|watch|siga|sigue|suivez|folgen|segui)/.test(plainText) &&
    words <= 45 &&
    PLATFORM.test(plainText) &&
    line.linked > 0
  )
    return true;
  if (words <= 40 && line.linked > text.length * 0.2 && startsWithAny(plainText, LINE_STARTS)) return true;
  if (
    words <= 25 &&
    startsWithAny(plainText, LINE_STARTS) &&
    (isLinked || words <= 12 || !line.isSentence || line.linked > text.length * 0.3)
  )
    return true;
  if (words <= 30 && LINE_PARTS.some((part) => plainText.includes(part))) return true;
  // A line that is one link, and no sentence, leads elsewhere.
  if (isLinked && words <= 25 && !line.isSentence && !line.isHeading && line.element.localName !== 'li') return true;
  if (words <= 14 && (isDateLine(line) || isClockTime(line))) return true;
  return words <= 8 && !line.isSentence && /^[#@]/.test(text);
}

/** Words that begin a line about the text itself, and as well a sentence of it. */
const STATEMENT =
  /^(?:posted|published|written|reported|updated|sponsored|tagged|filed|source|comments|video|donate|publicado|publie|pubblicato|veroffentlicht)/;

const PLATFORM = /twitter|facebook|instagram|youtube|tiktok|telegram|whatsapp|linkedin|podcast|newsletter/;

/** Nothing but the time of day that an entry of a live report was made at. */
const isClockTime = ({ texts, text }: Line): boolean =>
  texts[0]?.parentNode?.localName === 'time' && /^\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[a-z.]{1,5})?$/i.test(text);

/** Nothing but a date, with its time, place of publication or "updated" around it. */
function isDateLine({ text }: Line): boolean {
  const date = findDate(text, true);
  return date !== null && text.length < 70 && date.start < 30 && !/[.!?]$/.test(text.replace(/\b[ap]\.m\.$/i, ''));
}

/**
 * The date above the article where its order is open (10/11/16). It stays: the reader is told how it was read and why,
 * with its place.
 */
function openDateLine(lines: readonly Line[]): Line | undefined {
  const first = lines.findIndex(isProse);
  return lines.slice(0, Math.max(first, 0)).find((line) => {
    if (line.words > 14 || line.text.length > 110 || line.isSentence) return false;
    const [monthFirst, dayFirst] = [findDate(line.text, true), findDate(line.text, false)];
    return dayFirst !== null && dayFirst.date !== monthFirst?.date;
  });
}

/** The date alone: of the times, counts and names beside it nothing is the article's. */
function dateIn({ text }: Line): string {
  const start = findDate(text, false)?.start ?? 0;
  return /^\d{1,4}\s?[-/.|]\s?\d{1,2}\s?[-/.|]\s?\d{2,4}/.exec(text.slice(start, start + 20))?.[0] ?? text;
}

/** A line that stands a second time is a pull quote or a caption. */
function withoutRepeats(lines: Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text, words }) => {
    if (words < 6) return true;
    const folded = foldWords(text);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
