import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  onSettingsChange,
  resetSettings,
  saveSettings,
} from '../../src/browser/settings.ts';
import { fake, resetBrowser } from '../fakes/browser.ts';

describe('settings', () => {
  beforeEach(resetBrowser);

  it('are the defaults at first, keep a change and go with a reset', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await saveSettings({ country: 'FR' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, country: 'FR' });
    await resetSettings();
    expect(fake.state.stored.size).toBe(0);
  });

  it('never trust what is stored', async () => {
    fake.state.stored.set('country', '<b>').set('summaryLength', 9).set('textSize', 'huge');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('tell whoever listens, until the end', async () => {
    const listener = vi.fn();
    const end = onSettingsChange(listener);
    await saveSettings({ summaryLength: 'long' });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, summaryLength: 'long' }));
    end();
    await saveSettings({ summaryLength: 'short' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
