/**
 * Lists of parts with a number each, and whether they add up: "Madrid (11), Barcelona (8)" and "30 from Lugo and 12 from
 * Vigo". Knows brackets, commas and capitals; the total is looked up among the counts. One pass over the tokens.
 */
import type { Breakdown, BreakdownItem } from '../contract.ts';
import type { Numeral } from '../numbers/index.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';

/** A list found: its items, its first and last token, and the sentence that it begins in. */
export interface PartList {
  items: BreakdownItem[];
  firstToken: number;
  endToken: number;
  sentence: Sentence;
}

/** Fewest items of a list in brackets and of one in prose; prose needs a total besides. */
const FEWEST_BRACKETED = 3;
const FEWEST_IN_PROSE = 2;
/** Longest name of a part, in tokens. */
const NAME_LIMIT = 8;
const STEM = 5;
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
  return { items, firstToken, endToken, sentence };
}

interface Name {
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

function itemOf(
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
    const name = numeral.ordinal || numeral.vague ? null : nameAfter(model, sentence, numeral.endToken, lexicon);
    if (!name) continue;
    const item = itemOf(model, name.firstToken, name.endToken, numeral.firstToken, numeral.endToken, numeral.value);
    if (run && numeral.firstToken - run.endToken <= 3 && !/[.;:()]/.test(tokens[run.endToken]?.text ?? '')) {
      run.items.push(item);
      run.endToken = name.endToken;
    } else if (!run || run.items.length < FEWEST_IN_PROSE) {
      run = { items: [item], firstToken: numeral.firstToken, endToken: name.endToken };
    }
  }
  return run && run.items.length >= FEWEST_IN_PROSE ? { ...run, sentence } : null;
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

/** "Dawn (1998), Dusk (2001)": years of works, not parts of a whole. */
const areYears = (numbers: readonly number[]): boolean =>
  numbers.every((value) => Number.isInteger(value) && value >= 1500 && value <= 2100);

/** A list checked against the counts outside of it. Null for prose without a total: a row of figures is no breakdown. */
export function breakdownOf(model: TextModel, list: PartList, mentions: readonly Mention[]): Breakdown | null {
  const numbers = list.items.flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = numbers.reduce((total, value) => total + value, 0);
  const largest = Math.max(...numbers);
  const stems = introStems(model, list);
  const candidates = mentions.filter(
    ({ value, unit, trend }) => typeof value === 'number' && value > largest && unit === null && !trend,
  );
  const related = candidates.find((mention) => sharesStem(mention, stems));
  const near = candidates.find(({ sentence, value }) => sentence.index === list.sentence.index && value === sum);
  const total = related ?? near;
  const isProse = model.tokens[list.firstToken]?.kind === 'digits' || list.items.length < FEWEST_BRACKETED;
  if (isProse && (!total || typeof total.value !== 'number' || sum > total.value)) return null;
  if (!total && areYears(numbers)) return null;
  const stated = typeof total?.value === 'number' ? total.value : null;
  return {
    concept: introWord(model, list, total) ?? '',
    total: stated,
    sum,
    items: list.items,
    consistent: stated === null || stated === sum,
  };
}

/** Content words of the sentence before the list. */
function introStems(model: TextModel, { sentence, firstToken }: PartList): Map<string, string> {
  const stems = new Map<string, string>();
  for (let index = sentence.firstToken; index < firstToken; index++) {
    const token = model.tokens[index];
    if (token?.kind === 'word' && token.text.length > 3 && !model.language.functionWords.has(token.lower)) {
      stems.set(token.lower.slice(0, STEM), token.text);
    }
  }
  return stems;
}

function sharesStem({ concept }: Mention, stems: ReadonlyMap<string, string>): boolean {
  const words = [...concept.words, ...(concept.action?.stems.split(/\s/) ?? [])];
  return words.some((word) => stems.has(word.slice(0, STEM)));
}

/** What the parts are parts of: the word of the sentence that the total shares, else the total's own concept. */
function introWord(model: TextModel, list: PartList, total: Mention | undefined): string | null {
  const stems = introStems(model, list);
  const words = [...(total?.concept.words ?? []), ...(total?.concept.action?.stems.split(/\s/) ?? [])];
  for (const word of words) {
    const shared = stems.get(word.slice(0, STEM));
    if (shared) return shared;
  }
  return total?.concept.text ?? [...stems.values()][0] ?? null;
}
