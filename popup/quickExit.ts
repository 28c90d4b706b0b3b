/**
 * Quick exit by a key: Shift three times in five seconds, as on GOV.UK's "Exit this page". Knows keys; what leaving means
 * is the caller's.
 */
import { useEffect } from 'preact/hooks';

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
