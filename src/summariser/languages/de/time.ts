/** Time: not read yet. */
import type { TimeLanguage } from '../../time/language.ts';

export const time: TimeLanguage = {};
