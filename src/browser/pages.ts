/**
 * Our own pages in tabs: the options, and the first-run page, opened once, when the reader has installed Lede, and never by an
 * update. Knows their names and nothing of what they show.
 */
import browser from 'webextension-polyfill';

const WELCOME = 'welcome.html';

/** Opens the first-run page in a tab of its own at the installation. */
export function welcomeAtInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // To Chrome's private windows, where Lede runs by itself (`split`), each first one is an installation.
    if (reason === 'install' && !browser.extension.inIncognitoContext) void openWelcome();
  });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** The keys that open Lede, as the browser names them; the empty string where the reader took them away. */
export async function actionShortcut(): Promise<string> {
  // Firefox for Android has no shortcuts.
  if (!('commands' in browser)) return '';
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
