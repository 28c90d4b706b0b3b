/**
 * What the quantity extractor must know of a language. Shape only; the data is in `languages/<code>/quantities.ts`.
 *
 * For authors of a language. Without these little is found: `before`, `units`, `nouns`, `actions`, `prepositions`, `verbs`,
 * `nounShape` with `pluralEndings`, `nounLinks`, `articles`, `adjunctOpeners`. These keep wrong counts out: `notCountBefore`
 * (no word there that also stands before counts, such as an article), `namesBefore`, `streets` or `streetsBefore`,
 * `countingOne` (left out where one and the article are one word). The rest refines. Clock times and dates are not named
 * here: the time expressions take them out.
 *
 * Lists hold forms between `|`, lower-case, apostrophes straight, several words allowed, every
 * inflected form listed; `stems` are beginnings of words between white space. What is left out is not recognised.
 */
import type { Comparison, CountKind } from '../contract.ts';

/** An event verb or noun: its stems, and whether it happens to people. */
export interface Action {
  /** Beginnings of the verb's forms and of its noun: `arrest detain`. */
  readonly stems: string;
  readonly people: boolean;
  /** Happens to things as well, so that an unknown noun is no person for it: "identified", "tested". */
  readonly things?: true;
  /** How it is said of what it happened to: "arrested", for "police arrested 56 men". Only where it needs no agreement. */
  readonly done?: string;
}

/**
 * Where the noun stands in a plural noun phrase: `last` of the plural words (English: "marine vessels operating"), in the `first`
 * run of plural words (Romance: "domicilios cateados existen"), the first `capitalised` word (German), or `any` where no
 * rule helps.
 */
export type NounShape = 'last' | 'first' | 'capitalised' | 'any';

export interface QuantityLanguage {
  /** Directly before the number: `'>'`: "more than|over". */
  readonly before?: Readonly<Partial<Record<Comparison, string>>>;
  /** After the number, its unit or its noun: `'>='`: "or more". */
  readonly after?: Readonly<Partial<Record<Comparison, string>>>;
  /** "between" of "between 3 and 5", and the words between the two. */
  readonly betweenOpeners?: string;
  readonly betweenConnectors?: string;
  /** Between two numbers of a range without an opener: "to|or". A dash always may. */
  readonly rangeConnectors?: string;
  /** Before the first number when "A to B" is a change and no range: "from". */
  readonly changeOpeners?: string;
  /** Before the figure that a change ends or began at, which it is not by: "to|from" of "fell to 5 %, up from 4 %". */
  readonly changeEnds?: string;
  /** Rises and falls by that much, up to a few words before: "up|rose|rose by|increase of". */
  readonly up?: string;
  readonly down?: string;
  /** Directly before the amount of a change of which the verb stands elsewhere in the clause: "um" of "sank der Preis um 3 %". */
  readonly changeLinks?: string;
  /** The verbs and adjectives that then tell a rise or a fall, as stems. */
  readonly rises?: string;
  readonly falls?: string;
  /**
   * Normalised unit → forms: SI names, ISO 4217 codes, `percent`, `percentage point`, `year` …; a compound such as
   * `kilometre per hour` is a unit of its own.
   */
  readonly units?: Readonly<Record<string, string>>;
  /** Multi-purpose short forms that are units only when they touch the figure: `m`, `t`, `l`. */
  readonly touchingUnits?: Readonly<Record<string, string>>;
  /** Between one unit and the unit it is counted by: "per|a|an". */
  readonly per?: string;
  /** After a number, makes an age of it: "years old|-year-old|years of age". The unit is the key. */
  readonly ages?: Readonly<Record<string, string>>;
  /** Before a number, makes an age of it: "aged|the age of|ages of". */
  readonly ageOpeners?: string;
  /** Before a number of years, makes an age of it: Spanish "tiene|tenía" (34 años). */
  readonly ageVerbs?: string;
  /** Such verbs that say how long ago: French "y a". */
  readonly agoVerbs?: string;
  /** After a duration, or before it, makes a prison term of it: "in prison", "sentenced to". */
  readonly sentenceMarks?: string;
  /** Nouns by kind, as stems: `people`: "man men woman polic". */
  readonly nouns?: Readonly<Partial<Record<CountKind, string>>>;
  /** What happens to things and people that are counted, as the concept words it. */
  readonly actions?: readonly Action[];
  /** "of them|of those": the count is a part of the one before. */
  readonly ofThem?: string;
  /** May join two nouns of one concept: Spanish "de" (discos de datos), English "of" (pieces of evidence). */
  readonly nounLinks?: string;
  /** Join two nouns that are counted together: "and". */
  readonly coordinators?: string;
  /** The noun may come first and adjectives follow it (Romance), so the phrase ends at the first function word. */
  readonly prepositions?: string;
  /** Directly before a number, makes it no count: "article|section|page|no.|flight|route|channel". */
  readonly notCountBefore?: string;
  /** Directly after a number, makes it no count: "a.m.|st". */
  readonly notCountAfter?: string;
  /** Beginning with the number word itself, no count: Italian "venti di" are winds. */
  readonly notCount?: string;
  /** Directly before a number without a unit, a name with a number in it: "nasdaq|s&p". */
  readonly namesBefore?: string;
  /** In a name, makes it no person's: "united|fc|bank". */
  readonly organisations?: string;
  /** Kinds of street, singular: after a house number and perhaps a name ("street|avenue"), or before it ("calle|rue"). */
  readonly streets?: string;
  readonly streetsBefore?: string;
  /** Before a number with a unit, makes it negative: "minus". */
  readonly negatives?: string;
  /** Verbs before "from A to B" that make it a change and no range, besides `up` and `down`: "went|moved". */
  readonly changes?: string;
  /** Between a number and its noun: "other|more|further". */
  readonly fillers?: string;
  /** Between the two numbers of a ratio: "in|out of" (one in three). */
  readonly outOf?: string;
  /** Directly before a rank, makes a share of it where that is how the language says it: "jeder" (dritte). */
  readonly each?: string;
  /** Directly before a fraction, makes a part of time or of a whole of it: "last|other|second" (half of). */
  readonly notShareBefore?: string;
  /** Verbs that "up" or "down" belongs to, so that it tells no rise or fall: "gave|set". */
  readonly particleVerbs?: string;
  /** Adjectives that begin a noun phrase, and end one after a noun or a unit: "long|high". */
  readonly adjectives?: string;
  /** Articles and possessives: "the|a|its". */
  readonly articles?: string;
  /** Between an amount of money and what it is made of: "in" of "50 million in cash". */
  readonly contents?: string;
  /** Prepositions that bring in a place or a time and not what is measured: "in|at|during". */
  readonly adjunctOpeners?: string;
  readonly nounShape?: NounShape;
  /** Endings of plural nouns, and endings that only look like them: "s", "ss us is". */
  readonly pluralEndings?: string;
  readonly notPluralEndings?: string;
  /** The number one that counts, with a noun: "one". */
  readonly countingOne?: string;
  /** Directly before the number one, makes it a pronoun: "no one", "this one". */
  readonly pronounOneAfter?: string;
  /** Verbs that end a noun phrase though they look like its part, as whole words. */
  readonly verbs?: string;
  /** Endings of such verbs: English participles in "ed" after the noun, where no further noun follows. */
  readonly verbEndings?: string;
  /** Endings of verbs and adverbs that no plural noun has, so that after more than one none is counted: Spanish "n", English "ly". */
  readonly noPluralEndings?: string;
  /** Prepositions between a number and the name of a part: "30 from Lugo", "11 in Madrid". */
  readonly partPrepositions?: string;
  /** After a number, gives it to each of the names that follow, with its preposition: "each in". */
  readonly distributives?: string;
  /** Small words inside names: "de", "la", "of". */
  readonly nameLinks?: string;
}
