/** Rules that hold in every language: figures, and classes that are complete in themselves. Knows no word. */
import type { Rule } from './language.ts';

export const implicitRules: readonly Rule[] = [
  ['{numericDate}', 'date'],
  ['{weekday} [,] {numericDate}', 'date'],
  ['{numericDate} [,] {clock}', 'date'],
  ['{markedYear}', 'date'],
  ['{reference}', 'reference'],
  ['{frequency}', 'set'],
  ['{relativeDay}', 'date'],
  ['{weekday}', 'date'],
  ['{units}', 'duration'],
];
