/**
 * A smaller input with the same fault: pieces are left out, large ones first, as long as the fault stays. Knows strings;
 * what the fault is, only `isFaulty` knows.
 */

/** The smallest string found before `deadline` (milliseconds since 1970); the source itself where nothing can go. */
export async function shrink(
  source: string,
  isFaulty: (candidate: string) => Promise<boolean>,
  deadline: number,
): Promise<string> {
  let best = source;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    // From the end, so that what has been tried stays where it was.
    for (let end = best.length; end > 0; end -= size) {
      if (Date.now() > deadline) return best;
      const candidate = best.slice(0, Math.max(0, end - size)) + best.slice(end);
      if (candidate !== best && (await isFaulty(candidate))) best = candidate;
    }
  }
  return best;
}
