/** Rules that hold in every language: figures, and classes that are complete in themselves. Knows no word. */
import type { Rule } from './language.ts';

/** Before a language's own rules. */
export const firstRules: readonly Rule[] = [
  ['{reference}', 'reference'],
  ['{frequency}', 'set'],
];

/** After them. */
export const implicitRules: readonly Rule[] = [
  ['{numericDate}', 'date'],
  ['{weekday} [,] {numericDate}', 'date'],
  ['{numericDate} [,] {clock}', 'date'],
  ['{markedYear}', 'date'],
  ['{relativeDay}', 'date'],
  ['{weekday}', 'date'],
  ['{units}', 'duration'],
];
