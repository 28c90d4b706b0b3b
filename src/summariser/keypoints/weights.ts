/**
 * What each feature of a sentence is worth: a handful of coefficients and the score that they give. A language may
 * carry its own (`languages/<code>/keypoints.ts`), since news is written differently; these are the fallback.
 */
import type { Features } from './features.ts';

/** How fast the worth of a position falls: 1 / (1 + position) to this power. */
const POSITION_DECAY = 0.5;

export interface Weights extends Features {
  /** Times the share of words that a chosen sentence already has; taken away at the choice. */
  redundancy: number;
  /** Words wanted at normal length. */
  words: number;
}

/** Set by hand, checked by ablation on the development half of the key-point bench (2026-11-24). */
export const DEFAULT_WEIGHTS: Weights = {
  position: 1.6,
  centrality: 1.8,
  headline: 0.5,
  names: 0.08,
  figures: 0.05,
  keyCounts: 0.1,
  tooLong: -0.02,
  tooShort: -0.08,
  paragraphStart: 0,
  dependent: -0.25,
  quotation: -0.25,
  reporting: -0.05,
  graphic: -0.4,
  redundancy: 1,
  words: 62,
};

/** The worth of a sentence before the choice among them. */
export function scoreOf(features: Features, weights: Weights): number {
  return (
    weights.position / (1 + features.position) ** POSITION_DECAY +
    weights.centrality * features.centrality +
    weights.headline * features.headline +
    weights.names * features.names +
    weights.figures * features.figures +
    weights.keyCounts * features.keyCounts +
    weights.tooLong * features.tooLong +
    weights.tooShort * features.tooShort +
    weights.paragraphStart * features.paragraphStart +
    weights.dependent * features.dependent +
    weights.quotation * features.quotation +
    weights.reporting * features.reporting +
    weights.graphic * features.graphic
  );
}
