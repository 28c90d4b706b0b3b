/** Which part of the summary is in front, for the bar. Knows elements by their ids; knows nothing of what they show. */
import { useEffect, useState } from 'preact/hooks';

/** The strip of the window below the bar in which a part counts as the one in front. */
const STRIP = '-15% 0px -70% 0px';

/** Id of the part in front, or null before any has come there. */
export function useCurrentPart(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered) setCurrent(entered.target.id);
      },
      { rootMargin: STRIP },
    );
    for (const id of ids) {
      const part = document.getElementById(id);
      if (part) observer.observe(part);
    }
    return () => observer.disconnect();
  }, [ids]);
  return ids.some((id) => id === current) ? current : null;
}
