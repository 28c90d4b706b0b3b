/** A language's words for victims, ready to be looked up. Knows forms and stems; finds nothing. */
import { PhraseIndex } from '../text/phrases.ts';
import type { VictimLanguage } from './language.ts';

export interface VictimLexicon {
  victims: PhraseIndex<true>;
  children: PhraseIndex<true>;
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

const lexicons = new WeakMap<VictimLanguage, VictimLexicon>();

export function lexiconOf(language: VictimLanguage): VictimLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const index = (list: string) => new PhraseIndex<true>().add(list, true);
  const made: VictimLexicon = {
    victims: index(language.victims),
    children: index(language.children),
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
    isHarm: stems(language.harmStems),
    isSuspect: stems(language.suspectStems),
  };
  lexicons.set(language, made);
  return made;
}

/** Letters that stems are filed under. */
const FILED = 3;

/** Whether a word begins with one of the stems; all have `FILED` letters or more. */
function stems(list: string): (word: string) => boolean {
  const filed = new Map<string, string[]>();
  for (const stem of list.split(/\s/).filter(Boolean)) {
    const key = stem.slice(0, FILED);
    filed.set(key, [...(filed.get(key) ?? []), stem]);
  }
  return (word) => filed.get(word.slice(0, FILED))?.some((stem) => word.startsWith(stem)) ?? false;
}
