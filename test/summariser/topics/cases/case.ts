/** What a short text is to be read as. */
import type { LegalStageId, TopicId } from '../../../../src/summariser/contract.ts';

export interface LanguageCases {
  topics: readonly (readonly [text: string, topics: readonly TopicId[]])[];
  stages: readonly (readonly [text: string, stage: LegalStageId | null])[];
}
