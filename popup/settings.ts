/** The reader's settings as a screen uses them: loaded once, followed, changed at once and stored after. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../src/settings.ts';
import type { PageConnection } from './connection.ts';

export interface UsedSettings {
  /** Null until they are loaded: nothing is drawn twice. */
  settings: Settings | null;
  /** Shown at once; the promise tells whether it was stored. */
  change: (change: Partial<Settings>) => Promise<void>;
}

export function useSettings({ settings: store }: Pick<PageConnection, 'settings'>): UsedSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void store.load().then(setSettings);
    return store.subscribe(setSettings);
  }, [store]);
  const textSize = settings?.textSize;
  useEffect(() => {
    // Named, not styled: the sizes stand in theme.css, and the browser's own text size still counts.
    if (textSize) document.documentElement.dataset.textSize = textSize;
  }, [textSize]);
  const change = useCallback(
    (values: Partial<Settings>) => {
      setSettings((before) => (before ? { ...before, ...values } : before));
      return store.save(values);
    },
    [store],
  );
  return { settings, change };
}
