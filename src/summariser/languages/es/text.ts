import type { TextLanguage } from '../../text/language.ts';

export const text: TextLanguage = {
  code: 'es',
  abbreviations: new Set(),
  ordinalStop: false,
  functionWords: new Set(),
  dependentOpeners: new Set(),
};
