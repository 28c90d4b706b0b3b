/** The reader's settings as a screen uses them: loaded once, followed, changed at once and stored after. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OptionsConnection, ReaderSettings } from './connection.ts';

export interface UsedSettings {
  /** Null until they are loaded: nothing is drawn twice. */
  settings: ReaderSettings | null;
  change: (change: Partial<ReaderSettings>) => void;
}

export function useSettings({ settings: store }: Pick<OptionsConnection, 'settings'>): UsedSettings {
  const [settings, setSettings] = useState<ReaderSettings | null>(null);
  useEffect(() => {
    void store.load().then(setSettings);
    return store.subscribe(setSettings);
  }, [store]);
  const textSize = settings?.textSize;
  useEffect(() => {
    // Named, not styled: the sizes stand in base.css, and the browser's own text size still counts.
    if (textSize) document.documentElement.dataset.textSize = textSize;
  }, [textSize]);
  const change = useCallback(
    (values: Partial<ReaderSettings>) => {
      setSettings((before) => (before ? { ...before, ...values } : before));
      void store.save(values);
    },
    [store],
  );
  return { settings, change };
}
