/** The choice among candidates: the best that say something new, within a number of words. Knows no features. */
import type { Candidate } from './features.ts';
import { overlap } from './terms.ts';
import { scoreOf, type Weights } from './weights.ts';

export interface Budget {
  /** Words wanted in all; the last sentence may go past it by half of its own length. */
  words: number;
  fewest: number;
  most: number;
}

/** Share of its words in one chosen sentence from which a candidate is a repetition and no choice at all. */
const REPETITION = 0.75;

/** The chosen, in reading order. Greedy: at most `most` passes over the candidates. */
export function choose(candidates: readonly Candidate[], budget: Budget, weights: Weights): Candidate[] {
  const chosen: Candidate[] = [];
  const left = new Map(candidates.map((candidate) => [candidate, scoreOf(candidate.features, weights)]));
  let words = 0;
  while (chosen.length < budget.most && left.size > 0) {
    let best: Candidate | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [candidate, own] of left) {
      const repeated = Math.max(0, ...chosen.map(({ terms }) => overlap(candidate.terms.terms, terms.terms)));
      if (repeated >= REPETITION) {
        left.delete(candidate);
        continue;
      }
      const score = own - weights.redundancy * repeated;
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
    if (!best) break;
    left.delete(best);
    if (chosen.length >= budget.fewest && words + best.terms.words / 2 > budget.words) break;
    chosen.push(best);
    words += best.terms.words;
  }
  return chosen.sort((first, second) => first.sentence.start - second.sentence.start);
}
