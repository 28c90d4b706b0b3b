/** A language's words for victims, ready to be looked up. Knows forms and stems; finds nothing. */
import { oncePer } from '../kept.ts';
import { PhraseIndex } from '../text/phrases.ts';
import { stemFinder } from '../text/stems.ts';
import type { VictimLanguage } from './language.ts';

export interface VictimLexicon {
  victims: PhraseIndex<true>;
  children: PhraseIndex<true>;
  inNames: PhraseIndex<true>;
  kin: PhraseIndex<true>;
  possessives: PhraseIndex<true>;
  naming: PhraseIndex<true>;
  ageLinks: PhraseIndex<true>;
  offices: PhraseIndex<true>;
  schools: PhraseIndex<true>;
  homes: PhraseIndex<true>;
  streets: PhraseIndex<true>;
  streetEndings: readonly string[];
  bracketedAges: boolean;
  isHarm(word: string): boolean;
  isSuspect(word: string): boolean;
}

export const lexiconOf = oncePer(makeLexicon);

function makeLexicon(language: VictimLanguage): VictimLexicon {
  const index = (list: string) => new PhraseIndex<true>().add(list, true);
  return {
    victims: index(language.victims),
    children: index(language.children),
    inNames: index(language.inNames ?? ''),
    kin: index(language.kin),
    possessives: index(language.possessives),
    naming: index(language.naming),
    ageLinks: index(language.ageLinks),
    offices: index(language.offices),
    schools: index(language.schools),
    homes: index(language.homes),
    streets: index(language.streets),
    streetEndings: (language.streetEndings ?? '').split(/\s/).filter(Boolean),
    bracketedAges: language.bracketedAges === true,
    isHarm: hasStem(language.harmStems),
    isSuspect: hasStem(language.suspectStems),
  };
}

function hasStem(stems: string): (word: string) => boolean {
  const find = stemFinder([[stems, true]]);
  return (word) => find(word) !== null;
}
