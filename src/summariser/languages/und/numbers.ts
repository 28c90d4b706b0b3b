import type { NumberLanguage } from '../../numbers/language.ts';

export const numbers: NumberLanguage = {};
