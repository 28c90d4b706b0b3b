/**
 * From a fact to the place it was read: its sentence, its paragraph's number, and the quotation by which the page finds
 * it again. Knows offsets into `article.text`; knows no page and no screen.
 */
import type { Passage } from '../src/messages.ts';
import type { Article, Span } from '../src/summariser/contract.ts';

/** A stretch of `article.text`, in UTF-16 code units, `end` exclusive. */
export type Stretch = Pick<Span, 'start' | 'end'>;

/** A fact that can be shown in the page. */
export interface Fact extends Stretch {
  /** Tells facts of one summary apart. */
  id: string;
  sentence: Stretch;
  /** Number of the paragraph, from 1. */
  paragraph: number;
}

export interface Evidence {
  /** BCP 47: the language of the article's words; undefined where nothing tells, and the page's own is taken. */
  language: string | undefined;
  /** The fact at a span; the sentence is sought where it is not given. */
  fact(id: string, span: Stretch, sentence?: Stretch): Fact;
  /** The words of the sentence, and in it the fact's, in three parts. */
  quotation(fact: Fact): { before: string; fact: string; after: string };
  /** As the page can find it again: by the words and a little of what stands before and after (W3C TextQuoteSelector). */
  passage(fact: Fact): Passage;
}

/** Words kept on either side of a fact that the article does not name. */
const NEAR_BEFORE = 2;
const NEAR_AFTER = 5;

/** The fact among its nearest words, verbatim: "… or €1.06 a share, against €219 million …". */
export function around({ before, fact, after }: ReturnType<Evidence['quotation']>): string {
  const lead = before.split(/\s+/);
  const tail = after.split(/\s+/);
  const first = lead.slice(-NEAR_BEFORE - 1).join(' ');
  const last = tail.slice(0, NEAR_AFTER + 1).join(' ');
  return `${lead.length > NEAR_BEFORE + 1 ? '… ' : ''}${first}${fact}${last}${tail.length > NEAR_AFTER + 1 ? ' …' : ''}`;
}

/** Longest sentence shown or sent, in UTF-16 code units; a longer one is cut around the fact. */
const SENTENCE_LIMIT = 1500;
/** What stays on either side of a fact in such a sentence. */
const WINDOW = 300;

export function evidenceOf({ text, language }: Pick<Article, 'text' | 'language'>): Evidence {
  const starts = paragraphStarts(text);
  const segmenter = segmenterFor(language);

  const sentenceAround = (span: Stretch): Stretch => {
    const paragraph = paragraphAt(starts, span.start);
    const start = starts[paragraph] ?? 0;
    const end = text.indexOf('\n\n', Math.max(start, span.end));
    const whole = within({ start, end: end === -1 ? text.length : end }, span);
    const segments = segmenter.segment(text.slice(whole.start, whole.end));
    const first = segments.containing(span.start - whole.start);
    const last = segments.containing(Math.max(span.start, span.end - 1) - whole.start);
    if (!first || !last) return whole;
    const sentence = { start: whole.start + first.index, end: whole.start + last.index + last.segment.length };
    return within(trimmed(text, sentence), span);
  };

  return {
    language: language ?? undefined,
    fact: (id, span, sentence) => ({
      id,
      start: span.start,
      end: span.end,
      sentence: sentence ? within(sentence, span) : sentenceAround(span),
      paragraph: paragraphAt(starts, span.start) + 1,
    }),
    quotation: ({ start, end, sentence }) => ({
      before: text.slice(sentence.start, start),
      fact: text.slice(start, end),
      after: text.slice(end, sentence.end),
    }),
    passage: (fact) => passageOf(text, fact.sentence, fact),
  };
}

/** UTF-16 code units of context on either side: enough to tell two equal sentences apart (Hypothesis takes 32 too). */
const CONTEXT = 32;
/** Longest quotation sent, in UTF-16 code units; a sentence of the summariser has at most 1,500. */
const QUOTE_LIMIT = 3000;

/** The passage of a sentence, with the fact inside it to be marked most strongly. Offsets into `text`. */
export function passageOf(text: string, sentence: Stretch, fact: Stretch): Passage {
  const end = Math.min(sentence.end, sentence.start + QUOTE_LIMIT);
  const passage: Passage = {
    quote: {
      exact: text.slice(sentence.start, end),
      prefix: text.slice(Math.max(0, sentence.start - CONTEXT), sentence.start),
      suffix: text.slice(end, end + CONTEXT),
    },
  };
  const focus = {
    start: Math.max(fact.start, sentence.start) - sentence.start,
    end: Math.min(fact.end, end) - sentence.start,
  };
  const isWhole = focus.start === 0 && focus.end === end - sentence.start;
  return focus.start < focus.end && !isWhole ? { ...passage, focus } : passage;
}

/** Unknown or malformed tags of pages fall back to the root's rules. */
function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter(undefined, { granularity: 'sentence' });
    throw error;
  }
}

function paragraphStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n\n'); at !== -1; at = text.indexOf('\n\n', at + 2)) starts.push(at + 2);
  return starts;
}

/** Index of the last paragraph that starts at or before an offset. */
function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentence, reaching round the fact on both sides, cut to a window where it is endless. */
function within(sentence: Stretch, span: Stretch): Stretch {
  const whole = { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) };
  if (whole.end - whole.start <= SENTENCE_LIMIT) return whole;
  return { start: Math.max(whole.start, span.start - WINDOW), end: Math.min(whole.end, span.end + WINDOW) };
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}
