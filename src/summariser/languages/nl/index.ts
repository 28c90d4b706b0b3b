/** The folder's data as one `Language`. The stage of a case is left to `und`: what says how far the law has come with a person is not told before somebody has tried it on Dutch articles. */
import type { Language } from '../language.ts';
import { legalStage } from '../und/legalStage.ts';
import { keyPoints } from './keypoints.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';
import { victims } from './victims.ts';

export const language: Language = {
  code: 'nl',
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
