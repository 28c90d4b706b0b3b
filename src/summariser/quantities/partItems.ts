/** What lists of parts are made of, whatever their form: items, and names by their capitals. Knows no form of a list. */
import type { BreakdownItem } from '../contract.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import { hasCapital } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** A list found: its items, its first and last token, and the sentence that it begins in. */
export interface PartList {
  items: BreakdownItem[];
  firstToken: number;
  endToken: number;
  sentence: Sentence;
  /** The total that the list itself ends in ("Total: 28"), or null. */
  total: number | null;
  /** So loose a list that only a total in the text makes a breakdown of it. */
  needsTotal: boolean;
}

/** Fewest items of a list in brackets and of one in prose; prose needs a total besides. */
export const FEWEST_BRACKETED = 3;
export const FEWEST_IN_PROSE = 2;
/** Most lists of one text. Each looks for its total in the whole text, so that the work stays linear. */
export const LIST_LIMIT = 40;
/** Longest name of a part, in tokens. */
const NAME_LIMIT = 8;
/** Marks inside names: "Baden-Württemberg", "St. Gallen". */
const JOINER = /^[-'’.·]$/;
/** The tokens of a part's name. */
export interface Name {
  firstToken: number;
  endToken: number;
}

/** An item of a name's and a figure's tokens; `value` null for a part that is named without one. */
export function itemOf(
  model: TextModel,
  nameFirst: number,
  nameEnd: number,
  first: number,
  end: number,
  value: number | null,
): BreakdownItem {
  const { tokens, text } = model;
  const at = (index: number) => tokens[index];
  const start = at(first)?.start ?? 0;
  const stop = at(end - 1)?.end ?? 0;
  return {
    name: text.slice(at(nameFirst)?.start ?? 0, at(nameEnd - 1)?.end ?? 0),
    value,
    start,
    end: stop,
    text: text.slice(start, stop),
  };
}

/** Index of the first token of the name that ends before `end`; `end` where there is none. Looks back to `from` at most. */
export function nameStart(model: TextModel, end: number, from: number, lexicon: QuantityLexicon): number {
  const { tokens } = model;
  let first = end;
  while (first > from && end - first < NAME_LIMIT) {
    const token = tokens[first - 1];
    const isPart =
      token?.kind === 'word'
        ? hasCapital(token) || lexicon.nameLinks.at(tokens, first - 1) !== null
        : JOINER.test(token?.text ?? '');
    if (!isPart) break;
    first--;
  }
  // A link belongs to a name only between two capitalised words: "of" in "City of Madrid", not in "provinces of Madrid".
  // "In" and "En" at the beginning of a sentence have their capital from there.
  while (first < end && (!hasCapital(tokens[first]) || (first === from && lexicon.partPrepositions.at(tokens, first))))
    first++;
  return first;
}

/**
 * Index after the name that begins at `from`; `from` where there is none. A link such as "y" belongs to it before a capital
 * ("Castilla y León"), unless the names stand in a row and `inRow` makes a coordinator their border.
 */
export function nameEnd(
  model: TextModel,
  from: number,
  limit: number,
  lexicon: QuantityLexicon,
  inRow: boolean,
): number {
  const { tokens } = model;
  let end = from;
  while (end < Math.min(limit, from + NAME_LIMIT)) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    const isLink =
      lexicon.nameLinks.at(tokens, end) !== null && !(inRow && lexicon.coordinators.at(tokens, end) !== null);
    // "Aix-en-Provence", "L'Aquila"; but not "Vigo's".
    const touches = end > from && !token?.spaceBefore;
    const joins = token?.text === '-' || (JOINER.test(token?.text ?? '') && hasCapital(next));
    const isPart =
      token?.kind === 'word'
        ? touches || hasCapital(token) || (isLink && hasCapital(next))
        : touches && joins && !next?.spaceBefore;
    if (!isPart) break;
    end++;
  }
  return end;
}
