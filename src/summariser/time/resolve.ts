/**
 * The one resolver: underspecified parts and what is known around them become TIMEX3 values. Knows the date of
 * publication, the date last mentioned, the sentence and the tense of the clause; knows no word of any language.
 */
import type { Span, TimeExpression, TimexType } from '../contract.ts';
import { amountsOf, shiftedBy } from './amounts.ts';
import { resolveCalendar } from './calendarDates.ts';
import type { CalendarContext } from './choice.ts';
import { durationValue } from './durations.ts';
import { dayMoment, type Moment, timexOf, yearless } from './moments.ts';
import type { Unresolved } from './normalise.ts';
import { type OrderEvidence, readNumeric } from './numericOrder.ts';
import type { NumericReading, Parts } from './parts.ts';
import type { Publication } from './publication.ts';
import type { Tense } from './tense.ts';
import { isTimeOnly, timeOf } from './times.ts';

export type Resolved = Omit<TimeExpression, keyof Span>;

export interface Surroundings {
  tense: () => Tense | null;
  /** Index of the expression's sentence. */
  sentence: number;
  /** The next expression, if it follows closely in the same sentence: "10:35 (local time) Friday". */
  next: Unresolved | null;
}

/** A mention further back than this many sentences is no anchor for a bare time of day. */
const TIME_ANCHOR_REACH = 1;

export class Resolver {
  readonly #publication: Publication;
  readonly #evidence: OrderEvidence;
  #mention: Moment | null = null;
  #mentionSentence = -1;
  #dayMention: { moment: Moment; sentence: number } | null = null;

  constructor(publication: Publication, evidence: OrderEvidence) {
    this.#publication = publication;
    this.#evidence = evidence;
  }

  /** The value of an expression, or null where its words make no valid one. Expressions come in the order of the text. */
  resolve({ meaning, parts }: Unresolved, surroundings: Surroundings): Resolved | null {
    switch (meaning) {
      case 'duration':
        return finished('DURATION', parts.value ?? durationValue(amountsOf(parts)), parts);
      case 'set':
        return finished('SET', parts.value ?? setValue(parts), parts);
      case 'reference':
        return finished('DATE', parts.value ?? null, parts);
      case 'ago':
      case 'ahead':
      case 'earlier':
      case 'later':
        return this.#shift(parts, meaning, surroundings);
      case 'date':
        return this.#date(parts, surroundings);
    }
  }

  #date(parts: Parts, surroundings: Surroundings): Resolved | null {
    if (parts.numeric) return this.#numeric(parts, parts.numeric, surroundings.sentence);
    const outcome = isTimeOnly(parts)
      ? this.#dayForTime(surroundings)
      : resolveCalendar(parts, this.#context(surroundings));
    if (outcome === null) return null;
    if (typeof outcome === 'string') return withTime(outcome, parts);
    this.#remember(outcome, surroundings.sentence);
    return withTime(timexOf(outcome), parts);
  }

  #numeric(parts: Parts, numeric: NumericReading, sentence: number): Resolved | null {
    const read = readNumeric(numeric, this.#evidence, parts.weekday);
    if (!read) return null;
    const moment: Moment = { grain: 'day', start: read.day };
    this.#remember(moment, sentence);
    const timed: Parts =
      numeric.hour === undefined ? parts : { ...parts, hour: numeric.hour, minute: numeric.minute ?? 0 };
    const result = withTime(timexOf(moment), timed);
    return result && read.ambiguity ? { ...result, ambiguity: read.ambiguity } : result;
  }

  /** Publication for "ago" and "in three days", the last mention for "three days later". */
  #shift(parts: Parts, meaning: 'ago' | 'ahead' | 'earlier' | 'later', surroundings: Surroundings): Resolved | null {
    const amounts = amountsOf(parts);
    const sign = meaning === 'ago' || meaning === 'earlier' ? -1 : 1;
    const fromMention = meaning === 'earlier' || meaning === 'later';
    const publication = this.#publication.day;
    const anchor = fromMention && this.#mention ? this.#mention : publication && dayMoment(publication);
    const shiftedMoment = anchor && shiftedBy(anchor, amounts, sign);
    if (!shiftedMoment) return finished('DURATION', durationValue(amounts), parts);
    this.#remember(shiftedMoment, surroundings.sentence);
    return withTime(timexOf(shiftedMoment), parts);
  }

  #dayForTime(surroundings: Surroundings): Moment | string | null {
    const { sentence, next } = surroundings;
    const mention = this.#dayMention;
    if (next && mention?.sentence !== sentence && namesDay(next)) {
      const day = resolveCalendar(next.parts, this.#context(surroundings));
      if (day) return day;
    }
    const stretch = this.#mentionSentence === sentence && mention?.sentence !== sentence ? this.#mention : null;
    if (stretch?.grain === 'month') return `${timexOf(stretch)}-XX`;
    if (mention && sentence - mention.sentence <= TIME_ANCHOR_REACH) return mention.moment;
    const publication = this.#publication.day;
    return publication ? dayMoment(publication) : 'XXXX-XX-XX';
  }

  #context({ tense }: Surroundings): CalendarContext {
    const { day, isHistory } = this.#publication;
    return { publication: day, mention: this.#mention, tense, isHistory };
  }

  #remember(moment: Moment, sentence: number): void {
    this.#mention = moment;
    this.#mentionSentence = sentence;
    if (moment.grain === 'day') this.#dayMention = { moment, sentence };
  }
}

const namesDay = ({ meaning, parts }: Unresolved): boolean =>
  meaning === 'date' && (parts.day ?? parts.weekday ?? parts.relativeDay) !== undefined;

function setValue(parts: Parts): string | null {
  if (parts.weekday !== undefined) return `XXXX-WXX-${parts.weekday}${timeOf(parts)}`;
  if (parts.month !== undefined) return yearless(parts.month, parts.day);
  if (parts.season !== undefined) return `XXXX-${parts.season}`;
  return durationValue(amountsOf(parts));
}

function finished(type: TimexType, value: string | null, { modifier }: Parts): Resolved | null {
  if (value === null) return null;
  return modifier ? { type, value, mod: modifier } : { type, value };
}

/** A date's value with the time of day, where the words give one. */
function withTime(value: string, parts: Parts): Resolved | null {
  const time = timeOf(parts);
  if (time === null) return null;
  return finished(time === '' ? 'DATE' : 'TIME', `${value}${time}`, parts);
}
