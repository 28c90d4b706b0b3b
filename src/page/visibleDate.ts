/**
 * The date that a page shows its readers as the day of publication. Knows where such dates stand and how they are marked, and
 * gives each a score; knows nothing of what the page states for machines (`publication.ts`).
 */
import type { Block } from './blocks.ts';
import { findDate, mayHoldDate, readStatedDate } from './dates.ts';
import type { InertElement } from './inert.ts';
import { plain } from './strings.ts';
import { ASIDE_CLASS, DATE_CLASS, MODIFIED_CLASS, MODIFIED_WORDS, PUBLISHED_WORDS } from './vocabulary.ts';

export interface ShownPage {
  /** All blocks of the page, in order. */
  blocks: readonly Block[];
  /** Place of the main heading among them; null where there is none. */
  heading: number | null;
  isMonthFirst: boolean;
}

interface Candidate {
  date: string;
  score: number;
  /** The line says that the page was changed then. */
  isModified: boolean;
}

/** Score that a visible date needs where nothing else is known, and where it corrects what is stated. */
export const ENOUGH = 0.5;
export const SURE = 5;
export const PROMINENT = 8;

/** The date that stands where dates of publication stand: near the heading, marked as one, not beside the article. */
export function visibleDate(page: ShownPage, enough: number): string | null {
  let best: Candidate | null = null;
  const heading = page.heading === null ? undefined : page.blocks[page.heading];
  const around = new Set(heading ? ancestorsOf(heading, 100) : []);
  for (const block of page.blocks) {
    const candidate = candidateOf(block, page, around, Math.max(enough, best?.score ?? enough));
    if (candidate && candidate.score >= enough && (best === null || candidate.score > best.score)) best = candidate;
  }
  // A date of modification corrects nothing; it serves where there is no other.
  return best === null || (best.isModified && enough > ENOUGH) ? null : best.date;
}

/** Null also for what cannot reach the score `enough`: to look for a date in a whole paragraph takes time. */
function candidateOf(
  block: Block,
  page: ShownPage,
  around: ReadonlySet<InertElement>,
  enough: number,
): Candidate | null {
  const time = timeElementOf(block);
  if (!time && !mayHoldDate(block.text)) return null;
  const isLong = block.text.length > 120;
  const place = placeScore(block, page, around, time !== null);
  if (place.score - (isLong ? BARELY_LONG : 0) < enough) return null;
  const machine = time
    ? readStatedDate(time.getAttribute('datetime') ?? time.getAttribute('content'), page.isMonthFirst)
    : null;
  const inText = findDate(block.text, page.isMonthFirst);
  const date = inText?.date ?? machine;
  if (!date) return null;
  const score = place.score - (isLong ? (inText && inText.start < 60 ? BARELY_LONG : LONG) : 0);
  return { date: machine?.startsWith(date) ? machine : date, score, isModified: place.isModified };
}

/** What a date loses in a paragraph, at its beginning and farther inside. */
const BARELY_LONG = 3;
const LONG = 6;

/** How likely a date of publication stands in the block, by its marks and its place. */
function placeScore(
  block: Block,
  page: ShownPage,
  around: ReadonlySet<InertElement>,
  isTime: boolean,
): { score: number; isModified: boolean } {
  const chain = ancestorsOf(block, 5);
  let score = 0;
  if (isTime) score += 3;
  if (chain.some((element) => /datepublished/i.test(element.getAttribute('itemprop') ?? ''))) score += 6;
  const marks = [...chain.slice(0, 4), ...inlineParents(block)]
    .map((element) => `${element.className} ${element.id}`)
    .join(' ');
  if (DATE_CLASS.test(marks)) score += 3;
  const lead = plain(block.text.slice(0, 60));
  const isModified = MODIFIED_CLASS.test(marks) || MODIFIED_WORDS.some((word) => lead.includes(word));
  if (isModified) score -= 1.5;
  else if (PUBLISHED_WORDS.some((word) => lead.includes(word))) score += 2;
  if (block.linked > block.text.length * 0.8) score -= 3;
  // What is around the heading as well is not beside the article, whatever it is called.
  if (chain.some((element) => !around.has(element) && isBeside(element))) score -= 6;
  if (page.heading !== null) {
    const distance = block.index - page.heading;
    if (distance >= 0) score += Math.max(-4, 6 - distance / 2);
    else score += Math.max(-4, 4 + distance * 0.8);
  }
  return { score, isModified };
}

function isBeside(element: InertElement): boolean {
  if (/^(?:nav|aside|footer)$/.test(element.localName)) return true;
  return ASIDE_CLASS.test(`${element.className} ${element.id}`);
}

/** The block's own element and those around it. */
function ancestorsOf(block: Block, levels: number): InertElement[] {
  const chain: InertElement[] = [];
  let element: InertElement | null = block.texts[0]?.parentNode ?? null;
  while (element && chain.length < levels + 3) {
    chain.push(element);
    element = element.parentNode;
  }
  return chain;
}

/** The elements right around the texts of a block: the date may be one part of a line. */
const inlineParents = (block: Block): InertElement[] =>
  block.texts.slice(0, 12).flatMap(({ parentNode }) => (parentNode ? [parentNode] : []));

function timeElementOf(block: Block): InertElement | null {
  for (const text of block.texts) {
    let element = text.parentNode;
    for (let steps = 0; element && steps < 3; steps++, element = element.parentNode) {
      if (element.localName === 'time' || element.hasAttribute('datetime')) return element;
    }
  }
  return null;
}
