/**
 * Which of several like dates is meant: this May or last May. Knows direction, tense, nearness, and whether the text tells
 * history; knows nothing of how the candidates came about.
 */
import type { Day } from './calendar.ts';
import { distance, type Moment } from './moments.ts';
import type { Parts } from './parts.ts';
import type { Tense } from './tense.ts';

export interface CalendarContext {
  publication: Day | null;
  mention: Moment | null;
  /** A date without a year is looked for around the last mention instead of the publication. */
  isHistory: boolean;
  /** Worked out only where a date leaves it open. */
  tense: () => Tense | null;
}

/** Where a date without a year is looked for. */
export function anchorOf(
  { publication, mention, isHistory, tense }: CalendarContext,
  direction?: Parts['direction'],
): Day {
  const unknown = { year: 2000, month: 1, day: 1 };
  const isTold = isHistory && direction === undefined && tense() !== 'future';
  return (isTold || isAnaphoric(direction) ? mention?.start : null) ?? publication ?? unknown;
}

/** "The following May" is the one after what was told last, whatever the day of publication. */
const isAnaphoric = (direction: Parts['direction']): boolean => direction === 'previous' || direction === 'following';

export function aroundYear(year: number, make: (year: number) => Moment | null, reach = 1): Moment[] {
  const moments: Moment[] = [];
  for (let offset = -reach; offset <= reach; offset++) {
    const moment = make(year + offset);
    if (moment) moments.push(moment);
  }
  return moments;
}

/**
 * The candidate that direction and tense ask for; without either the nearest one, the earlier of two equally near.
 * Candidates come in order of time.
 */
export function choose(candidates: readonly Moment[], { direction }: Parts, context: CalendarContext): Moment | null {
  const { publication, tense, mention } = context;
  if (!publication) return null;
  const from = anchorOf(context, direction);
  const away = (moment: Moment) => distance(moment, from);
  const past = candidates.filter((moment) => away(moment) < 0);
  const future = candidates.filter((moment) => away(moment) > 0);
  const current = candidates.find((moment) => away(moment) === 0);
  const nearest = [...candidates].sort((left, right) => Math.abs(away(left)) - Math.abs(away(right)))[0] ?? null;
  if (direction === 'last' || direction === 'previous') return past.at(-1) ?? null;
  if (direction === 'next' || direction === 'following') return future[0] ?? null;
  if (direction === 'this') return current ?? candidates.find(({ start }) => start.year === from.year) ?? nearest;
  if (current || !nearest) return current ?? nearest;
  if (from !== publication) {
    const inYear = mention?.grain === 'year' ? candidates.find(({ start }) => start.year === from.year) : null;
    return inYear ?? nearest;
  }
  const next = future[0];
  const last = past.at(-1);
  if (tense() === 'future') return next && away(nearest) < -FORESEEN ? next : nearest;
  if (tense() !== 'past') return nearest;
  const imminent = nearest.grain === 'day' ? IMMINENT_DAY : IMMINENT;
  return next && away(next) <= imminent ? nearest : (last ?? nearest);
}

/** A date without a year in a clause about the future is the past one if that is no further back than this. In days. */
const FORESEEN = 45;
/** A month without a year in a clause about the past is the coming one if that begins within so many days. */
const IMMINENT = 45;
/** The same for a day of a month: who means last year's adds the year. */
const IMMINENT_DAY = 90;
