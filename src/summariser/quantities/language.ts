/** What the quantity extractor must know of a language. Shape only; the data is in `languages/<code>/quantities.ts`. */
export interface QuantityLanguage {
  readonly placeholder?: never;
}
