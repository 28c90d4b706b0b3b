import type { TextLanguage } from '../../text/language.ts';

export const text: TextLanguage = {
  code: 'en',
  abbreviations: new Set(),
  ordinalStop: false,
  functionWords: new Set(),
  dependentOpeners: new Set(),
};
