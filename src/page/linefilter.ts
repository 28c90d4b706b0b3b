/**
 * Which of the chosen lines are the article's. Knows how captions, bylines, related links, promotions and comments give
 * themselves away: by their element, by class names, by words, by place. What a class name says is believed only where
 * little of the chosen text is inside, so that a misnamed wrapper never costs the article.
 */
import { type Block, isInline } from './blocks.ts';
import { findDate } from './dates.ts';
import { END_MARKS, FURNITURE_CLASS, LINE_PARTS, LINE_STARTS, WEAK_CLASS } from './furniture.ts';
import type { InertElement } from './inert.ts';
import { countWords, foldWords } from './strings.ts';
import { BYLINE_WORDS, plain } from './vocabulary.ts';

interface Line extends Block {
  words: number;
  /** In lower case, without accents. */
  plainText: string;
  isSentence: boolean;
  isHeading: boolean;
}

/** Ends like a sentence, with closing marks after it allowed. */
const SENTENCE_END = /[.!?…。！？।؟][)\]»”"'’]?$/;

const FURNITURE_TAGS = new Set(['figcaption', 'figure', 'footer', 'nav', 'aside', 'caption', 'button', 'address']);

/** The lines of the article among those chosen; `title` is the article's. */
export function keepArticleLines(blocks: readonly Block[], title: string): Block[] {
  const lines = blocks.map(lineOf);
  const mass = new Mass(lines);
  const folded = foldWords(title);
  let kept = lines.filter((line) => !isFurniture(line, mass) && !isFurnitureLine(line));
  kept = withoutTop(kept, folded);
  kept = withoutEnd(kept);
  return withoutRepeats(kept);
}

function lineOf(block: Block): Line {
  const text = block.text.replaceAll('’', "'");
  return {
    ...block,
    words: countWords(text),
    plainText: plain(text),
    isSentence: SENTENCE_END.test(text),
    isHeading: /^h[1-6]$/.test(block.element.localName),
  };
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
  for (let element = line.texts[0]?.parentNode ?? null; element; element = element.parentNode) {
    const share = mass.shareOf(element);
    if (share > 0.35) return false;
    if (FURNITURE_TAGS.has(element.localName) && share < 0.2) return true;
    const marks = `${element.className} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    if (marks.length < 2 || !FURNITURE_CLASS.test(marks)) continue;
    if (isInline(element) && element.textContent.length < line.text.length * 0.6) continue;
    if (!WEAK_CLASS.test(marks) ? share < 0.25 : share < 0.08 && line.words < 40) return true;
  }
  return false;
}

const startsWithAny = (text: string, starts: readonly string[]): boolean =>
  starts.some((start) => text.startsWith(start) && !/[a-z]/.test(text[start.length] ?? ' '));

function isFurnitureLine(line: Line): boolean {
  const { plainText, words, text } = line;
  if (words === 0) return true;
  const isLinked = line.linked > text.length * 0.8;
  if (words <= 25 && startsWithAny(plainText, LINE_STARTS) && (isLinked || words <= 12 || !line.isSentence || line.linked > text.length * 0.3)) return true;
  if (words <= 45 && LINE_PARTS.some((part) => plainText.includes(part))) return true;
  // A line that is one link, and no sentence, leads elsewhere.
  if (isLinked && words <= 25 && !line.isSentence && !line.isHeading && line.element.localName !== 'li') return true;
  if (words <= 14 && isDateLine(line)) return true;
  return words <= 8 && !line.isSentence && /^[#@]/.test(text);
}

/** Nothing but a date, with its time, place of publication or "updated" around it. */
function isDateLine({ text }: Line): boolean {
  const date = findDate(text, true);
  return date !== null && text.length < 70 && date.start < 30 && !/[.!?]$/.test(text.replace(/\b[ap]\.m\.$/i, ''));
}

/** Before the first paragraph: title, byline, labels. */
function withoutTop(lines: Line[], title: string): Line[] {
  const first = lines.findIndex(({ words, isSentence }) => words >= 15 && isSentence);
  return lines.filter((line, place) => {
    const folded = foldWords(line.text);
    if (place <= Math.max(first, 5) && title !== '' && line.words >= 3 && (folded === title || (line.isHeading && title.includes(folded)))) return false;
    if (place < first && !line.isSentence && line.words <= 14) {
      if (startsWithAny(line.plainText, BYLINE_WORDS.map((word) => `${word} `).filter((word) => word.length > 3))) return false;
      // A trail of links from the home page to the title, or a label.
      if (title !== '' && folded !== title && folded.endsWith(title)) return false;
      return line.isHeading || line.words >= 6;
    }
    return !(place < first && title !== '' && folded !== title && folded.endsWith(title));
  });
}

/** From a heading such as "Comments" on, where the smaller part of the text follows; then whatever hangs at the end. */
function withoutEnd(lines: Line[]): Line[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  let seen = 0;
  let end = lines.length;
  for (const [place, line] of lines.entries()) {
    const isMark = line.words <= 7 && END_MARKS.includes(line.plainText.replace(/[\s:.…!»›>(\d)]{1,12}$/, ''));
    if (isMark && seen > total * 0.45) {
      end = place;
      break;
    }
    seen += line.text.length;
  }
  const kept = lines.slice(0, end);
  while (kept.length > 1) {
    const last = kept[kept.length - 1] as Line;
    const hangs = last.isHeading || (!last.isSentence && last.words <= 8 && last.element.localName !== 'li' && last.element.localName !== 'tr') || last.linked > last.text.length * 0.7;
    if (!hangs) break;
    kept.pop();
  }
  return kept.length > 0 ? kept : lines;
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
