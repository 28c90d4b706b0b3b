/**
 * Parts told in a sentence: "11 in Madrid, 8 in Barcelona and one each in Lugo and Vigo". Knows prepositions, capitals and what
 * joins names; whether they add up is for `breakdowns.ts`. Looks at a fixed number of tokens after each numeral.
 */
import type { BreakdownItem } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { FEWEST_IN_PROSE, itemOf, type Name, nameEnd, type PartList } from './partItems.ts';

/** "11 in Madrid, 8 in Barcelona and 3 in Seville", with a noun perhaps: "30 cases from Lugo". */
export function inProse(
  model: TextModel,
  sentence: Sentence,
  numerals: readonly Numeral[],
  lexicon: QuantityLexicon,
): PartList | null {
  const { tokens } = model;
  let run: { items: BreakdownItem[]; firstToken: number; endToken: number } | null = null;
  for (const numeral of numerals) {
    const names = numeral.ordinal || numeral.vague ? [] : namesAfter(model, sentence, numeral.endToken, lexicon);
    const end = names.at(-1)?.endToken;
    if (end === undefined) continue;
    const items = names.map((name) =>
      itemOf(model, name.firstToken, name.endToken, numeral.firstToken, numeral.endToken, numeral.value),
    );
    if (run && numeral.firstToken - run.endToken <= 3 && !/[.;:()]/.test(tokens[run.endToken]?.text ?? '')) {
      run.items.push(...items);
      run.endToken = end;
    } else if (!run || run.items.length < FEWEST_IN_PROSE) {
      run = { items, firstToken: numeral.firstToken, endToken: end };
    }
  }
  return run && run.items.length >= FEWEST_IN_PROSE ? { ...run, sentence, total: null, needsTotal: true } : null;
}

/** The name that a number belongs to, or the several that it is given to: "one each in Lugo and Vigo". */
function namesAfter(model: TextModel, sentence: Sentence, from: number, lexicon: QuantityLexicon): Name[] {
  const each = lexicon.distributives.at(model.tokens, from);
  if (!each) {
    const name = nameAfter(model, sentence, from, lexicon);
    return name ? [name] : [];
  }
  const names: Name[] = [];
  let index = each.endToken;
  while (index < sentence.endToken) {
    const end = nameEnd(model, index, sentence.endToken, lexicon, true);
    if (end === index) break;
    names.push({ firstToken: index, endToken: end });
    const comma = model.tokens[end]?.text === ',' ? end + 1 : end;
    index = lexicon.coordinators.at(model.tokens, comma)?.endToken ?? comma;
  }
  return names;
}

/** The capitalised name after a number, one noun at most and a preposition. */
function nameAfter(model: TextModel, sentence: Sentence, from: number, lexicon: QuantityLexicon): Name | null {
  const { tokens } = model;
  for (let index = from; index <= from + 2; index++) {
    const preposition = lexicon.partPrepositions.at(tokens, index);
    if (!preposition) {
      if (tokens[index]?.kind !== 'word') return null;
      continue;
    }
    const end = nameEnd(model, preposition.endToken, sentence.endToken, lexicon, false);
    return end > preposition.endToken ? { firstToken: preposition.endToken, endToken: end } : null;
  }
  return null;
}
