/** ROUGE-1, ROUGE-2 and summary-level ROUGE-L (Lin 2004), F1, on lower-case words without stemming. Knows no articles. */

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const f1 = (shared: number, left: number, right: number): number => (shared === 0 ? 0 : (2 * shared) / (left + right));

function counted(grams: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

function sharedGrams(left: readonly string[], right: readonly string[]): number {
  const wanted = counted(right);
  let shared = 0;
  for (const [gram, count] of counted(left)) shared += Math.min(count, wanted.get(gram) ?? 0);
  return shared;
}

const bigrams = (words: readonly string[]): string[] => words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** Indices in `reference` of one longest common subsequence with `candidate`. */
function commonIndices(reference: readonly string[], candidate: readonly string[]): number[] {
  const width = candidate.length + 1;
  const lengths = new Uint16Array((reference.length + 1) * width);
  for (let row = 1; row <= reference.length; row++) {
    for (let column = 1; column < width; column++) {
      lengths[row * width + column] =
        reference[row - 1] === candidate[column - 1]
          ? (lengths[(row - 1) * width + column - 1] ?? 0) + 1
          : Math.max(lengths[(row - 1) * width + column] ?? 0, lengths[row * width + column - 1] ?? 0);
    }
  }
  const indices: number[] = [];
  for (let row = reference.length, column = candidate.length; row > 0 && column > 0; ) {
    if (reference[row - 1] === candidate[column - 1]) {
      indices.push(--row);
      column--;
    } else if ((lengths[(row - 1) * width + column] ?? 0) >= (lengths[row * width + column - 1] ?? 0)) row--;
    else column--;
  }
  return indices;
}

/** Mean of the three F1 figures, 0 to 1. */
export function rouge(candidate: readonly string[], reference: readonly string[]): number {
  const left = candidate.map(wordsOf);
  const right = reference.map(wordsOf);
  const [all, wanted] = [left.flat(), right.flat()];
  const [pairs, wantedPairs] = [bigrams(all), bigrams(wanted)];
  let union = 0;
  for (const sentence of right) union += new Set(left.flatMap((other) => commonIndices(sentence, other))).size;
  return (
    (f1(sharedGrams(all, wanted), all.length, wanted.length) +
      f1(sharedGrams(pairs, wantedPairs), pairs.length, wantedPairs.length) +
      f1(union, all.length, wanted.length)) /
    3
  );
}
