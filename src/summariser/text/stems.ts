/** Words by their beginnings. Knows stems; the meaning belongs to the caller. */

/** Letters by which stems are filed. */
const FILED = 3;

/**
 * Finds what is told of the longest stem that a word begins with. Stems stand between white space; one of fewer than three
 * letters, or with a final `$`, is a whole word.
 */
export function stemFinder<Value>(entries: readonly (readonly [string, Value])[]): (word: string) => Value | null {
  const filed = new Map<string, { stem: string; value: Value }[]>();
  for (const [stems, value] of entries) {
    for (const stem of stems.split(/\s/).filter(Boolean)) {
      const key = stem.slice(0, FILED);
      filed.set(
        key,
        [...(filed.get(key) ?? []), { stem, value }].sort((left, right) => right.stem.length - left.stem.length),
      );
    }
  }
  const matches = (word: string, stem: string) =>
    stem.endsWith('$') ? word === stem.slice(0, -1) : word.startsWith(stem);
  return (word) => {
    for (const { stem, value } of filed.get(word.slice(0, FILED)) ?? []) if (matches(word, stem)) return value;
    return null;
  };
}
