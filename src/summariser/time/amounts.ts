/** Amounts of time, and a moment moved by them. Knows units and stretches; knows nothing of what is counted from. */
import type { Amount, Unit } from './language.ts';
import { around, GRAIN_OF_UNIT, type Moment, shifted } from './moments.ts';
import type { Parts } from './parts.ts';

export type Amounts = readonly (readonly [Amount, Unit])[];

/** Numbers with their units; a lone unit counts once, a lone plural an unknown number of times. */
export function amountsOf({ numbers, units, extra }: Parts): Amounts {
  return units.map((unit, index) => {
    const number = numbers[index] ?? 1;
    const isLast = index === units.length - 1;
    return [isLast && extra !== undefined && number !== 'X' ? number + extra : number, unit] as const;
  });
}

/** A year from one of these is again one of these: "a year earlier" than a third quarter is the third quarter before it. */
const STRETCHES_A_YEAR: Partial<Record<Moment['grain'], number>> = { month: 12, season: 4, quarter: 4, half: 2 };

const RANK: Record<Moment['grain'], number> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
  millennium: 8,
};

/** A moment so much later, or earlier where `sign` is -1; null where the amounts are unknown or finer than the moment, or lead out of the calendar. */
export function shiftedBy(anchor: Moment, amounts: Amounts, sign: number): Moment | null {
  let moment: Moment | null = anchor;
  for (const [amount, unit] of amounts) {
    const isHalfYear = unit === 'year' && !Number.isInteger(amount);
    const grain = unit === 'fortnight' ? 'week' : isHalfYear ? 'month' : GRAIN_OF_UNIT[unit];
    if (!grain || !moment || amount === 'X') return null;
    if (RANK[grain] < RANK[moment.grain]) return null;
    const yearly: number | undefined = grain === 'year' ? STRETCHES_A_YEAR[moment.grain] : undefined;
    const from: Moment | null = yearly ? moment : grain === 'weekend' ? null : around(grain, moment.start);
    const count: number = amount * (unit === 'fortnight' ? 2 : isHalfYear ? 12 : (yearly ?? 1));
    moment = from && shifted(from, sign * count);
  }
  return moment;
}
