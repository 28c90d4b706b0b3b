/**
 * Lists of a name and a number each, without brackets: "Lugo: 8; Vigo: 5; Soria: 2" in a sentence, and the rows of a list or a
 * table, one a paragraph. Knows signs and capitals; parses no sentence. One pass over the numerals.
 */
import type { Numeral } from '../numbers/index.ts';
import { DASHES } from '../text/characters.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { itemOf, LIST_LIMIT, type Name, nameStart, type PartList } from './partItems.ts';

/** Fewest rows of such a list. */
const FEWEST = 3;

interface Row {
  numeral: Numeral;
  name: Name;
  /** A colon or a dash stands between name and number. */
  isSigned: boolean;
  /** The row is a paragraph of its own. */
  isAlone: boolean;
}

/** All such lists in order of the text. */
export function listedParts(model: TextModel, numerals: readonly Numeral[], lexicon: QuantityLexicon): PartList[] {
  const lists: PartList[] = [];
  let rows: Row[] = [];
  const close = () => {
    const list = rows.length >= FEWEST ? listOf(model, rows) : null;
    if (list) lists.push(list);
    rows = [];
  };
  for (const numeral of numerals) {
    if (lists.length >= LIST_LIMIT) break;
    const row = rowAt(model, numeral, lexicon);
    if (!row) continue;
    const last = rows.at(-1);
    if (last && !follows(model, last, row, lexicon)) close();
    rows.push(row);
  }
  close();
  return lists;
}

/** "Lugo: 8", "Lugo – 8", "Lugo 8": a capitalised name that begins where something begins, and a figure that ends it. */
function rowAt(model: TextModel, numeral: Numeral, lexicon: QuantityLexicon): Row | null {
  const { tokens } = model;
  const { firstToken, endToken, form, ordinal, value } = numeral;
  const sentence = model.sentences[model.sentenceOfToken[firstToken] ?? -1];
  if (!sentence || form !== 'digits' || ordinal || !Number.isInteger(value)) return null;
  const sign = tokens[firstToken - 1];
  const isSigned = sign !== undefined && (sign.text === ':' || (DASHES.has(sign.text) && sign.spaceBefore));
  const end = isSigned ? firstToken - 1 : firstToken;
  const first = nameStart(model, end, sentence.firstToken, lexicon);
  if (first === end) return null;
  if (
    first !== sentence.firstToken &&
    !/^[,;:(]$/.test(tokens[first - 1]?.text ?? '') &&
    !lexicon.coordinators.before(tokens, first)
  )
    return null;
  const next = endToken < sentence.endToken ? tokens[endToken]?.text : undefined;
  const ends = next === undefined || /^[,;.)]$/.test(next) || lexicon.coordinators.at(tokens, endToken) !== null;
  if (!ends) return null;
  return {
    numeral,
    name: { firstToken: first, endToken: end },
    isSigned,
    isAlone: isParagraph(model, sentence, first, endToken),
  };
}

function isParagraph(model: TextModel, sentence: Sentence, first: number, end: number): boolean {
  const paragraph = model.paragraphs[sentence.paragraph];
  const [start, last] = [model.tokens[first], model.tokens[end - 1]];
  return (
    paragraph !== undefined && start?.start === paragraph.start && last !== undefined && paragraph.end - last.end <= 1
  );
}

/** The next row: of the next paragraph, or after a comma, a semicolon or "and". */
function follows(model: TextModel, last: Row, row: Row, lexicon: QuantityLexicon): boolean {
  const paragraphOf = ({ name }: Row) => model.sentences[model.sentenceOfToken[name.firstToken] ?? -1]?.paragraph ?? -1;
  if (last.isAlone && row.isAlone) return paragraphOf(row) === paragraphOf(last) + 1;
  if (paragraphOf(last) !== paragraphOf(row)) return false;
  const between = row.name.firstToken - last.numeral.endToken;
  if (between > 2) return false;
  const sign = model.tokens[last.numeral.endToken];
  return /^[,;]$/.test(sign?.text ?? '') || lexicon.coordinators.at(model.tokens, last.numeral.endToken) !== null;
}

/** A list of rows; a last one that is the sum of the others is the list's own total. */
function listOf(model: TextModel, rows: readonly Row[]): PartList | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  const others = rows.slice(0, -1).reduce((sum, { numeral }) => sum + numeral.value, 0);
  const isTotal = rows.length > FEWEST && last.numeral.value === others;
  const items = (isTotal ? rows.slice(0, -1) : rows).map(({ name, numeral }) =>
    itemOf(model, name.firstToken, name.endToken, numeral.firstToken, numeral.endToken, numeral.value),
  );
  const own = model.sentenceOfToken[first.name.firstToken] ?? 0;
  // The rows of a table say nothing of what they are parts of: the sentence or heading before them does.
  const sentence = model.sentences[first.isAlone ? Math.max(0, own - 1) : own];
  if (!sentence) return null;
  const isSure = rows.every(({ isSigned, isAlone }) => isSigned || isAlone);
  return {
    items,
    firstToken: first.name.firstToken,
    endToken: last.numeral.endToken,
    sentence,
    total: isTotal ? last.numeral.value : null,
    needsTotal: !isSure,
  };
}
