/**
 * The entries in the page's and the icon's menu, the shortcut of the panel, and the note by which the panel learns that a
 * selection is wanted. Knows the browser's menus and the area for one session, which nothing survives; knows nothing of
 * what is selected.
 */
import browser, { type Tabs } from 'webextension-polyfill';
import { browserMessage } from './words.ts';

/** One entry for each place, so that the browser shows it by itself and not in a folder of ours. */
const ENTRIES = [
  { id: 'selection', contexts: ['selection'], title: 'menuSelection' },
  { id: 'panel', contexts: ['page'], title: 'menuPanel' },
  { id: 'panel-by-icon', contexts: ['action'], title: 'menuPanel' },
] as const;

/** Also the command's name in manifest.json. */
const OPEN_PANEL = 'open-panel';

const NOTE = 'selectionAskedIn';

/** A wish for the panel, in a tab that the gesture has opened to Lede. */
export interface PanelWish {
  tabId: number;
  windowId: number;
  selection: boolean;
}

/** Adds the entries once an installation or an update; their words are the interface's. */
export function keepMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      for (const { id, contexts, title } of ENTRIES)
        browser.contextMenus.create({ id, contexts: [...contexts], title: browserMessage(title) });
    });
  });
}

/** Calls back when an entry or the shortcut is used, within the gesture: a panel may be opened before anything is awaited. */
export function onPanelWish(listener: (wish: PanelWish) => void): void {
  const wish = (tab: Tabs.Tab | undefined, selection: boolean) => {
    if (tab?.id !== undefined && tab.windowId !== undefined)
      listener({ tabId: tab.id, windowId: tab.windowId, selection });
  };
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const entry = ENTRIES.find(({ id }) => id === menuItemId);
    if (entry) wish(tab, entry.id === 'selection');
  });
  // Firefox for Android has no shortcuts.
  if (!('commands' in browser)) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL) wish(tab, false);
  });
}

/** Notes for the panel that the selection of this tab is wanted. A tab's number alone is kept, until it is taken. */
export function askForSelection(tabId: number): Promise<void> {
  return browser.storage.session.set({ [NOTE]: tabId });
}

/** Whether the selection of this tab is wanted; the note is gone afterwards. */
export async function takeSelectionNote(tabId: number): Promise<boolean> {
  const noted = (await browser.storage.session.get(NOTE))[NOTE];
  if (noted === undefined) return false;
  await browser.storage.session.remove(NOTE);
  return noted === tabId;
}
