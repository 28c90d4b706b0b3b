/** What the temporal tagger must know of a language. Shape only; the data is in `languages/<code>/time.ts`. */
export interface TimeLanguage {
  readonly placeholder?: never;
}
