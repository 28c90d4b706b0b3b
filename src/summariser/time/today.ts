/**
 * Whether "today" in a text is the day of publication or the present age. Knows expressions that place something on a day;
 * knows no language.
 */
import type { TextModel } from '../text/model.ts';
import type { Unresolved } from './normalise.ts';

/** Sentences of a text long enough that news would have named a day in it. */
const ENOUGH_SENTENCES = 15;

/**
 * True where a long text names no day by its place beside the publication: no weekday, no "yesterday", no "tomorrow". Such a
 * text is an essay, and its "today" means these times. A short text, or one that reports days, keeps the day.
 */
export function isUndated(model: TextModel, unresolved: readonly Unresolved[]): boolean {
  if (model.sentences.length < ENOUGH_SENTENCES) return false;
  return !unresolved.some(
    ({ meaning, parts }) =>
      meaning === 'date' &&
      ((parts.relativeDay ?? 0) !== 0 || (parts.weekday !== undefined && parts.day === undefined)),
  );
}

/** The expression as a reference to these times, where it is a bare "today"; the same elsewhere. */
export const asPresent = (each: Unresolved): Unresolved =>
  isBareToday(each) ? { ...each, meaning: 'reference', parts: { ...each.parts, value: 'PRESENT_REF' } } : each;

/** "Today" and nothing else: no part of the day, no clock, no weekday beside it. */
const isBareToday = ({ parts }: Unresolved): boolean =>
  parts.relativeDay === 0 &&
  [parts.partOfDay, parts.hour, parts.weekday, parts.day].every((part) => part === undefined);
