/** Coordinate ascent over a handful of weights. Knows a score to raise; nothing of what the weights mean. */

/** Factors tried for each weight, and small steps for those at zero. */
const FACTORS = [0, 0.5, 0.8, 1.25, 2];
const STEPS = [-0.1, 0.1];
/** A change must bring this much, so that noise is not followed. */
const LEAST_GAIN = 0.0002;

/** Raises `score` by changing one weight at a time until no change helps, at most `rounds` times round. */
export function ascend<Weights extends Record<Name, number>, Name extends string>(
  start: Weights,
  names: readonly Name[],
  score: (weights: Weights) => number,
  rounds = 4,
): Weights {
  let best = start;
  let bestScore = score(start);
  for (let round = 0; round < rounds; round++) {
    const before = bestScore;
    for (const name of names) {
      const value = best[name];
      const tries = value === 0 ? STEPS : FACTORS.map((factor) => value * factor);
      for (const attempt of tries) {
        const candidate = { ...best, [name]: Math.round(attempt * 1000) / 1000 };
        const reached = score(candidate);
        if (reached > bestScore + LEAST_GAIN) [best, bestScore] = [candidate, reached];
      }
    }
    if (bestScore === before) break;
  }
  return best;
}
