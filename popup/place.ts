/**
 * Where the reader was in each summary of the panel: back in a tab, the same text is shown at the same place. Knows texts and
 * heights; kept in this document alone, and gone with it.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Summaries remembered; the oldest goes first. */
const MOST = 20;

/** Keeps the place in `text`, which is what the screen shows; null while it shows something else. */
export function usePlace(text: string | null): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (text === null) return;
    const known = places.current;
    const height = known.get(text);
    if (height !== undefined) window.scrollTo(0, height);
    const remember = () => {
      known.delete(text);
      known.set(text, window.scrollY);
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [text]);
}
