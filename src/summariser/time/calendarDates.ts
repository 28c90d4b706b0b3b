/**
 * Calendar dates from parts: which May, which Tuesday, which quarter. Knows the publication, the date last mentioned and
 * the tense; gives a moment, or a TIMEX3 value with `X` where nothing anchors it, or null where the words make no date.
 */
import { addDays, type Day, dayNumber, holidayIn, isValidDay, weekdayOf } from './calendar.ts';
import { anchorOf, aroundYear, type CalendarContext, choose } from './choice.ts';
import { inner, resolveUnit } from './containers.ts';
import type { Direction, Season, Unit } from './language.ts';
import {
  around,
  dayMoment,
  GRAIN_OF_UNIT,
  type Moment,
  momentOf,
  monthOfSeason,
  shifted,
  yearless,
} from './moments.ts';
import type { Parts } from './parts.ts';

export type Outcome = Moment | string | null;

/** The date that parts name. */
export function resolveCalendar(parts: Parts, context: CalendarContext): Outcome {
  if (parts.relativeDay !== undefined) return relativeDay(parts.relativeDay, context);
  if (parts.holiday !== undefined) return holiday(parts.holiday, parts, context);
  if (parts.decade !== undefined) return momentOf('decade', parts.decade * 10);
  if (parts.decadeDigits !== undefined) return openDecade(parts.decadeDigits, context);
  const unit = parts.units[0];
  if (parts.ordinal !== undefined && parts.weekday !== undefined && parts.month !== undefined)
    return rankedWeekday(parts, parts.ordinal, parts.month, context);
  if (parts.ordinal !== undefined && unit !== undefined) return rankedUnit(parts, parts.ordinal, unit, context);
  if (parts.month !== undefined) return monthOrDay(parts, parts.month, context);
  if (parts.season !== undefined) return season(parts, parts.season, context);
  if (parts.weekday !== undefined) return weekday(parts, parts.weekday, context);
  if (parts.day !== undefined) return bareDay(parts.day, parts, context);
  if (parts.year !== undefined) return momentOf('year', parts.year);
  if (unit === 'weekend' && (parts.direction ?? 'this') === 'this') return weekend(context);
  if (parts.direction !== undefined && unit !== undefined) return resolveUnit(parts.direction, unit, context);
  return null;
}

function relativeDay(offset: number, { publication }: CalendarContext): Outcome {
  return publication ? dayMoment(addDays(publication, offset)) : 'XXXX-XX-XX';
}

/** The year that the words give: as a figure, or by a direction with "year". */
function statedYear({ year, direction, units }: Parts, context: CalendarContext): number | null {
  if (year !== undefined) return year;
  if (direction === undefined || units.at(-1) !== 'year') return null;
  const container = resolveUnit(direction, 'year', context);
  return container && typeof container !== 'string' ? container.start.year : null;
}

function monthOrDay(parts: Parts, month: number, context: CalendarContext): Outcome {
  const { day, weekday: named } = parts;
  const year = statedYear(parts, context);
  const make = (of: number) => (day === undefined ? momentOf('month', of, month) : momentOf('day', of, month, day));
  if (year !== null) return make(year);
  if (!context.publication) {
    const known = context.mention?.start.year;
    if (known !== undefined) return make(known);
    if (day !== undefined && !isValidDay(2000, month, day)) return null;
    return yearless(month, day);
  }
  const candidates = aroundYear(anchorOf(context, parts.direction).year, make);
  // A weekday beside the date tells the year apart, as long as one of the years has it.
  const fitting = named === undefined ? [] : candidates.filter(({ start }) => weekdayOf(start) === named);
  return choose(fitting.length > 0 ? fitting : candidates, parts, context);
}

function season(parts: Parts, name: Season, context: CalendarContext): Outcome {
  const make = (year: number) => momentOf('season', year, monthOfSeason(name));
  const year = statedYear(parts, context);
  if (year !== null) return make(year);
  if (!context.publication) return `XXXX-${name}`;
  // In January the last winter is the one that began two years back.
  return choose(aroundYear(anchorOf(context, parts.direction).year, make, 2), parts, context);
}

function weekday(parts: Parts, wanted: number, context: CalendarContext): Outcome {
  const { publication, mention, tense } = context;
  const { direction, units } = parts;
  if (direction !== undefined && units.at(-1) === 'week') {
    const container = resolveUnit(direction, 'week', context);
    if (container && typeof container !== 'string') return dayMoment(addDays(container.start, wanted - 1));
  }
  // "That Sunday" is the day that was told, or the one after it.
  if (direction === 'same' && mention?.grain === 'day')
    return weekdayFrom(addDays(mention.start, -1), wanted, direction);
  if ((direction === 'previous' || direction === 'following') && mention)
    return weekdayFrom(mention.start, wanted, direction);
  if (!publication) return `XXXX-WXX-${wanted}`;
  if (direction === 'last' || direction === 'previous') return weekdayFrom(publication, wanted, 'previous');
  if (direction === 'next' || direction === 'following') return weekdayFrom(publication, wanted, 'following');
  if (weekdayOf(publication) === wanted) return dayMoment(publication);
  const isAhead = tense() === 'future' || (direction === 'this' && tense() !== 'past');
  return weekdayFrom(publication, wanted, isAhead ? 'following' : 'previous');
}

/** The nearest such weekday strictly before or after a day. */
function weekdayFrom(day: Day, wanted: number, side: Direction): Moment | null {
  const ahead = (wanted - weekdayOf(day) + 7) % 7;
  const days = side === 'previous' ? ahead - 7 : ahead || 7;
  return dayMoment(addDays(day, days));
}

/** "The 15th": of the month of publication or the one beside it, by direction, tense, nearness. */
function bareDay(day: number, parts: Parts, context: CalendarContext): Outcome {
  const { publication } = context;
  if (parts.direction !== undefined && parts.units.at(-1) === 'month') {
    const month = resolveUnit(parts.direction, 'month', context);
    return month && typeof month !== 'string' ? momentOf('day', month.start.year, month.start.month, day) : null;
  }
  if (!publication) return null;
  const here = momentOf('month', publication.year, publication.month);
  const months = [here && shifted(here, -1), here, here && shifted(here, 1)];
  const days = months.flatMap((month) => (month && momentOf('day', month.start.year, month.start.month, day)) ?? []);
  return choose(days, parts, context);
}

/** The weekend that has begun last, unless the clause is about what is to come. */
function weekend({ publication, tense }: CalendarContext): Outcome {
  if (!publication) return 'XXXX-WXX-WE';
  const here = around('weekend', publication);
  return here && weekdayOf(publication) < FRIDAY && tense() === 'past' ? shifted(here, -1) : here;
}

/** From Friday on, the weekend is the coming one whatever the tense. */
const FRIDAY = 5;

function holiday(rule: string, parts: Parts, context: CalendarContext): Outcome {
  const make = (year: number): Moment | null => {
    const day = holidayIn(rule, year);
    return day && dayMoment(day);
  };
  const year = statedYear(parts, context);
  if (year !== null) return make(year);
  if (!context.publication) {
    const [, month, day] = /^(\d+)-(\d+)$/.exec(rule) ?? [];
    return month && day ? yearless(Number(month), Number(day)) : null;
  }
  return choose(aroundYear(anchorOf(context, parts.direction).year, make), parts, context);
}

/** "The eighties": the latest such decade that has begun by the time of publication. */
function openDecade(digits: number, { publication }: CalendarContext): Outcome {
  const year = publication?.year ?? 2000;
  const century = year - (year % 100);
  return momentOf('decade', century + digits > year ? century - 100 + digits : century + digits);
}

/** "Second Sunday in May", "last Sunday of May last year". */
function rankedWeekday(parts: Parts, ordinal: number, month: number, context: CalendarContext): Outcome {
  const place = ordinal === -1 ? 'last' : ordinal;
  return holiday(`${month}-${parts.weekday}-${place}`, parts, context);
}

/** "Third quarter of 2015", "first week of March", "20th century", "first day of the year". */
function rankedUnit(parts: Parts, ordinal: number, unit: Unit, context: CalendarContext): Outcome {
  const grain = GRAIN_OF_UNIT[unit];
  if (!grain) return null;
  if (grain === 'century') {
    if (ordinal < 0) return resolveUnit('last', unit, context);
    return ordinal <= 30 ? momentOf('century', Math.max(1, (ordinal - 1) * 100)) : null;
  }
  const outer = outerMoment(parts, context);
  if (outer) return inner(outer, grain, ordinal);
  const { publication, tense } = context;
  if (!publication || (grain !== 'quarter' && grain !== 'half')) return null;
  const year = momentOf('year', publication.year);
  const here = year && inner(year, grain, ordinal);
  const isAhead = here !== null && dayNumber(here.start) > dayNumber(publication);
  return here && isAhead && tense() === 'past' ? shifted(here, grain === 'quarter' ? -4 : -2) : here;
}

/** What the rank counts in: a month, a year, or a unit with a direction. */
function outerMoment(parts: Parts, context: CalendarContext): Moment | null {
  const { year, month, direction, units } = parts;
  if (month !== undefined) {
    const { day: _day, ordinal: _ordinal, weekday: _weekday, ...rest } = parts;
    const outcome = monthOrDay(rest, month, context);
    return typeof outcome === 'string' ? null : outcome;
  }
  if (year !== undefined) return momentOf('year', year);
  const outerUnit = units[1];
  if (outerUnit === undefined) return null;
  const outcome = resolveUnit(direction ?? 'this', outerUnit, context);
  return typeof outcome === 'string' ? null : outcome;
}
