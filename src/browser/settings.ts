/**
 * Where the reader's choices are kept: on this device, and in the browser's own sync only where the reader says so. Knows the
 * storage; what the choices are stands in `settings.ts`.
 */
import browser from 'webextension-polyfill';
import { checkedSettings, SETTING_KEYS, type Settings } from '../settings.ts';

/** What the browser's sync has is newer than what this device remembers of it. */
export async function loadSettings(): Promise<Settings> {
  const here = await browser.storage.local.get(SETTING_KEYS);
  if (here.sync !== true) return checkedSettings(here);
  return checkedSettings({ ...here, ...(await browser.storage.sync.get(SETTING_KEYS)), sync: true });
}

/**
 * Stores a change, here first. With `sync` turned on, what the browser's sync has already goes before what is here; turned
 * off, it is taken out of there, and this device keeps it.
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const before = await loadSettings();
  const { sync: _, ...choices } = { ...before, ...change };
  const isSynced = change.sync ?? before.sync;
  await browser.storage.local.set(before.sync && !isSynced ? { ...choices, sync: false } : change);
  if (isSynced) {
    const there = before.sync ? {} : await browser.storage.sync.get(SETTING_KEYS);
    await browser.storage.sync.set({ ...choices, ...there });
  } else if (before.sync) {
    await browser.storage.sync.clear();
  }
}

/** Back to the defaults: nothing stays stored, here or in the browser's sync. */
export async function resetSettings(): Promise<void> {
  const { sync } = await loadSettings();
  if (sync) await browser.storage.sync.clear();
  await browser.storage.local.clear();
}

/** Calls back after each change, from whichever page or device it came. Gives the function that ends it. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const changed = () => void loadSettings().then(listener);
  const areas = [browser.storage.local, browser.storage.sync];
  for (const { onChanged } of areas) onChanged.addListener(changed);
  return () => {
    for (const { onChanged } of areas) onChanged.removeListener(changed);
  };
}
