/**
 * What the surface shows: being read, read, failed, or dropped because the tab went elsewhere. Knows the connection; an
 * answer that comes after the tab has changed is thrown away, never shown over another page.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ErrorCode } from '../src/errors.ts';
import type { Reading } from '../src/summariser/contract.ts';
import type { Connection } from './connection.ts';
import { reportFailure } from './failure.ts';

export type PageState =
  | { phase: 'reading' }
  | { phase: 'read'; reading: Reading }
  | { phase: 'failed'; code: ErrorCode }
  /** The tab went elsewhere while the popup was open. */
  | { phase: 'moved' };

/** A page that changes its address without loading needs a moment to change its text as well, in milliseconds. */
const SETTLING_TIME = 400;

/** Reads the tab at once, and in the panel after each change of it. `again` reads anew, `readSelection` what is selected. */
export function usePage({ read, onTabChange, surface }: Connection): {
  state: PageState;
  again: () => void;
  readSelection: () => void;
} {
  const [state, setState] = useState<PageState>({ phase: 'reading' });
  /** Which question the next answer must belong to. */
  const turn = useRef(0);

  const ask = useCallback(
    (selection: boolean) => {
      const current = ++turn.current;
      setState({ phase: 'reading' });
      read(selection).then(
        (reading) => {
          if (turn.current === current) setState({ phase: 'read', reading });
        },
        (error: unknown) => {
          if (turn.current === current) setState({ phase: 'failed', code: reportFailure(error) });
        },
      );
    },
    [read],
  );
  const again = useCallback(() => ask(false), [ask]);
  const readSelection = useCallback(() => ask(true), [ask]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = onTabChange((change) => {
      turn.current++;
      clearTimeout(timer);
      if (change === 'closed') return setState({ phase: 'failed', code: 'PAGE_GONE' });
      if (surface === 'popup') return setState({ phase: 'moved' });
      setState({ phase: 'reading' });
      timer = setTimeout(again, change === 'navigated' ? SETTLING_TIME : 0);
    });
    again();
    return () => {
      turn.current++;
      clearTimeout(timer);
      end();
    };
  }, [again, onTabChange, surface]);

  return { state, again, readSelection };
}
