/**
 * What the finders of topic, place and legal stage must know of a language. Shape only; the data is in
 * `languages/<code>/{topics,places,legalStage}.ts`, the rules are in this folder and know no word of any language.
 *
 * For authors of a language
 * - A list is one string: terms divided by commas or line ends. A term is one or more words; it matches whole words,
 *   accents optional, and hyphens, apostrophes and slashes between words count as spaces: `child abuse` matches
 *   "child-abuse". Write the inflected forms that occur, or end a word with `*` for every word that begins so:
 *   `secuestr*`. Keep a stem long enough that no other word begins with it.
 * - Case: a word in capitals matches only capitals (`US` is not "us"), a capitalised word only capitalised ones, a word
 *   in small letters any case. Nouns that German capitalises are written small, so that headlines match too.
 * - Of two terms that begin at the same word the longer one wins, so a phrase hides the words in it: use this to keep a
 *   false friend out (`contexts.innocent`, or a longer term of another class).
 * - Names of places that are the same in all languages belong in `gazetteer/`, not here.
 * - The press terms for child sexual abuse material are here for detection alone. They are never shown as ours. Coded
 *   words of offenders do not belong here: shipping them would spread them.
 * - Try the data on a dozen sentences of your own, half of them false friends: `test/summariser/topics/`.
 */
import type { LegalStageId, TopicId } from '../contract.ts';

/** Terms, divided by commas or line ends. */
export type TermList = string;

/** Lines of an ISO 3166-1 alpha-2 code, a space, and names divided by `|`: `ES Spain|Kingdom of Spain`. */
export type NamesByCountry = string;

/** Words that say nothing alone and something together, within a sentence. */
export interface TopicClasses {
  /** A person under 18: "child", "girls", "under-18", "pupils". */
  child: TermList;
  /** Sexual, intimate, nude. */
  sexual: TermList;
  /** Images, videos, files, recordings, "material", "content". */
  material: TermList;
  /** The press word for sexual material, in all its forms: porn*. */
  pornography: TermList;
  /** Sexual abuse, assault, rape: acts on a person that are sexual by the word alone. */
  sexualAbuse: TermList;
  /** Abuse, neglect, maltreatment, beating: harm that is not sexual by the word alone. */
  harm: TermList;
  /** Grooming, luring, enticing; contact with a child for sexual purposes. */
  grooming: TermList;
  /** Blackmail, extortion, threatening to publish. */
  extortion: TermList;
  /** Trafficking, being sold or forced into prostitution, pimps. */
  trafficking: TermList;
  /** Missing, disappeared, kidnapped, abducted; search for. */
  missing: TermList;
  /** The internet, social media, apps, data, smartphones. */
  online: TermList;
  /** Risk and protection: privacy, safety, breach, cyberbullying, parental controls, age verification. */
  protection: TermList;
}

/** Words that take evidence away. */
export interface TopicContexts {
  /** Phrases that look like evidence and are none: "lesser of two evils", "data grooming". They hide the words in them. */
  innocent: TermList;
  /** Works of art and who makes them: novel, album, film, song, director, screening. */
  works: TermList;
  /** Animals and their care, salons, beards, coats. */
  animals: TermList;
  /** Drugs, arms, web traffic: what else is trafficked. */
  goods: TermList;
}

/** Terms of a topic: from `shared/resources/topic-lexicon.json`, and what was added to it. */
export interface TopicTerms {
  /** Enough by themselves. */
  strong: TermList;
  /** Count only near a word for a child. */
  nearChild: TermList;
}

export interface TopicLanguage {
  terms: Readonly<Partial<Record<TopicId, TopicTerms>>>;
  classes: TopicClasses;
  contexts: TopicContexts;
}

export interface PlaceLanguage {
  /** Names of countries: generated. After a line end, a line of names between `|` for each code of `gazetteer/countryCodes.ts`. */
  countries: string;
  /** What else they are called in running text: abbreviations, short names, parts that act for the whole. */
  alsoCalled: NamesByCountry;
  /** Adjectives and names of their people, in every form; capitalised only where the language does. */
  demonyms: NamesByCountry;
  /** Police forces, courts, ministries, currencies that belong to one country, as this language calls them. */
  agencies: NamesByCountry;
  /** Police, court, judge, prosecutor, minister, government, arrest: where they stand, the place is that of the matter. */
  authorities: TermList;
  /** Countries to which most texts of the language belong, most of all first; empty for a language of many countries. */
  home: readonly string[];
}

export interface LegalStageLanguage {
  /** Words of each stage, verbs and nouns. */
  stages: Readonly<Record<LegalStageId, TermList>>;
  /** Phrases with the same words that are no stage: "clinical trial", "house arrest warrant lifted". */
  innocent: TermList;
  /** Words that deny the stage after them: "not", "never", "no", "without". */
  negations: TermList;
  /** Words that make it a possibility: "could", "if", "would", "faces up to", "calls for". */
  hypotheticals: TermList;
  /** Words that put it into somebody's past: "previously", "earlier", "already", "repeat". */
  earlier: TermList;
  /** Small numbers and "another", "others": where two stages each have one, they are of different people. */
  numerals: TermList;
  /** Crime, police, court, suspect: a text without them has no legal stage. */
  matters: TermList;
}
