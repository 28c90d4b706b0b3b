/** What the number reader must know of a language. Shape only; the data is in `languages/<code>/numbers.ts`. */
export interface NumberLanguage {
  /** Filled by the number reader's author. */
  readonly placeholder?: never;
}
