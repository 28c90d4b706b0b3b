/** Time where the language is not covered: numeric and ISO dates, which the engine reads without a word of any language. */
import type { TimeLanguage } from '../../time/language.ts';

export const time: TimeLanguage = {};
