/** The first-run page: opened once, when the reader has installed Lede, and never by an update. Knows no words of it. */
import browser from 'webextension-polyfill';

const PAGE = 'welcome.html';

/** Opens it in a tab of its own at the installation. */
export function welcomeAtInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // To Chrome's private windows, where Lede runs by itself (`split`), each first one is an installation.
    if (reason === 'install' && !browser.extension.inIncognitoContext) void openWelcome();
  });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}

/** The keys that open Lede, as the browser names them; the empty string where the reader took them away. */
export async function actionShortcut(): Promise<string> {
  // Firefox for Android has no shortcuts.
  if (!('commands' in browser)) return '';
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
