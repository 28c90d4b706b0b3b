/** Where the noun of a number begins: past links, fillers, quotation marks and conversions in brackets. */
import type { TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** Small words between a link and the noun: "of the most wanted men". */
const LINK_REACH = 2;
/** Longest conversion in brackets, in tokens. */
const BRACKET_LIMIT = 8;
const JOINS = new Set(['-', '+']);
const QUOTES = new Set(['"', '“', '„', '«', '‘']);

/** Index of the noun's first token: "four of the men", "ten other people", "two or more races", 'two "attackers"'. */
export function nounStart(model: TextModel, end: number, lexicon: QuantityLexicon): number {
  const { tokens, language } = model;
  const past = pastBracket(model, end);
  if (past > end && lexicon.nounLinks.at(tokens, past)) return nounStart(model, past, lexicon);
  let start = lexicon.after.at(tokens, end)?.endToken ?? end;
  // "two-state solution": the number itself is joined to its noun; "30+ boats".
  if (JOINS.has(tokens[start]?.text ?? '') && !tokens[start]?.spaceBefore) start++;
  const quoted = tokens[start + 1];
  if (QUOTES.has(tokens[start]?.text ?? '') && quoted?.kind === 'word' && !quoted.spaceBefore) return start + 1;
  const link = lexicon.nounLinks.at(tokens, start);
  if (!link) return lexicon.fillers.at(tokens, start)?.endToken ?? start;
  start = link.endToken;
  while (start < link.endToken + LINK_REACH && language.functionWords.has(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** Past a conversion: "475 pounds (215.5 kilos) of flour", from outside or from inside of it; the same index elsewhere. */
function pastBracket({ tokens }: TextModel, end: number): number {
  if (tokens[end]?.text === ')') return end + 1;
  if (tokens[end]?.text !== '(') return end;
  for (let index = end + 1; index < end + BRACKET_LIMIT; index++) if (tokens[index]?.text === ')') return index + 1;
  return end;
}
