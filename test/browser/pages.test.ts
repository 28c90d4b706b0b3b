/** The first-run page: at the installation, never after an update. */
import { beforeEach, expect, it } from 'vitest';
import { actionShortcut, welcomeAtInstallation } from '../../src/browser/pages.ts';
import { fake, resetBrowser } from '../fakes/browser.ts';

beforeEach(resetBrowser);

it('opens once Lede is installed, and not when it or the browser is updated', () => {
  welcomeAtInstallation();
  for (const reason of ['update', 'browser_update', 'install']) fake.browser.runtime.onInstalled.fire({ reason });
  expect(fake.state.opened).toEqual(['moz-extension://lede/welcome.html']);
});

it('is not opened in a private window', () => {
  fake.browser.extension.inIncognitoContext = true;
  welcomeAtInstallation();
  fake.browser.runtime.onInstalled.fire({ reason: 'install' });
  expect(fake.state.opened).toEqual([]);
});

it('names the keys that open Lede, as they are now', async () => {
  expect(await actionShortcut()).toBe('Alt+Shift+L');
  fake.browser.commands.getAll = async () => [];
  expect(await actionShortcut()).toBe('');
});
