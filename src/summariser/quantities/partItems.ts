/** What lists of parts are made of, whatever their form. Shapes and one maker; knows no form. */
import type { BreakdownItem } from '../contract.ts';
import type { Sentence, TextModel } from '../text/model.ts';

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
/** Longest name of a part, in tokens. */
export const NAME_LIMIT = 8;
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
