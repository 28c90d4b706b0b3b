/**
 * Units by direction ("last month", "the following week") and by rank in a larger one ("second week of March"). Knows
 * publication and last mention; nothing of words.
 */
import { addDays, type Day, weekdayOf } from './calendar.ts';
import type { Direction, Unit } from './language.ts';
import {
  around,
  dayMoment,
  GRAIN_OF_UNIT,
  type Grain,
  lastDay,
  type Moment,
  momentOf,
  shifted,
  type UnitGrain,
} from './moments.ts';

interface Anchors {
  publication: Day | null;
  mention: Moment | null;
}

const STEPS: Record<Direction, number> = { last: -1, next: 1, this: 0, previous: -1, following: 1, same: 0 };

/** What stands where no anchor is known. */
const OPEN: Partial<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/** The stretch that a direction and a unit name; a value with `X` without an anchor; null for units of the clock. */
export function resolveUnit(
  direction: Direction,
  unit: Unit,
  { publication, mention }: Anchors,
): Moment | string | null {
  const grain = GRAIN_OF_UNIT[unit];
  if (!grain) return null;
  const isAnaphoric = direction === 'previous' || direction === 'following' || direction === 'same';
  const anchor = !isAnaphoric || !mention ? publication : isAtMost(mention.grain, grain) ? mention.start : null;
  if (!anchor) return OPEN[grain] ?? null;
  const here = around(grain, anchor);
  return here && shifted(here, STEPS[direction]);
}

const ORDER: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];
const isAtMost = (left: Grain, right: Grain): boolean => ORDER.indexOf(left) <= ORDER.indexOf(right);

/** Days from the first to the middle of seven: the ISO week that has most of them. */
const MIDWEEK = 3;

/** The `rank`th stretch of a grain in a larger one, -1 for the last; null where there is none. */
export function inner(outer: Moment, grain: UnitGrain, rank: number): Moment | null {
  const end = lastDay(outer);
  if (rank === -1) return around(grain, end);
  if (rank < 1 || rank > 400) return null;
  let moment: Moment | null;
  if (grain === 'week') moment = around('week', addDays(outer.start, 7 * (rank - 1) + MIDWEEK));
  else if (grain === 'day') moment = dayMoment(addDays(outer.start, rank - 1));
  else if (grain === 'weekend')
    moment = around('weekend', addDays(outer.start, 7 * (rank - 1) + ((6 - weekdayOf(outer.start) + 7) % 7)));
  else {
    const first = momentOf(grain, outer.start.year, outer.start.month);
    moment = first && shifted(first, rank - 1);
  }
  return moment && (moment.start.year < end.year || (moment.start.year === end.year && moment.start.month <= end.month))
    ? moment
    : null;
}
