/** Numerals of a text: digits and number words with their values. */
import type { TextModel } from '../text/model.ts';
import type { NumberLanguage } from './language.ts';

export interface Numeral {
  start: number;
  end: number;
  /** Index of the first token, and of the one after the last. */
  firstToken: number;
  endToken: number;
  /** Finite, multiplier applied: "2.7 million" is 2700000. */
  value: number;
  /** Digits alone, words alone ("two and a half million"), or both ("2.7 million", "mil 101"). */
  form: 'digits' | 'words' | 'mixed';
  /** "third", "3rd", "3.º": a rank and no count. */
  ordinal: boolean;
  /** "a", "one", "un", "eine" standing alone: perhaps only an article. */
  article: boolean;
  /** "dozens", "thousands", "several", "a couple": the value is a convention. */
  vague: boolean;
}

export function readNumerals(_model: TextModel, _language: NumberLanguage): Numeral[] {
  return [];
}
