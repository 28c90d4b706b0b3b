/** What a short text is to be read as. */
import type { LegalStageId, TopicId } from '../../../../src/summariser/contract.ts';

export type TopicCase = readonly [text: string, topics: readonly TopicId[]];
export type StageCase = readonly [text: string, stage: LegalStageId | null];
