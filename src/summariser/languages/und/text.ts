import type { TextLanguage } from '../../text/language.ts';

export const text: TextLanguage = {
  abbreviations: new Set(),
  ordinalStop: false,
  functionWords: new Set(),
  dependentOpeners: new Set(),
  relatives: new Set(),
};
