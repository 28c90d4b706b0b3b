/** What was chosen is kept where the reader said, and nowhere else. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSettings, onSettingsChange, resetSettings, saveSettings } from '../../src/browser/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
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
    const wrong = {
      country: '<b>',
      language: '../en',
      summaryLength: 9,
      textSize: 'huge',
      sections: ['numbers'],
      exitTarget: 'javascript:alert(1)',
      sync: 1,
    };
    for (const [key, value] of Object.entries(wrong)) fake.state.stored.set(key, value);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(wrong)), fc.anything(), async (key, value) => {
        resetBrowser();
        fake.state.stored.set(key, value);
        const { sections, exitTarget } = await loadSettings();
        expect(sections).toContain('support');
        if (exitTarget !== null) expect(exitTarget).toMatch(/^(?:https:|about:blank$)/);
      }),
    );
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

describe('the browser’s sync', () => {
  beforeEach(resetBrowser);

  it('has nothing unless the reader says so', async () => {
    await saveSettings({ country: 'FR', exitTarget: 'about:blank' });
    expect(fake.state.synced.size).toBe(0);
  });

  it('has all choices once it is turned on, but not that it is on', async () => {
    await saveSettings({ country: 'FR' });
    await saveSettings({ sync: true });
    await saveSettings({ textSize: 'large' });
    expect(Object.fromEntries(fake.state.synced)).toMatchObject({ country: 'FR', textSize: 'large' });
    expect(fake.state.synced.has('sync')).toBe(false);
  });

  it('brings what another device chose, before what is here', async () => {
    await saveSettings({ country: 'FR' });
    fake.state.synced.set('country', 'PT');
    await saveSettings({ sync: true });
    expect((await loadSettings()).country).toBe('PT');
  });

  it('is emptied when it is turned off, and this device keeps what it had', async () => {
    await saveSettings({ sync: true, country: 'FR' });
    fake.state.synced.set('summaryLength', 'long');
    await saveSettings({ sync: false });
    expect(fake.state.synced.size).toBe(0);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, country: 'FR', summaryLength: 'long' });
  });

  it('is emptied by a reset too', async () => {
    await saveSettings({ sync: true, country: 'FR' });
    await resetSettings();
    expect(fake.state.synced.size).toBe(0);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
