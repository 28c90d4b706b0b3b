/**
 * Every message between our pages, the content script and the background, by its receiver. Knows shapes and checks
 * them at the border; knows nothing of how they travel (`browser/messenger.ts`). Offsets never cross: a passage is
 * named by its words (W3C TextQuoteSelector), so that it is found again in a page that changed a little.
 */
import type { ErrorCode } from './errors.ts';
import { isExitTarget } from './settings.ts';
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

/** What kind of fact a passage holds: each is marked in its own colour. */
export const PASSAGE_KINDS = ['point', 'number', 'date'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A passage of one kind: the sentence of a key point, the words of a number or of a date. */
export interface KindPassage extends Passage {
  kind: PassageKind;
}

type Nothing = Record<never, never>;

/** To the content script of a page. */
export interface ContentMessages {
  /** Reads the page, or what is selected in it. */
  read: { request: { selection: boolean }; answer: { reading: Reading } | { error: ErrorCode } };
  /** Scrolls to the passage and marks it, in place of the last one. */
  mark: { request: { passage: Passage }; answer: { found: boolean } };
  /** Marks all these passages at once, in place of what is marked; `found` counts those that are there. */
  markAll: { request: { passages: KindPassage[] }; answer: { found: number } };
  /** Takes the mark away. */
  clear: { request: Nothing; answer: { cleared: true } };
  /** Quick exit: puts the address in the page's place, in the tab's history too. Answers before it goes. */
  leave: { request: { address: string }; answer: { leaving: true } };
}

/** To the background, from the detector that runs on every page where the reader asked for it ("always detect"). */
export interface BackgroundMessages {
  detected: { request: { isArticle: boolean }; answer: { noted: true } };
}

/** To our own pages: the reader has just clicked the icon, so a panel that could not read the tab may try again. */
export interface PanelMessages {
  granted: { request: { tabId: number }; answer: { noted: true } };
}

/** Longest words of a quotation that may cross; a sentence has at most 1,500 characters. */
const QUOTE_LIMIT = 4000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isQuoteText = (value: unknown): value is string => typeof value === 'string' && value.length <= QUOTE_LIMIT;
const isOffset = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function isPassage(value: unknown): value is Passage {
  if (!isRecord(value) || !isRecord(value.quote)) return false;
  const { exact, prefix, suffix } = value.quote;
  if (!isQuoteText(exact) || exact === '' || !isQuoteText(prefix) || !isQuoteText(suffix)) return false;
  const { focus } = value;
  if (focus === undefined) return true;
  return (
    isRecord(focus) &&
    isOffset(focus.start) &&
    isOffset(focus.end) &&
    focus.start < focus.end &&
    focus.end <= exact.length
  );
}

/** Most passages marked at once: several times the facts of a long article. */
export const PASSAGE_LIMIT = 600;

const isKindPassage = (value: unknown): value is KindPassage =>
  isRecord(value) && PASSAGE_KINDS.some((kind) => kind === value.kind) && isPassage(value);

/** One check a message: does a request that came in have this shape? */
export type RequestChecks<Messages> = {
  readonly [Type in keyof Messages]: (request: Record<string, unknown>) => boolean;
};

export const contentRequests: RequestChecks<ContentMessages> = {
  read: ({ selection }) => typeof selection === 'boolean',
  mark: ({ passage }) => isPassage(passage),
  markAll: ({ passages }) =>
    Array.isArray(passages) && passages.length <= PASSAGE_LIMIT && passages.every(isKindPassage),
  clear: () => true,
  leave: ({ address }) => isExitTarget(address),
};

export const backgroundRequests: RequestChecks<BackgroundMessages> = {
  detected: ({ isArticle }) => typeof isArticle === 'boolean',
};

export const panelRequests: RequestChecks<PanelMessages> = {
  granted: ({ tabId }) => isOffset(tabId),
};
