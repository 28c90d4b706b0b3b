/** TIMEX3 durations from amounts and units. Knows ISO 8601's designators; knows no calendar. */
import type { Amounts } from './amounts.ts';
import type { Amount, Unit } from './language.ts';

/** Designator of a unit, with `T` for those of the clock; amounts of the others are multiplied into years or days. */
const DESIGNATORS: Readonly<Record<Unit, readonly [prefix: string, letter: string, factor: number]>> = {
  second: ['T', 'S', 1],
  minute: ['T', 'M', 1],
  hour: ['T', 'H', 1],
  day: ['', 'D', 1],
  night: ['', 'D', 1],
  week: ['', 'W', 1],
  weekend: ['', 'WE', 1],
  fortnight: ['', 'W', 2],
  month: ['', 'M', 1],
  quarter: ['', 'Q', 1],
  half: ['', 'M', 6],
  year: ['', 'Y', 1],
  decade: ['', 'Y', 10],
  century: ['', 'Y', 100],
  millennium: ['', 'Y', 1000],
};

/** The smaller unit that takes the fraction of a larger one, and how many make the larger. */
const FRACTIONS: Partial<Record<Unit, readonly [Unit, number]>> = {
  year: ['month', 12],
  hour: ['minute', 60],
  minute: ['second', 60],
  day: ['hour', 24],
};

/** Longest duration in any unit: what is longer is no duration that an article means. */
const LIMIT = 100_000_000;

/**
 * `P3Y`, `PXW`, `P1Y6M`, `PT5H30M`. Units that an unknown amount leaves open keep their own designator: `PXY` for years,
 * `PXDE` and `PXCE` for decades and centuries. Null for amounts that are negative or beyond any calendar.
 */
export function durationValue(amounts: Amounts): string | null {
  let date = '';
  let time = '';
  for (const [amount, unit] of amounts) {
    for (const [value, ofUnit] of split(amount, unit)) {
      const [prefix, letter, factor] = DESIGNATORS[ofUnit];
      if (value === 'X') {
        const open = ofUnit === 'decade' ? 'DE' : ofUnit === 'century' ? 'CE' : ofUnit === 'millennium' ? 'ML' : letter;
        if (prefix) time += `X${open}`;
        else date += `X${open}`;
        continue;
      }
      if (!(value >= 0) || value > LIMIT) return null;
      const figure = `${Math.round(value * factor * 1000) / 1000}${letter}`;
      if (prefix) time += figure;
      else date += figure;
    }
  }
  if (date === '' && time === '') return null;
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** A whole amount, or the whole and its fraction in the smaller unit where that is whole: 1.5 years are 1 year 6 months. */
function split(amount: Amount, unit: Unit): (readonly [Amount, Unit])[] {
  const fraction = FRACTIONS[unit];
  if (amount === 'X' || Number.isInteger(amount) || !fraction) return [[amount, unit]];
  const whole = Math.floor(amount);
  const rest = (amount - whole) * fraction[1];
  if (Math.abs(rest - Math.round(rest)) > 1e-6) return [[amount, unit]];
  const smaller: readonly [Amount, Unit] = [Math.round(rest), fraction[0]];
  return whole === 0 ? [smaller] : [[whole, unit], smaller];
}
