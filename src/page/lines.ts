/** A block as a line to be judged: its words counted, folded and looked at once. Knows nothing of the verdict. */
import type { Block } from './blocks.ts';
import { countWords, plain } from './strings.ts';

export interface Line extends Block {
  words: number;
  /** In lower case, without accents. */
  plainText: string;
  isSentence: boolean;
  isHeading: boolean;
}

/** Ends like a sentence, with closing marks after it allowed. */
const SENTENCE_END = /[.!?…。！？।؟][)\]»”"'’]?$/;

export function lineOf(block: Block): Line {
  const text = block.text.replaceAll('’', "'");
  return {
    ...block,
    words: countWords(text),
    plainText: plain(text),
    isSentence: SENTENCE_END.test(text),
    isHeading: /^h[1-6]$/.test(block.element.localName),
  };
}

/** Whether a text begins with one of these, as whole words. */
export const startsWithAny = (text: string, starts: readonly string[]): boolean =>
  starts.some((start) => text.startsWith(start) && !(/[a-z]$/.test(start) && /[a-z]/.test(text[start.length] ?? ' ')));

/** A line with which an article's text may begin. */
export const isProse = ({ words, isSentence }: Line): boolean => words >= 15 && isSentence;
