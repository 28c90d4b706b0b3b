/**
 * Words, digits and symbols with their offsets. Knows runs of one character class and nothing of meaning: `54GB` is two
 * tokens, `1,234` three, `children's` three, `twenty-one` three; whoever reads numbers or dates puts them together and
 * can see by `spaceBefore` whether they touch.
 */
import { CharacterClass, classOf, isUpperCase } from './characters.ts';

export type TokenKind = 'word' | 'digits' | 'symbol';

export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower-case, accents kept. */
  lower: string;
  kind: TokenKind;
  /** White space, or the beginning of the text, stands before it. */
  spaceBefore: boolean;
}

/** Whether a token begins with a capital. */
export const hasCapital = (token: Token | undefined): boolean => isUpperCase(token?.text.charAt(0) ?? '');

const KIND: Record<CharacterClass, TokenKind | null> = {
  [CharacterClass.Space]: null,
  [CharacterClass.Letter]: 'word',
  [CharacterClass.Digit]: 'digits',
  [CharacterClass.Symbol]: 'symbol',
};

/** Longest token. No word of our languages comes near; a run of 100,000 letters must not become one "word" that is shown. */
const TOKEN_LENGTH = 120;

/** Splits a text in one pass. Offsets are UTF-16 code units; symbols are one code point each. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let spaceBefore = true;
  let position = 0;
  while (position < text.length) {
    const start = position;
    let codePoint = text.codePointAt(position) ?? 0;
    const kind = KIND[classOf(codePoint)];
    position += codePoint > 0xffff ? 2 : 1;
    if (kind === null) {
      spaceBefore = true;
      continue;
    }
    if (kind !== 'symbol') {
      while (position < text.length && position - start < TOKEN_LENGTH) {
        codePoint = text.codePointAt(position) ?? 0;
        if (KIND[classOf(codePoint)] !== kind) break;
        position += codePoint > 0xffff ? 2 : 1;
      }
    }
    const slice = text.slice(start, position);
    tokens.push({
      start,
      end: position,
      text: slice,
      lower: kind === 'word' ? slice.toLowerCase() : slice === '’' ? "'" : slice,
      kind,
      spaceBefore,
    });
    spaceBefore = false;
  }
  return tokens;
}
