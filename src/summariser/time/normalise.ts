/**
 * From what was captured to parts, and from one expression of a rule to its siblings. Knows which class says what; knows no
 * date of publication: nothing here is resolved.
 */
import type { TimexModifier } from '../contract.ts';
import type { Direction, FixedParts, Meaning, PartOfDay, Season, Unit } from './language.ts';
import { lend } from './lending.ts';
import type { ClassMatch } from './lexicon.ts';
import { fullYear } from './numericDates.ts';
import { type NumericReading, noParts, type Parts } from './parts.ts';
import type { Recognised } from './recognise.ts';

/** An expression that is recognised and not resolved. */
export interface Unresolved {
  firstToken: number;
  endToken: number;
  meaning: Exclude<Meaning, 'none'>;
  parts: Parts;
}

/** The expressions of a match; none for a trap. */
export function normalise({ rule, expressions }: Recognised): Unresolved[] {
  const [, meaning, fixed] = rule;
  if (meaning === 'none') return [];
  const all = expressions.map(({ captures }) => partsOf(captures, fixed));
  lend(all);
  return expressions.map(({ firstToken, endToken }, index) => ({
    firstToken,
    endToken,
    meaning,
    parts: all[index] ?? noParts(),
  }));
}

const BEYOND: ReadonlySet<TimexModifier | undefined> = new Set(['MORE_THAN', 'LESS_THAN']);

function partsOf(captures: readonly ClassMatch[], fixed: FixedParts | undefined): Parts {
  const parts = noParts();
  for (const capture of captures) SETTERS[capture.name]?.(parts, capture.value);
  // "Over the next three years" are three years: the word says when, not how many.
  if (parts.direction !== undefined && BEYOND.has(parts.modifier)) delete parts.modifier;
  if (!fixed) return parts;
  const { unit, outerUnit, number, ...rest } = fixed;
  Object.assign(parts, rest);
  if (unit) parts.units.unshift(unit);
  if (outerUnit) parts.units.push(outerUnit);
  if (number !== undefined) parts.numbers = [number];
  return parts;
}

type Captured = ClassMatch['value'];

function setClock(parts: Parts, value: Captured): void {
  parts.hour = Math.floor(Number(value) / 60);
  parts.minute = Number(value) % 60;
}

/** What each class says. The lexicon takes the words of a closed class from typed data, so the casts hold. */
const SETTERS: Record<string, (parts: Parts, value: Captured) => void> = {
  month: (parts, value) => {
    parts.month = Number(value);
  },
  day: (parts, value) => {
    parts.day = Number(value);
  },
  dayFigure: (parts, value) => {
    parts.day = Number(value);
  },
  dayWord: (parts, value) => {
    parts.day = Number(value);
  },
  year: (parts, value) => {
    parts.year = Number(value);
  },
  yearWord: (parts, value) => {
    parts.year = Number(value);
  },
  shortYear: (parts, value) => {
    parts.year = fullYear(Number(value));
  },
  markedYear: (parts, value) => {
    parts.year = fullYear(Number(value));
  },
  decade: (parts, value) => {
    parts.decade = Number(value);
  },
  decadeYear: (parts, value) => {
    parts.decade = Number(value);
  },
  decadeFigures: (parts, value) => {
    parts.decadeDigits = Number(value);
  },
  shortDecade: (parts, value) => {
    parts.decadeDigits = Number(value);
  },
  decadeWord: (parts, value) => {
    parts.decadeDigits = Number(value);
  },
  weekday: (parts, value) => {
    parts.weekday = Number(value);
  },
  season: (parts, value) => {
    parts.season = value as Season;
  },
  unit: (parts, value) => {
    parts.units.push(value as Unit);
  },
  units: (parts, value) => {
    parts.units.push(value as Unit);
    parts.numbers.push('X');
  },
  direction: (parts, value) => {
    parts.direction = value as Direction;
  },
  number: (parts, value) => {
    parts.numbers.push(value === 'X' ? value : Number(value));
  },
  ordinal: (parts, value) => {
    parts.ordinal = Number(value);
  },
  roman: (parts, value) => {
    parts.ordinal = Number(value);
  },
  modifier: (parts, value) => {
    parts.modifier = value as TimexModifier;
  },
  bound: (parts, value) => {
    parts.modifier = value as TimexModifier;
  },
  reference: (parts, value) => {
    parts.value = String(value);
  },
  frequency: (parts, value) => {
    parts.value = String(value);
  },
  relativeDay: (parts, value) => {
    parts.relativeDay = Number(value);
  },
  holiday: (parts, value) => {
    parts.holiday = String(value);
  },
  partOfDay: (parts, value) => {
    parts.partOfDay = value as PartOfDay;
  },
  hour: (parts, value) => {
    parts.hour = Number(value);
  },
  hourWord: (parts, value) => {
    parts.hour = Number(value);
  },
  minute: (parts, value) => {
    parts.minute = Number(value);
  },
  clock: setClock,
  halfHourWord: setClock,
  dottedClock: setClock,
  meridiem: (parts, value) => {
    parts.meridiem = value as 'am' | 'pm';
  },
  zone: (parts, value) => {
    parts.zone = String(value);
  },
  numericDate: (parts, value) => {
    parts.numeric = value as NumericReading;
  },
};

/** Whether a class name has a meaning of its own, so that a language may not take it for other words. */
export const isBuiltInClass = (name: string): boolean => Object.hasOwn(SETTERS, name);
