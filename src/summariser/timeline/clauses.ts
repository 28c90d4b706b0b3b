/**
 * The clause around an expression: a short verbatim stretch of its sentence with a verb. Knows punctuation, the language's
 * clause openers and verb forms; a sentence is bounded, so all of it is.
 */
import type { Span, TimeExpression } from '../contract.ts';
import { type Sentence, type TextModel, tokenIndexAt } from '../text/model.ts';
import type { Tense, TenseReader } from '../time/tense.ts';

export interface Clause extends Span {
  /** The tense of its first verb, or null without any. */
  tense: Tense | null;
}

/** Longest event in characters: two lines of a card. */
const EVENT_LENGTH = 180;
/** Tokens looked at on either side of an expression: more than a clause has. */
const WINDOW = 60;
/** A clause shorter than this is told with its neighbour. */
const TELLING_LENGTH = 40;
/** Tokens of a bracket that is read over: an abbreviation, a figure. */
const BRACKET_TOKENS = 8;
const BORDERS = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '"', '“', '”', '«', '»', '„', '_']);
const TRIM = new Set([...BORDERS, '.', '!', '?', '-', '…', '’', "'", '‘', '*', '•']);

interface Segment {
  first: number;
  end: number;
  tense: Tense | null;
}

/** The clause of an expression in its sentence; `keepsStart` for a verb, which belongs to what is told. */
export function clauseOf(
  model: TextModel,
  sentence: Sentence,
  expression: Pick<TimeExpression, 'start' | 'end'>,
  reader: TenseReader,
  openers: ReadonlySet<string>,
  keepsStart = false,
): Clause {
  const from = tokenIndexAt(model, expression.start);
  const to = tokenIndexAt(model, expression.end);
  const segments = segmentsOf(model, sentence, from, to, reader, openers);
  const holder = Math.max(
    0,
    segments.findIndex(({ first, end }) => first <= from && from < end),
  );
  let low = holder;
  let high = holder;
  const length = () =>
    (model.tokens[(segments[high]?.end ?? 1) - 1]?.end ?? 0) - (model.tokens[segments[low]?.first ?? 0]?.start ?? 0);
  const tense = () => segments.slice(low, high + 1).find((segment) => segment.tense !== null)?.tense ?? null;
  while (tense() === null && length() < EVENT_LENGTH && (low > 0 || high < segments.length - 1)) {
    if (high < segments.length - 1) high++;
    else low--;
  }
  // "The FBI said Monday" tells nothing: what was said stands beside it.
  while (length() < TELLING_LENGTH && (low > 0 || high < segments.length - 1)) {
    if (low > 0) low--;
    else high++;
  }
  const first = segments[low]?.first ?? sentence.firstToken;
  const end = segments[high]?.end ?? sentence.endToken;
  return trimmed(model, keepsStart ? first : withoutLeadingDate(first, end, from, to), end, tense());
}

/** Stretches between borders; borders inside the expression do not count. */
function segmentsOf(
  model: TextModel,
  sentence: Sentence,
  from: number,
  to: number,
  reader: TenseReader,
  openers: ReadonlySet<string>,
): Segment[] {
  const segments: Segment[] = [];
  const start = Math.max(sentence.firstToken, from - WINDOW);
  const limit = Math.min(sentence.endToken, to + WINDOW);
  let current: Segment = { first: start, end: start, tense: null };
  for (let index = start; index < limit; index++) {
    const token = model.tokens[index];
    if (!token) break;
    const bracketEnd = token.text === '(' ? bracketEndAt(model, index, limit) : 0;
    if (bracketEnd > 0 && (from < index || from >= bracketEnd)) {
      current.end = bracketEnd;
      index = bracketEnd - 1;
      continue;
    }
    const isInside = index >= from && index < to;
    const isFigureComma = token.text === ',' && !model.tokens[index + 1]?.spaceBefore;
    const isBorder = !isInside && BORDERS.has(token.text) && !isFigureComma;
    const opens = !isInside && openers.has(token.lower) && current.tense !== null;
    if (isBorder || opens) {
      current.end = index;
      if (current.end > current.first) segments.push(current);
      current = { first: isBorder ? index + 1 : index, end: index + 1, tense: null };
      if (isBorder) continue;
    }
    current.end = index + 1;
    if (!isInside) current.tense ??= reader.tenseOf(token);
  }
  if (current.end > current.first) segments.push(current);
  return segments;
}

/** The index after a short bracket that opens at a token, or 0. */
function bracketEndAt(model: TextModel, open: number, limit: number): number {
  for (let index = open + 1; index < Math.min(limit, open + BRACKET_TOKENS); index++) {
    if (model.tokens[index]?.text === ')') return index + 1;
  }
  return 0;
}

/** Tokens before an opening date that are no more than its preposition. */
const LEADING_TOKENS = 2;

/** "In early 2015 agents began …" is told without its date, which the card shows beside it. */
function withoutLeadingDate(first: number, end: number, from: number, to: number): number {
  return from - first <= LEADING_TOKENS && from >= first && end - to >= 3 ? to : first;
}

function trimmed(model: TextModel, first: number, end: number, tense: Tense | null): Clause {
  const { tokens, text } = model;
  let low = first;
  let high = end;
  while (low < high - 1 && TRIM.has(tokens[low]?.text ?? '')) low++;
  while (high > low + 1 && TRIM.has(tokens[high - 1]?.text ?? '')) high--;
  const start = tokens[low]?.start ?? 0;
  while (high > low + 1 && (tokens[high - 1]?.end ?? 0) - start > EVENT_LENGTH) high--;
  const stop = Math.max(start, tokens[high - 1]?.end ?? start);
  return { start, end: stop, text: text.slice(start, stop), tense };
}
