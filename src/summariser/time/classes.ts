/**
 * The classes of what stands at a token: a language's words for time, figures, numerals, numeric dates, and whether a year is
 * weak there. Knows what rules may ask for; knows no rule.
 */
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import { hasCapital } from '../text/tokens.ts';
import { figuresAt, mayBeFigure } from './figures.ts';
import type { ClassMatch, Lexicon } from './lexicon.ts';
import { numericDateAt } from './numericDates.ts';

const NOTHING: readonly ClassMatch[] = [];

/** The classes that may begin at the token of an index. */
export type ClassReader = (index: number) => readonly ClassMatch[];

/** Works the classes at a token out once: many walks of rules come by. `numeralAt` finds numerals by their first token. */
export function classReader(model: TextModel, numeralAt: ReadonlyMap<number, Numeral>, lexicon: Lexicon): ClassReader {
  const { tokens } = model;
  const cache: (readonly ClassMatch[] | undefined)[] = new Array(tokens.length);
  const letters = { decades: lexicon.decadeSuffixes, romanRanks: lexicon.romanSuffixes };
  return (index) => {
    const known = cache[index];
    if (known) return known;
    const token = tokens[index];
    // Most words begin nothing.
    if (token?.kind === 'word' && !numeralAt.has(index) && !lexicon.begins(token.lower) && !mayBeFigure(token))
      return NOTHING;
    const matches: ClassMatch[] = [];
    const sentence = model.sentences[model.sentenceOfToken[index] ?? 0];
    lexicon.matchesAt(tokens, index, sentence?.firstToken === index, matches);
    const numeral = numeralAt.get(index);
    figuresAt(tokens, index, { ...letters, rankEnd: numeral?.ordinal ? numeral.endToken : index + 1 }, matches);
    for (const match of matches)
      if (match.name === 'year') match.weak &&= !isBorneOut(model, lexicon, index, index + 1);
    numericDateAt(tokens, index, matches);
    if (numeral) {
      addNumeral(numeral, matches);
      for (const match of matches)
        if (match.name === 'yearWord') match.weak = !isBorneOut(model, lexicon, index, match.endToken);
    }
    cache[index] = matches.length > 0 ? matches : NOTHING;
    return matches;
  };
}

/** What stands beside a figure that might count something and says that it is a year: "in 1842", "1842 the war", "1879 gegründet". Tokens [first, end). */
function isBorneOut({ tokens, language }: TextModel, { yearLeads }: Lexicon, first: number, end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || language.functionWords.has(next.lower)) return true;
  if (language.nounsAreCapitalised && !hasCapital(next)) return true;
  return yearLeads.has(tokens[first - 1]?.lower ?? '');
}

function addNumeral(numeral: Numeral, into: ClassMatch[]): void {
  const { value, endToken, ordinal, vague, form } = numeral;
  const add = (name: string, amount: number | string) => into.push({ name, value: amount, endToken, weak: false });
  if (ordinal) {
    add('ordinal', value);
    if (form !== 'digits' && value <= 31) add('day', value);
    return;
  }
  if (!isYearLike(numeral)) add('number', vague ? 'X' : value);
  if (form !== 'words' || vague) return;
  if (value % 1) add('halfHourWord', value * 60);
  else {
    if (value <= 31) add('dayWord', value);
    if (value <= 12) add('hourWord', value);
    if (value >= 1500 && value < 2100) add('yearWord', value);
  }
}

/** A year rather than a number: "the 1988 quarter" is no 1988 quarters; "2000 years" may be. */
const isYearLike = ({ value, form, firstToken, endToken }: Numeral): boolean =>
  form === 'digits' && endToken === firstToken + 1 && value >= 1900 && value < 2100 && value % 100 !== 0;
