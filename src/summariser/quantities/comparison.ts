/** How a number compares with the figure given, and whether it is a rise or a fall. Knows signs; the words are data. */
import type { Comparison } from '../contract.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

const SIGNS: ReadonlyMap<string, Comparison> = new Map([
  ['~', '~'],
  ['≈', '~'],
  ['>', '>'],
  ['<', '<'],
  ['≥', '>='],
  ['≤', '<='],
]);

/** Words that may stand between the comparison and the number: an article, a currency. */
const GAP = 1;
/** Words between a verb of rising and the comparing words or the number: "rose a further 3 %". */
const TREND_GAP = 3;
/** How far from its amount the verb of a change may stand. */
const CLAUSE_REACH = 10;

export interface ComparisonMatch {
  comparison: Comparison;
  /** Index of the first token of the comparing words before the quantity, or of the quantity. */
  firstToken: number;
}

/** `first` is the index of the quantity's first token, sign included; `ends` the ones after its number and after its unit. */
export function comparisonOf(
  tokens: readonly Token[],
  first: number,
  ends: { number: number; unit: number },
  lexicon: QuantityLexicon,
): ComparisonMatch {
  const sign = tokens[first - 1];
  const signed = sign && SIGNS.get(sign.text);
  if (signed) return { comparison: signed, firstToken: first - 1 };
  for (let gap = 0; gap <= GAP; gap++) {
    const found = lexicon.before.before(tokens, first - gap);
    if (found) return { comparison: found.value, firstToken: found.firstToken };
    const between = tokens[first - gap - 1];
    if (between?.kind !== 'word' || between.text.length > 3) break;
  }
  const end = ends.unit;
  if ([ends.number, end].some((index) => tokens[index]?.text === '+' && !tokens[index]?.spaceBefore))
    return { comparison: '>=', firstToken: first };
  // "20 or more people", "20 people or more", "three years or longer".
  const after = lexicon.after.at(tokens, end) ?? lexicon.after.at(tokens, end + 1);
  // "20 people, and more than half": the words compare what comes next.
  const next = after ? lexicon.before.at(tokens, after.endToken - 1) : null;
  const isOfNext = after !== null && next !== null && next.endToken > after.endToken;
  return { comparison: (isOfNext ? null : after?.value) ?? '=', firstToken: first };
}

/** Index of the first comparing word directly before a quantity, or of the quantity. */
export function comparisonStart(tokens: readonly Token[], first: number, lexicon: QuantityLexicon): number {
  return lexicon.before.before(tokens, first)?.firstToken ?? first;
}

/** "rose by 3 %", "a fall of 20", "+3 %": looks at a few tokens around the quantity in [first, end), within its clause. */
export function trendOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  hasUnit: boolean,
  lexicon: QuantityLexicon,
): 'up' | 'down' | undefined {
  const plus = tokens[first - 1];
  if (hasUnit && plus?.text === '+' && plus.spaceBefore && tokens[first]?.spaceBefore === false) return 'up';
  for (let index = first; index > first - TREND_GAP && index > 0; index--) {
    const found = lexicon.trends.before(tokens, index);
    if (found) return lexicon.particleVerbs.before(tokens, found.firstToken) ? undefined : found.value;
    if (lexicon.changeEnds.before(tokens, index)) return undefined;
    // "One boat sank and 12 men died": what stands before "and" is of something else.
    if (tokens[index - 1]?.kind !== 'word' || lexicon.coordinators.at(tokens, index - 1)) break;
  }
  return lexicon.changeLinks.before(tokens, first) ? directionAround(tokens, first, end, lexicon) : undefined;
}

/** The nearest verb of rising or falling in the clause, before the quantity rather than after it. */
function directionAround(tokens: readonly Token[], first: number, end: number, lexicon: QuantityLexicon) {
  for (const [from, step] of [
    [first - 1, -1],
    [end, 1],
  ] as const) {
    for (let index = from; Math.abs(index - from) < CLAUSE_REACH && tokens[index]?.kind === 'word'; index += step) {
      const direction = lexicon.directionOf(tokens[index]?.lower ?? '');
      if (direction) return direction;
    }
  }
  return undefined;
}
