/**
 * The data contract: what goes into the summariser and what comes out. Plain JSON, the same in popup, exports and
 * on the command line. Knows the shapes and the words of the standards (TIMEX3, ISO 8601, BCP 47, ISO 3166-1,
 * ISO 4217); knows nothing of how anything is found.
 *
 * Every `start`/`end` is a UTF-16 code-unit offset into `article.text`, `end` exclusive, and
 * `article.text.slice(start, end) === text`.
 */

/** A stretch of `article.text`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** How much of the article was read. */
export interface Coverage {
  /** Words of `article.text`. */
  words: number;
  /** The text was cut: too long, too deep, or the page shows a part only. */
  truncated: boolean;
  /** The page says that the text is not free (`isAccessibleForFree`, or a visible wall). */
  paywalled: boolean;
  /** The text is what the reader had selected, not the whole article. */
  selection?: true;
}

/** What a paragraph is on the page that it comes from. */
export type ParagraphKind = 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'quotation' | 'caption';

/** A paragraph of `article.text`, in order, none left out. */
export interface Paragraph {
  start: number;
  end: number;
  kind: ParagraphKind;
  /** Its place among all blocks of text of the page, from 0: what stands between two of them is no part of the article. */
  place: number;
}

export interface Article {
  url: string | null;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601 at the precision known: `2016`, `2016-11`, `2016-11-10`, `2016-11-10T09:30:00+01:00`. */
  publishedTime: string | null;
  modifiedTime: string | null;
  /** BCP 47, lower-case primary subtag, region where known (`en`, `pt-BR`); null where it could not be told. */
  language: string | null;
  /** Paragraphs separated by a blank line ("\n\n"); headings and list items are paragraphs. */
  text: string;
  /** What the page says of each paragraph; absent where the text did not come from a page. */
  paragraphs?: Paragraph[];
  coverage: Coverage;
}

/** What was read of a page: the article, whether it is one, and what could not be read. */
export interface Reading {
  article: Article;
  isArticle: boolean;
  /** Machine-readable reasons, strongest first: `json-ld:NewsArticle`, `paragraphs`, `link-density` … */
  articleReasons: string[];
  warnings: Warning[];
  /** Words selected in the page when it was read; absent where none were. */
  selectedWords?: number;
}

export interface KeyPoint extends Span {}

export type Comparison = '=' | '~' | '>' | '<' | '>=' | '<=';

export type CountKind =
  | 'people'
  | 'objects'
  | 'money'
  | 'percentage'
  | 'places'
  | 'events'
  | 'duration'
  | 'age'
  | 'sentence'
  | 'measure'
  | 'other';

/** A finite number, or a range [low, high]. */
export type Value = number | [number, number];

export interface Count extends Span {
  value: Value;
  comparison: Comparison;
  /** Normalised: `EUR`, `percent`, `kilogram`, `year` …; null for things counted. */
  unit: string | null;
  /** What is counted, as the article words it: "hard drives", "men arrested". Empty where the text does not say. */
  concept: string;
  /** No words are to stand in for a missing `concept`: those around the figure tell who a child or a victim is. */
  guarded?: true;
  /** A rise or a fall by that much. */
  trend?: 'up' | 'down';
  /** The article gives no figure but words ("thousands of", "two-thirds of"): they are shown, `value` is what they mean. */
  worded?: true;
  kind: CountKind;
  /** Worth a card. */
  key: boolean;
  /** Further spans of the same fact. */
  mentions: Span[];
  /** The sentence that states it. */
  sentence: { start: number; end: number };
}

export interface BreakdownItem extends Span {
  name: string;
  /** Null where the list names it without a number. */
  value: number | null;
}

export interface Breakdown {
  /** What the parts are parts of, as the article words it: "arrests". */
  concept: string;
  /** The total that the article states, or null. */
  total: number | null;
  /** What the listed numbers add up to. */
  sum: number;
  items: BreakdownItem[];
  /** True where the sum is the stated total or no total is stated. */
  consistent: boolean;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`. */
export type TimexModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

export interface Ambiguity {
  /** The other readings, as TIMEX3 values. */
  alternatives: string[];
  /** Why this reading was chosen, in machine words: `language-order`, `site-region`, `metadata`, `other-dates`, `future`. */
  reason: string;
}

export interface TimeExpression extends Span {
  type: TimexType;
  /** TIMEX3: `2015-03-04`, `2015-03`, `2015`, `2015-SP`, `P1Y6M`, `XXXX-WXX-2`, `PAST_REF` … */
  value: string;
  mod?: TimexModifier;
  ambiguity?: Ambiguity;
}

export type Precision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'duration';

interface TimelineCommon {
  /** A TIMEX3 date, an interval `start/end`, or a duration (`P1Y6M`). */
  value: string;
  precision: Precision;
  mod?: TimexModifier;
  key: boolean;
  ambiguity?: Ambiguity;
}

export interface TimelineEvent extends TimelineCommon, Span {
  kind: 'event';
  /** The text of the sentence, verbatim. */
  sentence: string;
  /** A short verbatim clause with its verb. */
  event: string;
}

/** The publication: its span is absent where only metadata gave the date. */
export interface TimelinePublication extends TimelineCommon, Partial<Span> {
  kind: 'publication';
  sentence: string;
  event: string;
}

export type TimelineEntry = TimelineEvent | TimelinePublication;

export type TopicId =
  | 'csam'
  | 'grooming'
  | 'sextortion'
  | 'child-trafficking'
  | 'child-abuse'
  | 'missing-child'
  | 'online-safety';

export interface Topic {
  id: TopicId;
  /** 0 to 1. */
  score: number;
  spans: Span[];
}

export interface Jurisdiction {
  /** ISO 3166-1 alpha-2. */
  country: string;
  spans: Span[];
}

export type LegalStageId = 'investigation' | 'arrest' | 'charge' | 'trial' | 'conviction' | 'sentence' | 'acquittal';

export interface LegalStage extends Span {
  stage: LegalStageId;
}

export interface ResourceChoice {
  /** Id of an entry of the directory. */
  id: string;
  /** Why it was chosen, in machine words: `reader-country`, `article-country`, `international`. */
  reason: string;
}

export interface Warning {
  code: string;
  /** A sentence for a person. Never quotes the page. */
  message: string;
}

export interface Summary {
  article: Article;
  isArticle: boolean;
  articleReasons: string[];
  keyPoints: KeyPoint[];
  counts: Count[];
  breakdowns: Breakdown[];
  timeExpressions: TimeExpression[];
  timeline: TimelineEntry[];
  topics: Topic[];
  jurisdictions: Jurisdiction[];
  legalStage: LegalStage | null;
  resources: ResourceChoice[];
  warnings: Warning[];
}
