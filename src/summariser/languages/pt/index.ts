/** The folder's data as one `Language`. */
import type { Language } from '../language.ts';
import { keyPoints } from './keypoints.ts';
import { legalStage } from './legalStage.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';
import { victims } from './victims.ts';

export const language: Language = {
  code: 'pt',
  text,
  numbers,
  quantities,
  time,
  keyPoints,
  topics,
  places,
  legalStage,
  victims,
};
