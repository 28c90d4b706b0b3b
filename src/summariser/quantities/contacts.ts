/** House numbers, postcodes and telephone numbers. Knows capitals and digit groups; the kinds of street are data. */
import type { Numeral } from '../numbers/index.ts';
import { DASHES } from '../text/characters.ts';
import { hasCapital, type Token } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** Digits of a run of digit groups from which it is a phone or account number. */
const PHONE_DIGITS = 7;
/** Digits of most European and American postcodes. */
const POSTCODE_DIGITS = 5;
/** How far a street's kind may stand from its number, in tokens. */
const STREET_REACH = 7;

/** "221 Baker Street", "36 quai des Orfèvres", "calle Mayor, 14", "75001 Paris". */
export function isAddress(tokens: readonly Token[], numeral: Numeral, lexicon: QuantityLexicon): boolean {
  const { firstToken, endToken, form, start, end } = numeral;
  if (form !== 'digits') return false;
  for (let index = endToken; index < endToken + STREET_REACH; index++) {
    if (lexicon.streets.at(tokens, index)) return true;
    if (!hasCapital(tokens[index])) break;
  }
  const comma = tokens[firstToken - 1]?.text === ',';
  const next = tokens[endToken];
  // "Dans la rue, 14 personnes", "140 Häuser, 12000 Bewohner": what is counted follows, and no place.
  if (lexicon.kindOf(next?.lower ?? '') !== null) return false;
  if (comma && hasCapital(next) && endToken === firstToken + 1 && end - start === POSTCODE_DIGITS) return true;
  for (let index = firstToken - (comma ? 2 : 1); index > firstToken - STREET_REACH; index--) {
    if (lexicon.streetsBefore.at(tokens, index)) return true;
    if (!hasCapital(tokens[index]) && !lexicon.nameLinks.at(tokens, index)) break;
  }
  return false;
}

/** Three or more digit groups with single signs or spaces between them, or two that make seven digits. */
export function isPhone(tokens: readonly Token[], { firstToken: index, endToken }: Numeral): boolean {
  let first = index;
  let groups = 1;
  const joins = (sign: Token | undefined) =>
    sign !== undefined && (DASHES.has(sign.text) || sign.text === ')' || sign.text === '(' || sign.text === '.');
  const step = (from: number, direction: 1 | -1): number => {
    for (let at = from + direction; Math.abs(at - from) <= 3; at += direction) {
      if (tokens[at]?.kind === 'digits') return at;
      if (!joins(tokens[at])) return -1;
    }
    return -1;
  };
  let digits = tokens[index]?.text.length ?? 0;
  for (let at = step(first, -1); at >= 0 && groups < 6; at = step(first, -1)) {
    first = at;
    groups++;
    digits += tokens[at]?.text.length ?? 0;
  }
  let last = index;
  for (let at = step(last, 1); at >= 0 && groups < 6; at = step(last, 1)) {
    last = at;
    groups++;
    digits += tokens[at]?.text.length ?? 0;
  }
  const sign = tokens[first + 1]?.text ?? '';
  // "1.234.567" is one figure, "1200 (1100 last year)" are two.
  if (sign === '.' && first === index && last < endToken) return false;
  return digits >= PHONE_DIGITS && groups > (sign === '(' ? 2 : 1);
}
