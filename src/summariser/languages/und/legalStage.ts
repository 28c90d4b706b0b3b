/** No legal stage is told in a language that is not covered. */
import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {
  stages: { investigation: '', arrest: '', charge: '', trial: '', conviction: '', sentence: '', acquittal: '' },
  innocent: '',
  negations: '',
  hypotheticals: '',
  earlier: '',
  numerals: '',
  matters: '',
};
