import type { TextLanguage } from '../../text/language.ts';

export const text: TextLanguage = {
  code: 'und',
  abbreviations: new Set(),
  ordinalStop: false,
  functionWords: new Set(),
  dependentOpeners: new Set(),
};
