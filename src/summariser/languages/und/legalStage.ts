import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {};
