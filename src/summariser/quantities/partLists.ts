/**
 * Lists of parts with a number each: "Madrid (11), Barcelona (8)", "30 from Lugo and 12 from Vigo", "Lugo: 8; Vigo: 5". Knows
 * brackets, commas and capitals; whether they add up is for `breakdowns.ts`. One pass over the tokens.
 */
import type { BreakdownItem } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Sentence, TextModel } from '../text/model.ts';
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
const FEWEST_IN_PROSE = 2;
/** Longest name of a part, in tokens. */
export const NAME_LIMIT = 8;
/** Most lists of one text. Each looks for its total in the whole text, so that the work stays linear. */
const LIST_LIMIT = 40;

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

/** "Madrid (11), Cantabria, Valladolid 1)": a closing bracket makes an item, also where the opening one was lost. */
function bracketed(
  model: TextModel,
  sentence: Sentence,
  numerals: readonly Numeral[],
  lexicon: QuantityLexicon,
): PartList | null {
  const { tokens } = model;
  const closed = numerals.filter(
    ({ endToken, form, ordinal }) => form === 'digits' && !ordinal && tokens[endToken]?.text === ')',
  );
  if (closed.length < FEWEST_BRACKETED) return null;
  const items: BreakdownItem[] = [];
  let firstToken = -1;
  let from = sentence.firstToken;
  let endToken = from;
  for (const numeral of closed) {
    const open = tokens[numeral.firstToken - 1]?.text === '(' ? numeral.firstToken - 1 : numeral.firstToken;
    const names = namesBetween(model, from, open, items.length === 0, lexicon);
    const own = names.pop();
    if (!own) return null;
    if (firstToken < 0) firstToken = own.firstToken;
    for (const name of names)
      items.push(itemOf(model, name.firstToken, name.endToken, name.firstToken, name.endToken, null));
    items.push(itemOf(model, own.firstToken, own.endToken, numeral.firstToken, numeral.endToken, numeral.value));
    from = numeral.endToken + 1;
    endToken = from;
  }
  return { items, firstToken, endToken, sentence, total: null, needsTotal: false };
}

export interface Name {
  firstToken: number;
  endToken: number;
}

/** Names between two items, cut at commas and at "and"; of the words before the first item only its own name. */
function namesBetween(model: TextModel, from: number, to: number, isFirst: boolean, lexicon: QuantityLexicon): Name[] {
  const { tokens, language } = model;
  const names: Name[] = [];
  let end = to;
  while (end > from) {
    let first = end;
    while (first > from && end - first < NAME_LIMIT) {
      const token = tokens[first - 1];
      if (!token || token.kind === 'digits') break;
      const isLink = lexicon.nameLinks.at(tokens, first - 1) !== null;
      if (token.kind === 'word' ? !isUpperCase(token.text.charAt(0)) && !isLink : !/^[-'’.·]$/.test(token.text)) break;
      first--;
    }
    // A link belongs to a name only between two capitalised words: "of" in "City of Madrid", not in "provinces of Madrid".
    while (first < end && !isUpperCase(tokens[first]?.text.charAt(0) ?? '')) first++;
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

/** "11 in Madrid, 8 in Barcelona and 3 in Seville", with a noun perhaps: "30 cases from Lugo". */
function inProse(
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
    let end = index;
    while (end < sentence.endToken && end - index < NAME_LIMIT && isNamePart(model, end, lexicon)) end++;
    if (end === index) break;
    names.push({ firstToken: index, endToken: end });
    const comma = model.tokens[end]?.text === ',' ? end + 1 : end;
    index = lexicon.coordinators.at(model.tokens, comma)?.endToken ?? comma;
    if (index === end) break;
  }
  return names;
}

/** A capitalised word, or a small one between two that is no "and". */
function isNamePart({ tokens }: TextModel, index: number, lexicon: QuantityLexicon): boolean {
  if (isUpperCase(tokens[index]?.text.charAt(0) ?? '')) return true;
  const isLink = lexicon.nameLinks.at(tokens, index) !== null && lexicon.coordinators.at(tokens, index) === null;
  return isLink && isUpperCase(tokens[index + 1]?.text.charAt(0) ?? '');
}

/** The capitalised name after a number, one noun at most and a preposition. */
function nameAfter(model: TextModel, sentence: Sentence, from: number, lexicon: QuantityLexicon): Name | null {
  const { tokens } = model;
  for (let index = from; index <= from + 2 && index < sentence.endToken; index++) {
    const preposition = lexicon.partPrepositions.at(tokens, index);
    if (!preposition) {
      if (tokens[index]?.kind !== 'word') return null;
      continue;
    }
    let end = preposition.endToken;
    while (end < Math.min(sentence.endToken, preposition.endToken + NAME_LIMIT)) {
      const token = tokens[end];
      const joins =
        token &&
        (isUpperCase(token.text.charAt(0)) ||
          (lexicon.nameLinks.at(tokens, end) && isUpperCase(tokens[end + 1]?.text.charAt(0) ?? '')));
      if (token?.kind !== 'word' || !joins) break;
      end++;
    }
    return end > preposition.endToken ? { firstToken: preposition.endToken, endToken: end } : null;
  }
  return null;
}
