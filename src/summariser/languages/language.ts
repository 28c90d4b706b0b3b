/** Everything the engines know of one language: the shape of a folder `languages/<code>/`, one file an engine. */
import type { KeyPointLanguage } from '../keypoints/language.ts';
import type { NumberLanguage } from '../numbers/language.ts';
import type { QuantityLanguage } from '../quantities/language.ts';
import type { TextLanguage } from '../text/language.ts';
import type { TimeLanguage } from '../time/language.ts';
import type { LegalStageLanguage, PlaceLanguage, TopicLanguage } from '../topics/language.ts';
import type { VictimLanguage } from '../victims/language.ts';

export interface Language {
  /** BCP 47 primary subtag; `und` for the fallback that knows digits and symbols only. */
  code: string;
  text: TextLanguage;
  numbers: NumberLanguage;
  quantities: QuantityLanguage;
  time: TimeLanguage;
  keyPoints: KeyPointLanguage;
  topics: TopicLanguage;
  places: PlaceLanguage;
  legalStage: LegalStageLanguage;
  victims: VictimLanguage;
}

/** A file of the folder, and the engine that reads it. */
export type Part = Exclude<keyof Language, 'code'>;
