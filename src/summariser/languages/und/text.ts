/** Text where the language is not covered: no abbreviation and no function word is known. */
import type { TextLanguage } from '../../text/language.ts';

export const text: TextLanguage = {
  abbreviations: new Set(),
  ordinalStop: false,
  functionWords: new Set(),
  dependentOpeners: new Set(),
  relatives: new Set(),
};
