/** What the words of one expression say, before anything is worked out. Shapes only. */
import type { TimexModifier } from '../contract.ts';
import type { Amount, Direction, PartOfDay, Season, Unit } from './language.ts';

/** An all-numeric date: the reading chosen so far, and the other one where both are valid dates. */
export interface NumericReading {
  year: number | null;
  /** The two figures in the text's order, where the order is open; else month and day are known. */
  first: number;
  second: number;
  order: 'YMD' | 'open';
  hour?: number;
  minute?: number;
  zone?: string;
}

export interface Parts {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  season?: Season;
  /** In the order of the text: the first is the inner one. */
  units: Unit[];
  direction?: Direction;
  numbers: Amount[];
  ordinal?: number;
  modifier?: TimexModifier;
  reference?: string;
  frequency?: string;
  relativeDay?: number;
  holiday?: string;
  partOfDay?: PartOfDay;
  hour?: number;
  minute?: number;
  /** Minutes past the hour that the words give, negative before it. */
  minutesPast?: number;
  meridiem?: 'am' | 'pm';
  zone?: string;
  /** All digits but the last of a year of the decade: 198. */
  decade?: number;
  /** The last two digits of the decade's first year, its century open: 80. */
  decadeDigits?: number;
  numeric?: NumericReading;
  extra?: number;
  value?: string;
}

export const noParts = (): Parts => ({ units: [], numbers: [] });
