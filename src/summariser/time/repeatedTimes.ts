/**
 * Times of day that belong to a day that comes again: "every Monday at noon" is a set and no event of one day. Knows expressions and
 * the function words between two of them; resolves nothing.
 */
import type { TextModel } from '../text/model.ts';
import type { Unresolved } from './normalise.ts';
import { isTimeOnly, timeOf } from './times.ts';

/** Longest stretch between the two, in tokens: "every Monday, at about noon". */
const GAP = 3;
/** Units that a time of day can be in. */
const DAYS = new Set(['day', 'night', 'week', 'weekend']);

/** The same expressions; times beside a repeated day, and beside such times, are sets. */
export function asRepeated(model: TextModel, expressions: readonly Unresolved[]): Unresolved[] {
  const read = [...expressions];
  const days = read.map(repeatedDay);
  const join = (index: number, other: number) => {
    const [each, day] = [read[index], days[other]];
    const [first, second] = [read[Math.min(index, other)], read[Math.max(index, other)]];
    if (!each || !first || !second || !day || days[index] || each.meaning !== 'date' || !isTimeOnly(each.parts)) return;
    const time = timeOf(each.parts);
    if (!time || !areClose(model, first.endToken, second.firstToken)) return;
    read[index] = { ...each, meaning: 'set', parts: { ...each.parts, value: `${day}${time}` } };
    days[index] = day;
  };
  for (let index = 1; index < read.length; index++) join(index, index - 1);
  for (let index = read.length - 2; index >= 0; index--) join(index, index + 1);
  return read;
}

/** What stands for the day of a set in its value; null where it names none. */
function repeatedDay({ meaning, parts }: Unresolved): string | null {
  if (meaning !== 'set') return null;
  const weekday = parts.weekday === undefined ? /^XXXX-WXX-[1-7]$/.exec(parts.value ?? '')?.[0] : undefined;
  if (parts.weekday !== undefined || weekday) return weekday ?? `XXXX-WXX-${String(parts.weekday)}`;
  const isOfDays = parts.value === 'P1D' || DAYS.has(parts.units[0] ?? '') || isTimeOnly(parts);
  return isOfDays ? 'XXXX-XX-XX' : null;
}

function areClose({ tokens, language, sentenceOfToken }: TextModel, from: number, to: number): boolean {
  if (to - from > GAP || sentenceOfToken[from - 1] !== sentenceOfToken[to]) return false;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.text !== ',' && !language.functionWords.has(token?.lower ?? '')) return false;
  }
  return true;
}
