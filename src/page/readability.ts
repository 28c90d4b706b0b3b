/**
 * Runs Readability over an inert copy and says which texts it chose. Knows Readability's flags and thresholds; knows
 * nothing of what is done with the choice.
 */
import { Readability } from '@mozilla/readability';
import { InertElement } from './inert.ts';
import type { InertDocument } from './inertDocument.ts';
import type { InertText } from './inertText.ts';
import { textsOf } from './inertWalk.ts';

/** Readability's own steps: with everything, then without stripping unlikely elements, class weights, conditional cleaning. */
const FLAG_SETS = [0b111, 0b110, 0b100, 0b000] as const;
/** Characters below which Readability starts again with fewer flags (its default). */
const ENOUGH = 500;

/** The texts of the snapshot that Readability takes for the article; empty where it finds none. */
export function chooseTexts(document: InertDocument): Set<InertText> {
  let best = new Set<InertText>();
  let bestLength = 0;
  for (const flags of FLAG_SETS) {
    const chosen = runOnce(document.copy(), flags);
    let length = 0;
    for (const { data } of chosen) length += data.length;
    if (length >= ENOUGH) return chosen;
    if (length > bestLength) {
      best = chosen;
      bestLength = length;
    }
  }
  return best;
}

function runOnce(copy: InertDocument, flags: number): Set<InertText> {
  const reader = new Readability<unknown>(copy as unknown as Document, {
    // Below any length, so that Readability never starts again by itself: that would parse HTML.
    charThreshold: -1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  });
  // Private, and fixed by the pinned version: there is no option for it.
  (reader as unknown as { _flags: number })._flags = flags;
  const content: unknown = reader.parse()?.content;
  if (!(content instanceof InertElement)) return new Set();
  return new Set([...textsOf(content)].map(({ origin }) => origin));
}
