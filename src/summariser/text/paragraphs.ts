/** Paragraphs of a text: stretches between blank lines. Knows blank lines and headings; nothing of sentences. */
import type { ParagraphKind } from '../contract.ts';
import { CLOSERS, TERMINALS } from './characters.ts';

export interface Paragraph {
  index: number;
  /** Trimmed bounds. */
  start: number;
  end: number;
  /** Short and without a sentence's end: a headline, a crosshead, a list's title. */
  isHeading: boolean;
  /** What it is on its page; null where nobody knows. */
  kind: ParagraphKind | null;
}

/** Longest heading in characters: newspaper headlines stay below 120; two of them and some room. */
const HEADING_LENGTH = 200;

/** Splits at blank lines (a line feed, spaces, a line feed). One pass. `kinds` are the paragraphs' in order. */
export function splitParagraphs(text: string, kinds: readonly ParagraphKind[] = []): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = -1;
  let end = 0;
  let newlines = 0;
  const close = () => {
    if (start < 0) return;
    const kind = kinds[paragraphs.length] ?? null;
    const isTitle = kind === 'heading' || isHeading(text, start, end);
    paragraphs.push({ index: paragraphs.length, start, end, isHeading: isTitle, kind });
    start = -1;
  };
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === 0x0a || code === 0x2029) {
      newlines += code === 0x2029 ? 2 : 1;
      if (newlines >= 2) close();
    } else if (!isBlank(code, text, position)) {
      newlines = 0;
      if (start < 0) start = position;
      end = position + 1;
    }
  }
  close();
  return paragraphs;
}

function isBlank(code: number, text: string, position: number): boolean {
  return code <= 0x20 || (code >= 0x80 && text.charAt(position).trim() === '');
}

function isHeading(text: string, start: number, end: number): boolean {
  if (end - start > HEADING_LENGTH) return false;
  let last = end - 1;
  while (last > start && CLOSERS.has(text.charAt(last))) last--;
  const character = text.charAt(last);
  return !TERMINALS.has(character) && character !== ':' && character !== ';' && character !== ',';
}
