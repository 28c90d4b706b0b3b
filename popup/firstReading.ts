/**
 * The page in front, read once before anybody asks, so that it is there when the screen is. Knows when it is too old to be
 * used; knows nothing of what is read.
 */

/**
 * Begins to read at once. The first call of the function that it gives gets that reading, unless the tab has changed
 * meanwhile; every other call reads anew.
 */
export function firstReading<Answer>(
  read: () => Promise<Answer>,
  onTabChange: (listener: () => void) => () => void,
): () => Promise<Answer> {
  let begun: Promise<Answer> | null = read();
  // Whoever asks hears of a failure; where nobody asks there is nobody to tell.
  begun.catch(() => undefined);
  const end = onTabChange(() => {
    begun = null;
  });
  return () => {
    const answer = begun ?? read();
    begun = null;
    end();
    return answer;
  };
}
