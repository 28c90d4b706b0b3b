/**
 * A passage of the article as the page can find it again: by its words and a little of what stands before and after
 * (W3C TextQuoteSelector). Knows the text; knows no page.
 */
import type { Passage } from '../src/messages.ts';

interface Stretch {
  start: number;
  end: number;
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
