/**
 * Quick exit: by which key, and what comes after the cover. The key is Shift three times in five seconds, as on GOV.UK's "Exit
 * this page". Knows keys and the connection; covering the screen is the App's.
 */
import { useEffect } from 'preact/hooks';
import type { Connection } from './connection.ts';
import { reportFailure } from './failure.ts';

/** Milliseconds that the page may take to let go, once the cover is on the screen. */
const FAREWELL = 300;

/**
 * Takes the marks away, puts the reader's own address in the page's place where there is one, and closes the surface: whether
 * or not the page can still be reached.
 */
export function leaveSurface(
  connection: Pick<Connection, 'clearMark' | 'leavePage' | 'closeSurface'>,
  exitTarget: string | null,
): void {
  const done = exitTarget === null ? connection.clearMark() : connection.leavePage(exitTarget);
  // Two frames, so that the cover is on the screen before the surface goes.
  const covered = new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  const late = new Promise<void>((resolve) => setTimeout(resolve, FAREWELL));
  void Promise.all([covered, Promise.race([done.catch(reportFailure), late])]).then(connection.closeSurface);
}

const PRESSES = 3;
/** Milliseconds within which the presses must come. */
const WITHIN = 5000;

/** Counts presses of Shift alone; any other key begins anew, so that typing capitals never leaves. */
export function pressCounter(leave: () => void): (key: string, time: number) => void {
  let times: number[] = [];
  return (key, time) => {
    times = key === 'Shift' ? [...times.filter((before) => time - before <= WITHIN), time] : [];
    if (times.length < PRESSES) return;
    times = [];
    leave();
  };
}

/** Listens on the document, whatever has the focus. */
export function useQuickExitKey(leave: () => void): void {
  useEffect(() => {
    const count = pressCounter(leave);
    const pressed = (event: KeyboardEvent) => {
      if (!event.repeat) count(event.key, event.timeStamp);
    };
    document.addEventListener('keydown', pressed, true);
    return () => document.removeEventListener('keydown', pressed, true);
  }, [leave]);
}
