import type { TimeLanguage } from '../../time/language.ts';

export const time: TimeLanguage = {};
