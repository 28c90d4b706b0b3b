/** Why a language does without an entry that English has. An entry without a reason here makes the test fail. */

interface Absence {
  /** Entries as `entries.ts` names them. */
  entries: readonly string[];
  /** Codes of the languages, between spaces. */
  languages: string;
  reason: string;
}

const ABSENT: readonly Absence[] = [
  {
    entries: ['numbers.hundredsJoiners'],
    languages: 'es ca fr',
    reason: 'nothing stands between hundreds and tens: “ciento dos”, “cent deux”',
  },
  { entries: ['numbers.ordinalSuffixes'], languages: 'de', reason: 'a stop makes the rank: “3. Mai” (ordinalStop)' },
  {
    entries: ['numbers.suffixes'],
    languages: 'es ca de fr',
    reason: 'no letters that touch a figure mean a million beyond doubt: “Mio.” stands apart and is a multiplier',
  },
  {
    entries: ['numbers.weakSuffixes'],
    languages: 'ca de it pt nl',
    reason: 'news writes the multiplier out, or with letters that mean nothing else',
  },
  {
    entries: ['quantities.notCount'],
    languages: 'es ca de fr pt',
    reason: 'no number word begins an expression that is no count',
  },
  {
    entries: ['quantities.streets'],
    languages: 'es ca it pt',
    reason: 'the kind of street comes first: streetsBefore',
  },
  {
    entries: ['quantities.streets'],
    languages: 'de nl',
    reason: 'the kind of street is the end of its name: “Lindenstraße 12” has no noun after the figure',
  },
  {
    entries: ['quantities.outOf'],
    languages: 'de',
    reason: '“einer von drei” is one of three as often as a third of all',
  },
  {
    entries: ['quantities.particleVerbs'],
    languages: 'es ca de fr it pt nl',
    reason: "no word for a rise or a fall is also a verb's particle, as “up” is",
  },
  { entries: ['quantities.pluralEndings'], languages: 'de', reason: 'a capital tells the noun (nounShape)' },
  {
    entries: ['quantities.notPluralEndings'],
    languages: 'es ca de fr it pt',
    reason: 'plural or not, words in “ss” and “us” are rare after a figure',
  },
  {
    entries: ['quantities.countingOne', 'quantities.pronounOneAfter'],
    languages: 'es ca de fr it pt',
    reason: 'one and the article are the same word',
  },
  {
    entries: ['quantities.verbEndings'],
    languages: 'es ca fr it pt',
    reason: 'participles agree with the noun and belong to its phrase',
  },
  { entries: ['quantities.noPluralEndings'], languages: 'de', reason: 'a capital tells the noun (nounShape)' },
  { entries: ['quantities.verbEndings'], languages: 'de', reason: 'a small letter ends the phrase' },
  {
    entries: ['quantities.verbEndings'],
    languages: 'nl',
    reason: 'plural nouns end as verbs do, in “en”, “ten” and “den”',
  },
  { entries: ['quantities.notCountAfter'], languages: 'nl', reason: '“uur” is the hour of the clock and the unit' },
  { entries: ['time.units.fortnight'], languages: 'de it nl', reason: 'two weeks have no word of their own' },
  { entries: ['time.partsOfDay.DT'], languages: 'es ca fr it pt', reason: '“by day” is no single word' },
  {
    entries: ['victims.inNames'],
    languages: 'es ca de fr it pt nl',
    reason:
      'no name of an organisation begins with such a noun in the singular and two capitals more, as “Child Rescue Alliance” does',
  },
  {
    entries: ['time.decadeSuffixes'],
    languages: 'es ca fr it pt nl',
    reason: 'no letters follow the figure: “los años 90”',
  },
  { entries: ['time.meridiems.am', 'time.meridiems.pm'], languages: 'de fr it nl', reason: 'the clock has 24 hours' },
  {
    entries: ['time.rules reference'],
    languages: 'es ca de fr it pt nl',
    reason: 'references are words that stand alone: `references`',
  },
];

const applies = ({ entries, languages }: Absence, code: string, entry: string): boolean =>
  languages.split(' ').includes(code) && entries.includes(entry);

export const reasonFor = (code: string, entry: string): string | undefined =>
  ABSENT.find((absence) => applies(absence, code, entry))?.reason;

/** `code entry` for each reason. */
export const statedAbsences = (): string[] =>
  ABSENT.flatMap(({ entries, languages }) =>
    languages.split(' ').flatMap((code) => entries.map((entry) => `${code} ${entry}`)),
  );
