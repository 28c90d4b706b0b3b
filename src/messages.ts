/**
 * Every message between our pages, the content script and the background, by its receiver. Knows shapes and checks
 * them at the border; knows nothing of how they travel (`browser/messenger.ts`). Offsets never cross: a passage is
 * named by its words (W3C TextQuoteSelector), so that it is found again in a page that changed a little.
 */
import type { ErrorCode } from './errors.ts';
import type { Reading } from './summariser/contract.ts';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A passage to mark: the words of the sentence and, inside them, the words of the fact (offsets into `quote.exact`). */
export interface Passage {
  quote: TextQuoteSelector;
  focus?: { start: number; end: number };
}

/** To the content script of a page. */
export interface ContentMessages {
  /** Reads the page. */
  read: { request: Record<never, never>; answer: { reading: Reading } | { error: ErrorCode } };
  /** Scrolls to the passage and marks it, in place of the last one. */
  mark: { request: { passage: Passage }; answer: { found: boolean } };
  /** Takes the mark away. */
  clear: { request: Record<never, never>; answer: { cleared: true } };
}

/** To the background, from content scripts that run on every page ("always detect"). */
export interface BackgroundMessages {
  detected: { request: { isArticle: boolean }; answer: { noted: true } };
}
