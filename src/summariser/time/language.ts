/**
 * What the temporal tagger must know of a language. Shape only; the data is in `languages/<code>/time.ts`.
 *
 * For authors of a language
 *
 * Word classes. Each field below lists the forms of one class of words: `'enero|en.'`. Forms are lower-case, separated by
 * `|`, may be several words (`fin de semana`, `p.m.`), and every inflected form is listed (`jahr|jahres|jahre|jahren`).
 * Units give singular and plural apart: `'year / years'`; only plurals stand alone as "years" (value PXY).
 * Marks before a form: `^may` matches only with a capital, `_julio` with one only beside other words of its rule (it may be a name), `~may`
 * never makes an expression by itself (it needs other words of its rule); `~^march` has two. Spaces are not significant: `p.m.` also matches `p. m.`
 *
 * Rules. `[pattern, meaning, fixed?]`. A pattern is words in the order in which the language puts them:
 *   word         that word; `in|since` (no spaces): one of these words; punctuation is a word of its own
 *   {month}      a word of that class (all fields below, the classes of `words`, and the figures listed under `ClassName`)
 *   [a b]        optional; `(a b | c)` or `[a b | c]` alternatives: inside brackets `|` separates sequences of words
 *   < >          borders of the expression: words outside must be there but do not belong to it (one or two words).
 *                Several pairs make several expressions, which lend each other what they lack: `<{day}> al <{day} de {month}>`
 *   \( \)        brackets of the text itself * Lists of words inside a rule multiply its ways: give a long one a class of its own (`words`), which counts as one.
 * The rule that explains most words wins, then the longest expression, then the earlier rule. Meaning `none` makes no expression: it
 * swallows what only looks like one ("second half", "{number} years old"): a trap is a rule like any other.
 *
 * Meanings
 *   date       a calendar date from whatever was captured: month, day, year, weekday, season, direction with unit, time …
 *              `{direction} {unit}` "last month"; `{month} {direction} {unit}` "julio del próximo año" (the unit holds the rest);
 *              `{ordinal} {unit} … {month} {year}` "second week of March 2015"; a second {unit} is the outer one:
 *              `{ordinal} {unit} … {direction} {unit}` "third quarter of last year"; `{modifier}` (START, MID, END …)
 *              sets `mod`
 *   duration   `[{bound}] {number} {unit}` P3Y (`bound`: the modifiers of amounts, APPROX, MORE_THAN …), `{units}` PXY; `{number} {unit} … {number} {unit}` P2Y3M; fixed `{ extra: 0.5 }` "and a half"
 *   set        `{number} {unit}` P2W, `{unit}` P1D, `{weekday}` XXXX-WXX-2, `{partOfDay}`, `{frequency}`
 *   ago ahead  `{number} {unit}` counted from the publication ("il y a trois ans"); earlier, later: from the date last mentioned
 *   reference  `{reference}`: PRESENT_REF …, as it is
 * `fixed` adds parts that the words do not carry one by one: German "Vortag" is `['vortag', 'date', { direction: 'previous',
 * unit: 'day' }]`, "heuer" `['heuer', 'date', { direction: 'this', unit: 'year' }]`.
 *
 * Examples: `['{day} [.] {month} [{year}]', 'date']` 3. Mai 2015; `['[den] {direction} {number} {unit}', 'duration']` den
 * vergangenen drei Jahren; `['{relativeDay} {partOfDay}', 'date']` heute Morgen; `['il y a {number} {unit}', 'ago']`;
 * `['[le] {day} {month} {direction}', 'date']` le 3 mai dernier; `['{modifier} {year}', 'date']` début 2015;
 * `['{direction} {unit}', 'date']` lo scorso anno.
 */
import type { TimexModifier } from '../contract.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 parts of the day; `MI` midday and `NN` midnight become the clock times 12:00 and 24:00. */
export type PartOfDay = 'MO' | 'AF' | 'EV' | 'NI' | 'MI' | 'NN' | 'DT';

/**
 * `last`, `next`, `this` count from the publication; `previous`, `following`, `same` from the date last mentioned.
 */
export type Direction = 'last' | 'next' | 'this' | 'previous' | 'following' | 'same';

export type Meaning = 'date' | 'duration' | 'set' | 'ago' | 'ahead' | 'earlier' | 'later' | 'reference' | 'none';

/** A number, or `X` for one that the text leaves open: "several". */
export type Amount = number | 'X';

/**
 * Names that may stand in braces. Besides the fields of `TimeLanguage`, figures that every language writes alike:
 * `number` any count (in words too), `ordinal` a rank, `day` 1 to 31, also as a rank ("3rd", "primero"), `dayFigure` only in figures,
 * `dayWord` 1 to 31
 * and `hourWord` 1 to 12 in words, `halfHourWord` the same with a half ("dos y media"), `yearWord`, `year` four digits,
 * `shortYear` two digits, `markedYear` '98 with its apostrophe, `decadeFigures` 1990s, `decadeYear` the first year of a decade ("la década de 1990"), `shortDecade` its two digits ("los años 90"), `clock` 15:30, `dottedClock` 15.30,
 * `hour` 0 to 24, `minute` two digits, `roman` a Roman numeral, `iso` and `numericDate` whole numeric dates,
 * `units` a unit in the plural.
 */
export type ClassName = string;

/** Parts that a rule may fix. */
export interface FixedParts {
  direction?: Direction;
  unit?: Unit;
  outerUnit?: Unit;
  number?: Amount;
  ordinal?: number;
  /** 1, Monday, to 7. */
  weekday?: number;
  relativeDay?: number;
  partOfDay?: PartOfDay;
  modifier?: TimexModifier;
  month?: number;
  day?: number;
  season?: Season;
  /** Added to the number of a duration: "and a half". */
  extra?: number;
  /** Minutes past the hour, negative before it: 30 for "half past", -15 for "quarter to", -30 for German "halb". */
  minutesPast?: number;
  /** A finished TIMEX3 value for sets, durations and references. */
  value?: string;
}

export type Rule = readonly [pattern: string, meaning: Meaning, fixed?: FixedParts];

/** Words by which the tense of a clause is told: whole words, and endings of at least one letter after three others. */
export interface TenseWords {
  words: string;
  endings?: string;
}

/** Every field is optional: what a language leaves out it does not recognise. */
export interface TimeLanguage {
  /** January to December. */
  readonly months?: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays?: readonly string[];
  readonly seasons?: Readonly<Partial<Record<Season, string>>>;
  /** `'singular / plural'`. */
  readonly units?: Readonly<Partial<Record<Unit, string>>>;
  readonly partsOfDay?: Readonly<Partial<Record<PartOfDay, string>>>;
  readonly directions?: Readonly<Partial<Record<Direction, string>>>;
  /** `START`: "early|beginning of", `MID`, `END`, `APPROX`, `MORE_THAN` … */
  readonly modifiers?: Readonly<Partial<Record<TimexModifier, string>>>;
  /** `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. They are recognised alone. */
  readonly references?: Readonly<Record<string, string>>;
  /** `P1D`: "daily|every day". They are recognised alone. */
  readonly frequencies?: Readonly<Record<string, string>>;
  /** Days from the publication: `'-1'`: "yesterday". */
  readonly relativeDays?: Readonly<Record<string, string>>;
  /**
   * Days of the year by rule: `12-25`; `easter-2` days from Easter Sunday; `11-4-4` the fourth Thursday of November,
   * `5-1-last` the last Monday of May (month, weekday 1 to 7, or 0 for none, place).
   */
  readonly holidays?: Readonly<Record<string, string>>;
  /** Further amounts: `'2'`: "a couple of", `'0.5'`: "half a|half an", `X`: "several|a few". */
  readonly numbers?: Readonly<Record<string, string>>;
  /** Ranks that the number reader does not give, `'-1'` for the last one. */
  readonly ordinals?: Readonly<Record<string, string>>;
  /** Decades in words, by their two digits: `'80'`: "eighties". */
  readonly decades?: Readonly<Record<string, string>>;
  /** Letters that touch a figure and make a decade of it: "s" of "1990s", "er|ern" of "90er". */
  readonly decadeSuffixes?: string;
  /** Letters that touch a Roman numeral and make a rank of it: "e|ème" of "XIXe". */
  readonly romanSuffixes?: string;
  readonly meridiems?: { readonly am: string; readonly pm: string };
  /** Time zones and words like "local time"; the key is what follows the time in the value: `Z`, or empty. */
  readonly zones?: Readonly<Record<string, string>>;
  /** Classes of the language's own, for use in its rules: `of: 'of|of the|in'`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Words before a figure such as 1842 that make a year of it, though a word follows that it might count: "in since". */
  readonly yearLeads?: string;
  /** Order of an all-numeric date where nothing is known of the site's country. */
  readonly dateOrder?: 'DMY' | 'MDY';
  readonly rules?: readonly Rule[];
  /** Words before a duration that tells how long something went on, separated by spaces: "for during over". */
  readonly durationOpeners?: string;
  /** Between two dates of an interval: "to|until|–|a|al". */
  readonly rangeConnectors?: string;
  /** Between two dates of an interval, only after an opener: "between … and …". */
  readonly pairOpeners?: string;
  readonly pairConnectors?: string;
  readonly past?: TenseWords;
  readonly present?: TenseWords;
  readonly future?: TenseWords;
  /** Words right before a date that put it in the future unless the clause is in the past: "until by". */
  readonly futureLeads?: string;
  /** Words at which a clause may begin: conjunctions and relative pronouns. */
  readonly clauseOpeners?: string;
}
