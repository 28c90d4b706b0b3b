/**
 * The article's own date line: a full date in a short line without a verb at the beginning of the text. Where it differs
 * from the metadata (an update, a copy, an archive), "today" in the text means the line's day. Knows no language.
 */
import type { TextModel } from '../text/model.ts';
import { compareDays, type Day, isValidDay } from './calendar.ts';
import type { Unresolved } from './normalise.ts';
import { type OrderEvidence, readNumeric } from './numericOrder.ts';
import type { TenseReader } from './tense.ts';

/** A date line stands within so many sentences of the beginning. */
const REACH = 6;
/** Tokens of a date line: the date, a place, an agency, a byline. */
const LINE_TOKENS = 18;
/** A line's date this much before or after the metadata's is something else: an anniversary, an archive, a deadline. In days. */
const OLDEST = 400;
const NEWEST = 31;

/** The day of the date line, or null where there is none that can be the article's. */
export function dateLineDay(
  model: TextModel,
  reader: TenseReader,
  unresolved: readonly Unresolved[],
  evidence: OrderEvidence,
): Day | null {
  for (const each of unresolved) {
    const index = model.sentenceOfToken[each.firstToken] ?? 0;
    if (index >= REACH) return null;
    const day = fullDay(each, evidence);
    if (day && isLine(model, reader, index) && isPlausible(day, evidence.publication)) return day;
  }
  return null;
}

function fullDay({ meaning, parts }: Unresolved, evidence: OrderEvidence): Day | null {
  if (meaning !== 'date') return null;
  if (parts.numeric) {
    const read = readNumeric(parts.numeric, evidence, parts.weekday);
    return read && (!read.ambiguity || read.ambiguity.reason === 'metadata') ? read.day : null;
  }
  const { year, month, day } = parts;
  if (year === undefined || month === undefined || day === undefined) return null;
  return isValidDay(year, month, day) ? { year, month, day } : null;
}

function isLine(model: TextModel, reader: TenseReader, index: number): boolean {
  const sentence = model.sentences[index];
  if (!sentence || sentence.endToken - sentence.firstToken > LINE_TOKENS) return false;
  return model.tokens.slice(sentence.firstToken, sentence.endToken).every((token) => reader.tenseOf(token) === null);
}

function isPlausible(day: Day, publication: Day | null): boolean {
  if (!publication) return true;
  const difference = compareDays(day, publication);
  return difference >= -OLDEST && difference <= NEWEST;
}
