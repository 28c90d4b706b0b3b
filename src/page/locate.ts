/**
 * From a quotation to its place in a live page (https://www.w3.org/TR/annotation-model/#text-quote-selector). Knows exact
 * and near matches and says honestly when there is neither; changes nothing of the page.
 */
import type { Passage, TextQuoteSelector } from '../messages.ts';
import { indexText, squeeze, type TextIndex } from './textindex.ts';

/** Occurrences compared by their surroundings; a page that repeats a sentence more often gets one of the first. */
const CANDIDATE_LIMIT = 500;
/** Characters of the runs that a near match is made of. */
const RUN = 10;
/** Share of a quotation's runs that must be found together. */
const NEAR_ENOUGH = 0.55;
/** Characters that a near match needs: fewer say too little. */
const NEAR_LENGTH = 30;

export interface LocatedPassage {
  range: Range;
  /** The words of the fact inside the sentence; null where the passage names none or they have changed. */
  focus: Range | null;
}

/**
 * Where the sentence and, inside it, the fact of a passage stand, or null. Space in the quotation may differ from the page's in
 * any way.
 */
export function locatePassage(page: Document, passage: Passage): LocatedPassage | null {
  return locateIn(indexText(page), passage);
}

/** The same for many passages of one page, which is read once. */
export function locatePassages<One extends Passage>(
  page: Document,
  passages: readonly One[],
): { passage: One; located: LocatedPassage }[] {
  const index = indexText(page);
  return passages.flatMap((passage) => {
    const located = locateIn(index, passage);
    return located ? [{ passage, located }] : [];
  });
}

function locateIn(index: TextIndex, { quote, focus }: Passage): LocatedPassage | null {
  const place = findQuote(index.text, quote);
  if (!place) return null;
  return {
    range: index.rangeOf(place.start, place.end),
    focus: focus ? findFocus(index, place, quote.exact, focus) : null,
  };
}

interface Place {
  start: number;
  end: number;
  isExact: boolean;
}

function findFocus(index: TextIndex, place: Place, exact: string, focus: { start: number; end: number }): Range | null {
  const { text, places } = squeeze(exact);
  const start = places[Math.min(focus.start, exact.length)] ?? 0;
  const end = places[Math.min(focus.end, exact.length)] ?? 0;
  if (end <= start) return null;
  if (place.isExact) return index.rangeOf(place.start + start, place.start + end);
  const found = index.text.slice(place.start, place.end).indexOf(text.slice(start, end));
  return found < 0 ? null : index.rangeOf(place.start + found, place.start + found + end - start);
}

/** Works on texts without white space. */
function findQuote(page: string, quote: TextQuoteSelector): Place | null {
  const exact = squeeze(quote.exact).text;
  if (exact === '') return null;
  const prefix = squeeze(quote.prefix).text;
  const suffix = squeeze(quote.suffix).text;
  let best: Place | null = null;
  let bestScore = -1;
  let seen = 0;
  for (let start = page.indexOf(exact); start >= 0 && seen < CANDIDATE_LIMIT; start = page.indexOf(exact, start + 1)) {
    seen++;
    const end = start + exact.length;
    const score = sharedEnd(page, start, prefix) + sharedStart(page, end, suffix);
    if (score > bestScore) {
      best = { start, end, isExact: true };
      bestScore = score;
    }
  }
  return best ?? findNear(page, exact);
}

/** How many of the last characters of `prefix` stand before `end`. */
function sharedEnd(page: string, end: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && length < end && page[end - 1 - length] === prefix[prefix.length - 1 - length])
    length++;
  return length;
}

function sharedStart(page: string, start: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && page[start + length] === suffix[length]) length++;
  return length;
}

/**
 * The stretch of the page that shares the most runs of characters with the quotation, at about the same distances.
 * Takes time linear in the page: each of its runs is looked up once, and a run that the quotation repeats counts once.
 */
function findNear(page: string, exact: string): Place | null {
  if (exact.length < NEAR_LENGTH) return null;
  const runs = new Map<string, number>();
  for (let start = 0; start + RUN <= exact.length; start++) {
    const run = exact.slice(start, start + RUN);
    if (!runs.has(run)) runs.set(run, start);
  }
  // A shift is where the quotation would begin; shifts that differ by less than a band are the same place, changed a little.
  const band = Math.max(24, Math.floor(exact.length / 4));
  const votes = new Map<number, number>();
  const hits: { at: number; inQuote: number }[] = [];
  for (let at = 0; at + RUN <= page.length; at++) {
    const inQuote = runs.get(page.slice(at, at + RUN));
    if (inQuote === undefined) continue;
    hits.push({ at, inQuote });
    const bucket = Math.floor((at - inQuote) / band);
    votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
  }
  let best: number | null = null;
  let bestVotes = 0;
  for (const [bucket, count] of votes) {
    const both = count + (votes.get(bucket + 1) ?? 0);
    if (both > bestVotes) {
      best = bucket;
      bestVotes = both;
    }
  }
  if (best === null) return null;
  const lowest = best * band;
  const near = hits.filter(({ at, inQuote }) => at - inQuote >= lowest && at - inQuote < lowest + 2 * band);
  const matched = new Set(near.map(({ inQuote }) => inQuote));
  if (matched.size < runs.size * NEAR_ENOUGH) return null;
  const [first, last] = [near[0], near[near.length - 1]];
  if (!first || !last) return null;
  return { start: first.at, end: last.at + RUN, isExact: false };
}
