/** What the text layer must know of a language. Shape only; the data is in `languages/<code>/text.ts`. */
export interface TextLanguage {
  /**
   * Abbreviations that take a full stop and do not end a sentence, lower-case, without their last stop: `mr`, `u.s`, `núm`.
   * One that may also end a sentence (`etc`, `inc`) does not belong here.
   */
  abbreviations: ReadonlySet<string>;
  /** A number with a full stop is an ordinal (`3. Mai`), so it ends a sentence only before a line break. */
  ordinalStop: boolean;
  /** Nouns begin with a capital wherever they stand, so that a capital alone makes no name. */
  nounsAreCapitalised?: boolean;
  /** Frequent words without content: articles, prepositions, pronouns, auxiliaries, conjunctions. Lower-case. */
  functionWords: ReadonlySet<string>;
  /** Pronouns and connectives that make a sentence lean on the one before it, at its beginning: `he`, `this`, `however`. */
  dependentOpeners: ReadonlySet<string>;
  /**
   * BCP 47 primary subtags of languages that share so many of the function words that the text does not tell them apart:
   * a page that declares one of them is believed.
   */
  relatives: ReadonlySet<string>;
}
