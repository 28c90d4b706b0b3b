/**
 * The publication as an entry: its date from the metadata, its span from a date line of the text where there is one. Knows
 * what a date line looks like; knows no language.
 */
import type { TimeExpression, TimelinePublication } from '../contract.ts';
import { sentenceAt, type TextModel } from '../text/model.ts';
import type { TenseReader } from '../time/tense.ts';
import { precisionOf } from './values.ts';

/** A date line stands within so many sentences of the text's beginning or end. */
const REACH = 8;
/** Words of a date line besides the date: place, agency, byline. */
const LINE_WORDS = 14;

/** True for a date in a short line without a verb near the text's beginning or end. */
export function isDateLine(model: TextModel, reader: TenseReader, expression: TimeExpression): boolean {
  const sentence = sentenceAt(model, expression.start);
  if (!sentence) return false;
  const isNearEdge = sentence.index < REACH || sentence.index >= model.sentences.length - 2;
  if (!isNearEdge || sentence.endToken - sentence.firstToken > LINE_WORDS) return false;
  return model.tokens.slice(sentence.firstToken, sentence.endToken).every((token) => reader.tenseOf(token) === null);
}

/** The entry, or null where nothing is known. `dateLines` are the text's, in its order. */
export function publicationEntry(
  model: TextModel,
  publishedTime: string | null,
  dateLines: readonly TimeExpression[],
): TimelinePublication | null {
  const stated = /^\d{4}(?:-\d{2}){0,2}/.exec(publishedTime ?? '')?.[0] ?? null;
  const precision = stated === null ? null : precisionOf(stated);
  if (stated === null || precision === null) return null;
  const line = dateLines.find(({ value }) => value.slice(0, stated.length) === stated);
  const common = { kind: 'publication' as const, value: stated, precision, key: false };
  if (!line) return { ...common, sentence: '', event: '' };
  const sentence = sentenceAt(model, line.start);
  const text = sentence ? model.text.slice(sentence.start, sentence.end) : line.text;
  const { start, end, ambiguity } = line;
  return { ...common, start, end, text: line.text, sentence: text, event: text, ...(ambiguity ? { ambiguity } : {}) };
}
