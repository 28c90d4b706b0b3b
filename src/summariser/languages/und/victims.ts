/** Nobody is known to be a victim where no language is known. */
import type { VictimLanguage } from '../../victims/language.ts';

export const victims: VictimLanguage = {
  harmStems: '',
  victims: '',
  children: '',
  kin: '',
  possessives: '',
  naming: '',
  ageLinks: '',
  suspectStems: '',
  offices: '',
  schools: '',
  homes: '',
  streets: '',
};
