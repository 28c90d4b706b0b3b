/**
 * What the number reader must know of a language. Shape only; the data is in `languages/<code>/numbers.ts`.
 *
 * For authors of a language. Needed: `decimal`, `values` below 100 (and hundreds that are words of their own: `quinientos`),
 * `multipliers` with `hundred` where it multiplies, the joiners, `ordinals`, `articles`. French 70 and 90: `soixante: 60` and
 * `quatre-vingt: 80` with `teensAfter: [60, 80]`. German: `compound` with `joiner: 'und'`. The round trip in
 * `test/summariser/numbers/roundTrip.test.ts` shows at once what is missing.
 *
 * Words are lower-case. A key of a record may hold several forms between `|` and a form several
 * words (`quatre-vingt`, `dues-centes`); apostrophes are written straight. What a language leaves out it does not read.
 * Numbers written as one word (`dreihundertfünfzig`, `duecentocinquanta`) are put together from the same words where
 * `compound` is given.
 */
export interface NumberLanguage {
  /** Sign before decimals where the text does not tell otherwise; the other one of `.` and `,` groups thousands. */
  readonly decimal: '.' | ',';
  /** An ordinary space may group thousands: `12 500`. No-break and thin spaces always may. */
  readonly groupsBySpace?: boolean;
  /** Values below 1000, as words that add up: `twenty: 20`, `doscientos|doscientas: 200`, `quatre-vingt|quatre-vingts: 80`. */
  readonly values?: Readonly<Record<string, number>>;
  /** Tens that take a number from 10 to 19 after them: French 60 and 80. */
  readonly teensAfter?: readonly number[];
  /** `hundred: 100`, `mil: 1000`, `million|millions: 1e6`. They multiply what stands before them. */
  readonly multipliers?: Readonly<Record<string, number>>;
  /** Between tens and ones (`y`, `i`, `et`), and after a hundred or more (`and`, `e`); a touching hyphen always joins. */
  readonly onesJoiners?: string;
  readonly hundredsJoiners?: string;
  /** Figures may follow a thousand: `mil 101`, `3 mil 205`. */
  readonly figuresAfterThousand?: boolean;
  /** Numbers as one word. `joiner` (`und`, `en|ën`) stands between ones and tens where ones come first; `parts` are shortened values. */
  readonly compound?: { readonly joiner?: string; readonly parts?: Readonly<Record<string, number>> };
  /** After a number, half as much again of its unit: `and a half`. */
  readonly andAHalf?: string;
  /** Before a multiplier or a noun: `half a|half`. */
  readonly half?: string;
  /** Words of a fraction after a number: `thirds: 1/3`; those in `oneFractions` also after the article and before `of`. */
  readonly fractions?: Readonly<Record<string, number>>;
  readonly oneFractions?: Readonly<Record<string, number>>;
  readonly of?: string;
  /** Ranks in words, and letters that make a rank of a figure: `st|nd|rd|th`, `º|ª|er`. */
  readonly ordinals?: Readonly<Record<string, number>>;
  readonly ordinalSuffixes?: string;
  /** A figure with a stop before a word is a rank: `3. Mai`. */
  readonly ordinalStop?: boolean;
  /** The number one where it may be only an article: `a|an|one`. */
  readonly articles?: string;
  /** Values by convention: `dozens: 12`, `hundreds: 100`. */
  readonly vague?: Readonly<Record<string, number>>;
  /** Letters that touch a figure and multiply it: `bn: 1e9`. */
  readonly suffixes?: Readonly<Record<string, number>>;
  /** The same, only after a currency sign or a decimal, since they mean something else too: `m: 1e6`. */
  readonly weakSuffixes?: Readonly<Record<string, number>>;
}
