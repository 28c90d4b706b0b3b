/**
 * Lists of parts with a number each: "Madrid (11), Barcelona (8)", "30 from Lugo and 12 from Vigo", "Lugo: 8; Vigo: 5". Knows
 * brackets, commas and capitals; whether they add up is for `breakdowns.ts`. One pass over the tokens.
 */
import type { BreakdownItem } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import { isAgeOfName } from './ages.ts';
import type { QuantityLexicon } from './lexicon.ts';
import {
  FEWEST_BRACKETED,
  FEWEST_IN_PROSE,
  itemOf,
  LIST_LIMIT,
  type Name,
  nameStart,
  type PartList,
} from './partItems.ts';
import { inProse } from './proseParts.ts';

/** Lists of parts in a text, in order. */
export function partListsOf(model: TextModel, numerals: readonly Numeral[], lexicon: QuantityLexicon): PartList[] {
  const lists: PartList[] = [];
  const bySentence = new Map<number, Numeral[]>();
  for (const numeral of numerals) {
    const index = model.sentenceOfToken[numeral.firstToken] ?? -1;
    const held = bySentence.get(index);
    if (held) held.push(numeral);
    else bySentence.set(index, [numeral]);
  }
  for (const [index, held] of bySentence) {
    if (lists.length >= LIST_LIMIT) break;
    const sentence = model.sentences[index];
    if (!sentence || held.length < FEWEST_IN_PROSE) continue;
    const list = bracketed(model, sentence, held, lexicon) ?? inProse(model, sentence, held, lexicon);
    if (list) lists.push(list);
  }
  return lists;
}

/** Longest noun inside a bracket, in tokens. */
const NOUN_LIMIT = 3;

/**
 * Index of the bracket that closes the figure; null where none does. After an opening one what is counted may be said, once
 * for the list: "Harbour (310 houses), Claytown (120)".
 */
function closingBracket(
  { tokens }: TextModel,
  { firstToken, endToken }: Numeral,
  lexicon: QuantityLexicon,
): number | null {
  if (tokens[endToken]?.text === ')') return endToken;
  if (tokens[firstToken - 1]?.text !== '(' || lexicon.units.at(tokens, endToken)) return null;
  let end = endToken;
  while (end < endToken + NOUN_LIMIT && tokens[end]?.kind === 'word') end++;
  return tokens[end]?.text === ')' ? end : null;
}

/** "Madrid (11), Cantabria, Valladolid 1)": a closing bracket makes an item, also where the opening one was lost. */
function bracketed(
  model: TextModel,
  sentence: Sentence,
  numerals: readonly Numeral[],
  lexicon: QuantityLexicon,
): PartList | null {
  const { tokens } = model;
  const closed = numerals.flatMap((numeral) => {
    const close = numeral.form === 'digits' && !numeral.ordinal ? closingBracket(model, numeral, lexicon) : null;
    return close === null ? [] : [{ numeral, close }];
  });
  if (closed.length < FEWEST_BRACKETED) return null;
  // Each with a noun of its own ("men (27), women (19 nurses)") is no list of one thing.
  if (closed.filter(({ numeral, close }) => close > numeral.endToken).length > 1) return null;
  const items: BreakdownItem[] = [];
  let firstToken = -1;
  let from = sentence.firstToken;
  let endToken = from;
  for (const { numeral, close } of closed) {
    const open = tokens[numeral.firstToken - 1]?.text === '(' ? numeral.firstToken - 1 : numeral.firstToken;
    const names = namesBetween(model, from, open, items.length === 0, lexicon);
    const own = names.pop();
    if (!own) return null;
    if (firstToken < 0) firstToken = own.firstToken;
    for (const name of names)
      items.push(itemOf(model, name.firstToken, name.endToken, name.firstToken, name.endToken, null));
    items.push(itemOf(model, own.firstToken, own.endToken, numeral.firstToken, numeral.endToken, numeral.value));
    from = close + 1;
    endToken = from;
  }
  // "Ana Ruiz (34), Eva Gil (36) and Leo Mora (9)" are people with their ages, unless the text says what they add up to.
  const needsTotal = closed.every(({ numeral }) => isAgeOfName(model, numeral, null, lexicon));
  return { items, firstToken, endToken, sentence, total: null, needsTotal };
}

/** Names between two items, cut at commas and at "and"; of the words before the first item only its own name. */
function namesBetween(model: TextModel, from: number, to: number, isFirst: boolean, lexicon: QuantityLexicon): Name[] {
  const { tokens, language } = model;
  const names: Name[] = [];
  let end = to;
  while (end > from) {
    const first = nameStart(model, end, from, lexicon);
    if (first === end) break;
    names.unshift({ firstToken: first, endToken: end });
    if (isFirst) break;
    let rest = first;
    while (
      rest > from &&
      (tokens[rest - 1]?.text === ',' ||
        tokens[rest - 1]?.text === ';' ||
        language.functionWords.has(tokens[rest - 1]?.lower ?? ''))
    )
      rest--;
    if (rest === first) break;
    end = rest;
  }
  return names;
}
