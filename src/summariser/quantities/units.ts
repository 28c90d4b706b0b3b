/** The unit of a number: signs and words around it. Knows where a unit stands; currencies are `text/currencies.ts`, the words data. */
import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS, SIGN_PREFIXES } from '../text/currencies.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

export interface UnitMatch {
  unit: string;
  /** Index of the first token of the quantity with its sign, and of the one after it with its unit. */
  firstToken: number;
  endToken: number;
}

/** Letters that are units after a space as well: the SI brochure writes them so. */
const SPACED = /^[mgltCF]$/;
const PERCENT_SIGNS = new Set(['%', '٪', '％']);

/** The unit of the number in tokens [first, end), or null. */
export function unitAround(
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: QuantityLexicon,
): UnitMatch | null {
  const currency = currencyBefore(tokens, first);
  if (currency) {
    const match = { value: currency.unit, endToken: currencyWordEnd(tokens, end, lexicon) };
    return withRate(tokens, currency.firstToken, match, lexicon);
  }
  return unitAfter(tokens, first, end, lexicon);
}

function currencyBefore(tokens: readonly Token[], first: number): { unit: string; firstToken: number } | null {
  const sign = tokens[first - 1];
  if (!sign) return null;
  const code = CURRENCY_SIGNS.get(sign.text);
  if (code) {
    const letters = tokens[first - 2];
    // "HK $3.7 billion": two capitals may stand apart; the "A" of "A $5 fine" may not.
    const touches = letters && (!sign.spaceBefore || /^[A-Z]{2}$/.test(letters.text));
    const prefixed = touches ? SIGN_PREFIXES.get(letters.lower) : undefined;
    return prefixed ? { unit: prefixed, firstToken: first - 2 } : { unit: code, firstToken: first - 1 };
  }
  // "$US17", "$A20": the letters after the sign.
  const dollar = tokens[first - 2];
  if (dollar?.text === '$' && !sign.spaceBefore && tokens[first]?.spaceBefore === false) {
    const prefixed = SIGN_PREFIXES.get(sign.lower);
    if (prefixed) return { unit: prefixed, firstToken: first - 2 };
  }
  const iso =
    CURRENCY_CODES.get(sign.text) ?? (tokens[first]?.spaceBefore ? undefined : CURRENCY_LETTERS.get(sign.text));
  return iso ? { unit: iso, firstToken: first - 1 } : null;
}

/** "$5 million dollars", "£20 pounds": the word belongs to the amount. */
function currencyWordEnd(tokens: readonly Token[], end: number, lexicon: QuantityLexicon): number {
  const match = lexicon.units.at(tokens, end);
  return match && /^[A-Z]{3}$/.test(match.value) ? match.endToken : end;
}

function unitAfter(tokens: readonly Token[], first: number, end: number, lexicon: QuantityLexicon): UnitMatch | null {
  const next = tokens[end];
  if (!next) return null;
  // "1+ hour".
  if (next.text === '+' && !next.spaceBefore && tokens[end + 1]?.spaceBefore)
    return unitAfter(tokens, first, end + 1, lexicon);
  if (PERCENT_SIGNS.has(next.text)) return { unit: 'percent', firstToken: first, endToken: end + 1 };
  const code = CURRENCY_SIGNS.get(next.text) ?? CURRENCY_CODES.get(next.text);
  if (code) return { unit: code, firstToken: first, endToken: end + 1 };
  // "10 000 US $": letters and sign after the amount.
  const afterNext = tokens[end + 1];
  const prefixed = afterNext && CURRENCY_SIGNS.has(afterNext.text) ? SIGN_PREFIXES.get(next.lower) : undefined;
  if (prefixed) return { unit: prefixed, firstToken: first, endToken: end + 2 };
  if (next.text === '°' || next.text === 'º') return degrees(tokens, first, end, lexicon);
  const hyphen = next.text === '-' && !next.spaceBefore && tokens[end + 1]?.spaceBefore === false ? 1 : 0;
  // `3g` weighs, `3G` is a name; `L` and `C` are written large as well.
  const isSmall = next.text === next.lower || /^[LC]$/.test(next.text);
  const isSpaced = tokens[end - 1]?.kind === 'digits' && SPACED.test(next.text) && afterNext?.lower !== "'";
  // "Channel 3's reporter": no feet.
  const isPossessive = next.lower === "'" && afterNext?.kind === 'word' && !afterNext.spaceBefore;
  const mayTouch = hyphen === 0 && !isPossessive && (next.spaceBefore ? isSpaced : isSmall);
  const touching = mayTouch ? lexicon.touchingUnits.at(tokens, end) : null;
  const match = touching ?? lexicon.units.at(tokens, end + hyphen);
  return match ? withRate(tokens, first, match, lexicon) : null;
}

function degrees(tokens: readonly Token[], first: number, end: number, lexicon: QuantityLexicon): UnitMatch | null {
  const letter = tokens[end + 1];
  if (letter?.text === 'C') return { unit: 'degree Celsius', firstToken: first, endToken: end + 2 };
  if (letter?.text === 'F') return { unit: 'degree Fahrenheit', firstToken: first, endToken: end + 2 };
  const word = lexicon.units.at(tokens, end + 1);
  return word?.value.startsWith('degree')
    ? { unit: word.value, firstToken: first, endToken: word.endToken }
    : { unit: 'degree', firstToken: first, endToken: end + 1 };
}

/** "50 miles an hour", "30 euros per month", "90 km/h". */
function withRate(
  tokens: readonly Token[],
  first: number,
  match: { value: string; endToken: number },
  lexicon: QuantityLexicon,
): UnitMatch {
  const plain = { unit: match.value, firstToken: first, endToken: match.endToken };
  const slash = tokens[match.endToken]?.text === '/' ? match.endToken + 1 : undefined;
  const start = slash ?? lexicon.per.at(tokens, match.endToken)?.endToken;
  if (start === undefined || match.value === 'percent') return plain;
  const base = lexicon.units.at(tokens, start) ?? lexicon.touchingUnits.at(tokens, start);
  return base ? { unit: `${match.value} per ${base.value}`, firstToken: first, endToken: base.endToken } : plain;
}
