/** The sections of a summary by the messages of their names. */
import type { SectionId } from '../src/settings.ts';
import type { MessageKey } from './words.ts';

/** Short, for the bar and for lists. */
export const SECTION_NAMES: Readonly<Record<SectionId, MessageKey>> = {
  'key-points': 'keyPoints',
  numbers: 'numbers',
  timeline: 'timeline',
  support: 'supportShort',
};
