/**
 * Number words one after another, with or without figures among them. Knows which word may follow which; the arithmetic
 * is `sum.ts`, the words are data. Looks at each token a fixed number of times.
 */
import type { Token } from '../text/tokens.ts';
import { compoundValue } from './compound.ts';
import type { Figure } from './figures.ts';
import type { NumberLexicon } from './lexicon.ts';
import { NumberSum } from './sum.ts';

export interface WordsResult {
  value: number;
  endToken: number;
  ordinal: boolean;
  /** The multiplier that it ends in ("million"), or 1: what "and a half" after it is half of. */
  lastFactor: number;
}

/** Most words of one number; what is longer is a list. */
const WORDS_LIMIT = 24;

const hyphenAt = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const next = tokens[index + 1];
  return (token?.text === '-' || token?.text === '‑') && !token.spaceBefore && next !== undefined && !next.spaceBefore;
};

/** The number at `index`, beginning with a figure if one is given; null where no number word stands there. */
export function wordsAt(
  tokens: readonly Token[],
  index: number,
  lexicon: NumberLexicon,
  figure: Figure | null,
): WordsResult | null {
  const { language } = lexicon;
  const sum = new NumberSum(language.teensAfter);
  if (figure) sum.start(figure.value);
  let end = figure ? figure.endToken : index;
  let hasWords = false;
  let lastFactor = 1;
  const valueAt = (at: number) => {
    const match = lexicon.at(tokens, at, 'value');
    if (match) return match;
    const token = tokens[at];
    const value = token?.kind === 'word' ? compoundValue(token.lower, language) : null;
    return value === null ? null : { value, endToken: at + 1 };
  };
  for (let count = 0; count < WORDS_LIMIT; count++) {
    const multiplier = lexicon.at(tokens, end, 'multiplier');
    if (multiplier && sum.canMultiply(multiplier.value)) {
      sum.multiply(multiplier.value);
      lastFactor = multiplier.value;
      end = multiplier.endToken;
      hasWords = true;
      continue;
    }
    if (figure && !hasWords) break;
    const next = sum.isEmpty ? end : afterJoiner(tokens, end, lexicon, sum);
    const value = valueAt(next);
    if (value && (sum.isEmpty || (figure === null && sum.fits(value.value)))) {
      sum.add(value.value);
      lastFactor = 1;
      end = value.endToken;
      hasWords = true;
      continue;
    }
    const ordinal = sum.isEmpty || sum.endsInTens || sum.endsInHundreds ? lexicon.at(tokens, next, 'ordinal') : null;
    if (ordinal && next > end && sum.fits(ordinal.value)) {
      return { value: sum.value + ordinal.value, endToken: ordinal.endToken, ordinal: true, lastFactor: 1 };
    }
    break;
  }
  if (!hasWords) return null;
  const value = sum.value;
  const rest = language.figuresAfterThousand && lastFactor === 1000 ? tokens[end] : undefined;
  if (rest?.kind === 'digits' && rest.text.length <= 3 && rest.spaceBefore) {
    const thousands = value + Number(rest.text);
    // "mil 300 millones": what follows multiplies both.
    const larger = lexicon.at(tokens, end + 1, 'multiplier');
    return larger && larger.value > lastFactor
      ? { value: thousands * larger.value, endToken: larger.endToken, ordinal: false, lastFactor: larger.value }
      : { value: thousands, endToken: end + 1, ordinal: false, lastFactor: 1 };
  }
  return { value, endToken: end, ordinal: false, lastFactor };
}

/** Index after a joiner that may stand here, or the same index. */
function afterJoiner(tokens: readonly Token[], index: number, lexicon: NumberLexicon, sum: NumberSum): number {
  const hyphen = hyphenAt(tokens, index) ? 1 : 0;
  const ones = sum.endsInTens ? lexicon.at(tokens, index + hyphen, 'onesJoiner') : null;
  const hundreds = sum.endsInHundreds ? lexicon.at(tokens, index + hyphen, 'hundredsJoiner') : null;
  const end = (ones ?? hundreds)?.endToken;
  if (end !== undefined) return end + (hyphenAt(tokens, end) ? 1 : 0);
  return index + hyphen;
}
