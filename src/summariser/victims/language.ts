/**
 * What the finder of identifying details must know of a language. Shape only; the data is in `languages/<code>/victims.ts`.
 * Lists hold forms between `|`, lower-case, apostrophes straight, several words allowed, every inflected form listed;
 * `stems` are beginnings of words between white space. What is left out is not recognised.
 */
export interface VictimLanguage {
  /** Stems of words that say that somebody was harmed; without any, nobody in the text is a victim. */
  readonly harmStems: string;
  /** Whoever was harmed: "victim", "survivor". */
  readonly victims: string;
  /** A person under 18, by the word alone: "girl", "pupil". */
  readonly children: string;
  /** Those of these words that begin names of organisations as well: "child" (Child Rescue Alliance). */
  readonly inNames?: string;
  /** Younger relatives: "daughter", "nephew". */
  readonly kin: string;
  /** Possessives before a relative: "his", "whose". */
  readonly possessives: string;
  /** Between such a word and a name: "named", "called". */
  readonly naming: string;
  /** Between a name and an age: "aged", "de". */
  readonly ageLinks: string;
  /** News gives ages in brackets after a full name: "Anna Berg (13)". */
  readonly bracketedAges?: boolean;
  /** Stems of words for those who are suspected, and for what the law does with them. */
  readonly suspectStems: string;
  /** Offices and callings that stand before the names of others: "minister", "inspector", "coach". */
  readonly offices: string;
  /** Schools, without their names. */
  readonly schools: string;
  /** Words of living somewhere: "home", "lives". */
  readonly homes: string;
  /** Words of streets, before or after their names. */
  readonly streets: string;
  /** Endings of words that are a street's name and its kind in one, between white space. */
  readonly streetEndings?: string;
}
