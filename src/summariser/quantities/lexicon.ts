/** A language's quantity words, indexed once. Knows lists; decides nothing. */
import type { Comparison, CountKind } from '../contract.ts';
import { oncePer } from '../kept.ts';
import { PhraseIndex } from '../text/phrases.ts';
import { stemFinder } from '../text/stems.ts';
import type { Action, NounShape, QuantityLanguage } from './language.ts';
import { UNIT_SYMBOLS } from './symbols.ts';

export interface QuantityLexicon {
  before: PhraseIndex<Comparison>;
  after: PhraseIndex<Comparison>;
  units: PhraseIndex<string>;
  touchingUnits: PhraseIndex<string>;
  ages: PhraseIndex<string>;
  ageOpeners: PhraseIndex<true>;
  ageVerbs: PhraseIndex<true>;
  agoVerbs: PhraseIndex<true>;
  sentenceMarks: PhraseIndex<true>;
  betweenOpeners: PhraseIndex<true>;
  betweenConnectors: PhraseIndex<true>;
  rangeConnectors: PhraseIndex<true>;
  changeOpeners: PhraseIndex<true>;
  trends: PhraseIndex<'up' | 'down'>;
  changeEnds: PhraseIndex<true>;
  changeLinks: PhraseIndex<true>;
  directionOf(word: string): 'up' | 'down' | null;
  per: PhraseIndex<true>;
  ofThem: PhraseIndex<true>;
  nounLinks: PhraseIndex<true>;
  coordinators: PhraseIndex<true>;
  prepositions: PhraseIndex<true>;
  notCountBefore: PhraseIndex<true>;
  notCountAfter: PhraseIndex<true>;
  notCount: PhraseIndex<true>;
  namesBefore: PhraseIndex<true>;
  organisations: PhraseIndex<true>;
  streets: PhraseIndex<true>;
  streetsBefore: PhraseIndex<true>;
  negatives: PhraseIndex<true>;
  changes: PhraseIndex<true>;
  fillers: PhraseIndex<true>;
  notShareBefore: PhraseIndex<true>;
  outOf: PhraseIndex<true>;
  each: PhraseIndex<true>;
  particleVerbs: PhraseIndex<true>;
  adjectives: PhraseIndex<true>;
  articles: PhraseIndex<true>;
  contents: PhraseIndex<true>;
  pronounOneAfter: PhraseIndex<true>;
  adjunctOpeners: PhraseIndex<true>;
  countingOne: PhraseIndex<true>;
  articleIsOne: boolean;
  verbs: PhraseIndex<true>;
  partPrepositions: PhraseIndex<true>;
  nameLinks: PhraseIndex<true>;
  distributives: PhraseIndex<true>;
  kindOf(word: string): CountKind | null;
  actionOf(word: string): Action | null;
  endsLikeVerb(word: string): boolean;
  endsLikeNoPlural(word: string): boolean;
  nounShape: NounShape;
  isPlural(word: string): boolean;
}

export const lexiconOf = oncePer(makeLexicon);

function withSymbols(units: PhraseIndex<string>): PhraseIndex<string> {
  for (const [unit, symbols] of Object.entries(UNIT_SYMBOLS)) units.add(symbols, unit);
  return units;
}

/** Whether a word has one of the endings, at least `before` letters before it, and none of the exceptions. */
function endingFinder(endings: string, before: number, exceptions = ''): (word: string) => boolean {
  const list = endings.split(/\s/).filter(Boolean);
  const not = exceptions.split(/\s/).filter(Boolean);
  return (word) =>
    list.some((ending) => word.length >= ending.length + before && word.endsWith(ending)) &&
    !not.some((ending) => word.endsWith(ending));
}

function makeLexicon(language: QuantityLanguage): QuantityLexicon {
  const list = (forms: string | undefined) => new PhraseIndex<true>().add(forms ?? '', true);
  const keyed = <Key extends string>(record: Readonly<Partial<Record<Key, string>>> | undefined) => {
    const index = new PhraseIndex<Key>();
    for (const [key, forms] of Object.entries(record ?? {}) as [Key, string][]) index.add(forms, key);
    return index;
  };
  return {
    before: keyed(language.before),
    after: keyed(language.after),
    units: withSymbols(keyed(language.units)),
    touchingUnits: keyed(language.touchingUnits),
    ages: keyed(language.ages),
    ageOpeners: list(language.ageOpeners),
    ageVerbs: list(language.ageVerbs),
    agoVerbs: list(language.agoVerbs),
    sentenceMarks: list(language.sentenceMarks),
    betweenOpeners: list(language.betweenOpeners),
    betweenConnectors: list(language.betweenConnectors),
    rangeConnectors: list(language.rangeConnectors),
    changeOpeners: list(language.changeOpeners),
    trends: keyed({ up: language.up ?? '', down: language.down ?? '' }),
    changeEnds: list(language.changeEnds),
    changeLinks: list(language.changeLinks),
    directionOf: stemFinder([
      [language.rises ?? '', 'up'],
      [language.falls ?? '', 'down'],
    ]),
    per: list(language.per),
    ofThem: list(language.ofThem),
    nounLinks: list(language.nounLinks),
    coordinators: list(language.coordinators),
    prepositions: list(language.prepositions),
    notCountBefore: list(language.notCountBefore),
    notCountAfter: list(language.notCountAfter),
    notCount: list(language.notCount),
    namesBefore: list(language.namesBefore),
    organisations: list(language.organisations),
    streets: list(language.streets),
    streetsBefore: list(language.streetsBefore),
    negatives: list(language.negatives),
    changes: list(language.changes),
    fillers: list(language.fillers),
    outOf: list(language.outOf),
    each: list(language.each),
    notShareBefore: list(language.notShareBefore),
    particleVerbs: list(language.particleVerbs),
    adjectives: list(language.adjectives),
    articles: list(language.articles),
    contents: list(language.contents),
    pronounOneAfter: list(language.pronounOneAfter),
    adjunctOpeners: list(language.adjunctOpeners),
    countingOne: list(language.countingOne),
    articleIsOne: language.countingOne === undefined,
    verbs: list(language.verbs),
    partPrepositions: list(language.partPrepositions),
    nameLinks: list(language.nameLinks),
    distributives: list(language.distributives),
    kindOf: stemFinder(
      Object.entries(language.nouns ?? {}).map(([kind, stems]) => [stems, kind as CountKind] as const),
    ),
    endsLikeVerb: endingFinder(language.verbEndings ?? '', 3),
    endsLikeNoPlural: endingFinder(language.noPluralEndings ?? '', 2),
    nounShape: language.nounShape ?? 'any',
    isPlural: endingFinder(language.pluralEndings ?? '', 2, language.notPluralEndings),
    actionOf: stemFinder((language.actions ?? []).map((action) => [action.stems, action] as const)),
  };
}
