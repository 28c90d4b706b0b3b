/** The reader's choices, on this device alone. Knows their shapes and defaults; nothing of a page is ever among them. */
import browser from 'webextension-polyfill';

export interface Settings {
  /** ISO 3166-1 alpha-2, or null for the default from the browser's language. */
  country: string | null;
  summaryLength: 'short' | 'normal' | 'long';
  textSize: 'small' | 'normal' | 'large' | 'largest';
}

export const DEFAULT_SETTINGS: Settings = { country: null, summaryLength: 'normal', textSize: 'normal' };

const isLength = (value: unknown): value is Settings['summaryLength'] =>
  value === 'short' || value === 'normal' || value === 'long';

const isTextSize = (value: unknown): value is Settings['textSize'] =>
  value === 'small' || value === 'normal' || value === 'large' || value === 'largest';

/** Stored values that no longer have the right shape fall back to the default. */
function checked(stored: Record<string, unknown>): Settings {
  const { country, summaryLength, textSize } = stored;
  return {
    country: typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : DEFAULT_SETTINGS.country,
    summaryLength: isLength(summaryLength) ? summaryLength : DEFAULT_SETTINGS.summaryLength,
    textSize: isTextSize(textSize) ? textSize : DEFAULT_SETTINGS.textSize,
  };
}

export async function loadSettings(): Promise<Settings> {
  return checked(await browser.storage.local.get(Object.keys(DEFAULT_SETTINGS)));
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Back to the defaults: nothing stays stored. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.clear();
}

/** Calls back after each change, from whichever page it came. Gives the function that ends it. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const changed = () => void loadSettings().then(listener);
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
