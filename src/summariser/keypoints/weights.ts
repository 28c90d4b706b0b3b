/**
 * What each feature of a sentence is worth. A handful of coefficients, set by hand and checked by ablation on the
 * development half of the key-point bench (cnndm and orangesum); no word of any text is in here.
 */

export interface Weights {
  /** Times 1 / (1 + number of sentences before it) to the power below. */
  position: number;
  positionDecay: number;
  /** Times the share of the article's recurring words that it has. */
  centrality: number;
  headline: number;
  names: number;
  figures: number;
  keyCount: number;
  /** Taken away for each word beyond or below the comfortable length, in words. */
  tooLong: number;
  tooShort: number;
  dependent: number;
  quotation: number;
  reporting: number;
  graphic: number;
  /** Taken away times the share of words that chosen sentences already have. */
  redundancy: number;
}

export const WEIGHTS: Weights = {
  position: 1.6,
  positionDecay: 0.5,
  centrality: 1.8,
  headline: 0.5,
  names: 0.08,
  figures: 0.05,
  keyCount: 0.1,
  tooLong: 0.02,
  tooShort: 0.08,
  dependent: 0.25,
  quotation: 0.25,
  reporting: 0.05,
  graphic: 0.4,
  redundancy: 1,
};

/** Comfortable lengths of a sentence, in words. */
export const COMFORT = { shortest: 12, longest: 32 };
