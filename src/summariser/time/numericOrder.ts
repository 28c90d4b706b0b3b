/**
 * Which figure of `10/11/16` is the month. Knows the conventions of countries and the evidence that a text holds; says what
 * decided, and keeps the other reading wherever it is a valid date too.
 */
import type { Ambiguity } from '../contract.ts';
import { type Day, dayNumber, isValidDay, weekdayOf } from './calendar.ts';
import { timexOf } from './moments.ts';
import type { NumericReading } from './parts.ts';

export type DateOrder = 'DMY' | 'MDY';

/** Countries that write the month first (Unicode CLDR 44, short date patterns beginning with M). */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'MP', 'PR', 'VI', 'UM']);

/** A date further ahead than this is taken for the other reading, if that one is not ahead. In days. */
const FAR_AHEAD = 31;

export interface OrderEvidence {
  publication: Day | null;
  region: string | null;
  language: DateOrder | null;
  /** The order that unambiguous dates of the same text have, if they agree. */
  others: DateOrder | null;
}

/** The order that numeric dates with one valid reading have; null where there is none or they differ. */
export function orderOfOthers(readings: readonly NumericReading[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const reading of readings) {
    const valid = validReadings(reading);
    if (reading.order === 'open' && valid.length === 1 && valid[0]) orders.add(valid[0].order);
  }
  const [order] = orders;
  return orders.size === 1 && order ? order : null;
}

function validReadings({ year, first, second }: NumericReading): { order: DateOrder; day: Day }[] {
  const readings: { order: DateOrder; day: Day }[] = [
    { order: 'DMY', day: { year: year ?? 0, month: second, day: first } },
    { order: 'MDY', day: { year: year ?? 0, month: first, day: second } },
  ];
  return readings.filter(({ day }) => isValidDay(day.year, day.month, day.day));
}

/** The day meant, which a weekday beside it may tell, and the ambiguity where both readings are valid and differ. Null where neither is valid. */
export function readNumeric(
  reading: NumericReading,
  evidence: OrderEvidence,
  weekday?: number,
): { day: Day; ambiguity?: Ambiguity } | null {
  if (reading.order === 'YMD') {
    const day = { year: reading.year ?? 0, month: reading.first, day: reading.second };
    return isValidDay(day.year, day.month, day.day) ? { day } : null;
  }
  const all = validReadings(reading);
  const fitting = all.filter(({ day }) => weekdayOf(day) === weekday);
  const valid = fitting.length > 0 ? fitting : all;
  const [only, other] = valid;
  if (!only) return null;
  if (!other || reading.first === reading.second) return { day: only.day };
  const { order, reason } = decide(valid, evidence);
  const chosen = valid.find((each) => each.order === order) ?? only;
  const alternatives = valid.filter((each) => each !== chosen).map(({ day }) => timexOf({ grain: 'day', start: day }));
  return { day: chosen.day, ambiguity: { alternatives, reason } };
}

function decide(
  valid: readonly { order: DateOrder; day: Day }[],
  { publication, region, language, others }: OrderEvidence,
): { order: DateOrder; reason: string } {
  const ahead = (day: Day): number => (publication ? dayNumber(day) - dayNumber(publication) : 0);
  const published = publication && valid.find(({ day }) => ahead(day) === 0);
  if (published) return { order: published.order, reason: 'metadata' };
  if (others) return { order: others, reason: 'other-dates' };
  const byRegion: DateOrder | null = region ? (MONTH_FIRST.has(region) ? 'MDY' : 'DMY') : null;
  const order = byRegion ?? language ?? 'DMY';
  const chosen = valid.find((each) => each.order === order);
  const rival = valid.find((each) => each.order !== order);
  if (chosen && rival && ahead(chosen.day) > FAR_AHEAD && ahead(rival.day) <= 0)
    return { order: rival.order, reason: 'future' };
  return { order, reason: byRegion ? 'site-region' : 'language-order' };
}
