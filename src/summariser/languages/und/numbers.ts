/** Numbers in every language: figures alone. */
import type { NumberLanguage } from '../../numbers/language.ts';

export const numbers: NumberLanguage = {
  decimal: '.',
};
