/** One sentence on how the last action went: shown for a while, and read out by screen readers. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

interface StatusMessage {
  /** Goes up with each sentence, so that the same one twice is read out twice. */
  turn: number;
  sentence: string;
}

export function Status({ message: { turn, sentence } }: { message: StatusMessage }) {
  return (
    <p class="status" role="status">
      {sentence && <span key={turn}>{sentence}</span>}
    </p>
  );
}

/** The sentence for `Status`, taken away again after `time` milliseconds; without `time` it stays until the next one. */
export function useStatus(time?: number): { status: StatusMessage; announce: (sentence: string) => void } {
  const [status, setStatus] = useState<StatusMessage>({ turn: 0, sentence: '' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback(
    (sentence: string) => {
      const show = (words: string) => setStatus(({ turn }) => ({ turn: turn + 1, sentence: words }));
      clearTimeout(timer.current);
      show(sentence);
      if (time !== undefined) timer.current = setTimeout(() => show(''), time);
    },
    [time],
  );
  return { status, announce };
}
