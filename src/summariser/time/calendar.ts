/**
 * Arithmetic of the proleptic Gregorian calendar on plain numbers. Knows years 1 to 9999, ISO 8601 weeks and Easter;
 * knows no clock, no time zone and no language, so nothing depends on the machine.
 */

export interface Day {
  year: number;
  month: number;
  day: number;
}

export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);

export const isValidYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

export const isValidDay = (year: number, month: number, day: number): boolean =>
  isValidYear(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);

/** Days since 0000-03-01 (Howard Hinnant's `days_from_civil`, shifted). */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** 1 for Monday to 7 for Sunday. 0000-03-01 was a Wednesday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1;

/** ISO 8601 week with the year it belongs to. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const firstOfYear = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - firstOfYear) / 7) + 1 };
}

/** The same day of the month so many months on, or the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const index = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** Easter Sunday in the Gregorian calendar (the "anonymous" algorithm, Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

/**
 * The day of a holiday's rule in a year (see `TimeLanguage.holidays`), or null where the rule or the year is not valid.
 */
export function holidayIn(rule: string, year: number): Day | null {
  if (!isValidYear(year)) return null;
  const fromEaster = /^easter([+-]\d{1,3})?$/.exec(rule);
  if (fromEaster) return addDays(easter(year), Number(fromEaster[1] ?? 0));
  const [month = 0, second = 0, place] = rule.split('-').map((part) => (part === 'last' ? -1 : Number(part)));
  if (place === undefined) return isValidDay(year, month, second) ? { year, month, day: second } : null;
  const first = { year, month, day: 1 };
  const offset = (second - weekdayOf(first) + 7) % 7;
  const last = daysInMonth(year, month) - 1;
  const day = place < 0 ? offset + 7 * Math.floor((last - offset) / 7) : offset + 7 * (place - 1);
  return day <= last ? addDays(first, day) : null;
}

export const compareDays = (left: Day, right: Day): number => dayNumber(left) - dayNumber(right);
