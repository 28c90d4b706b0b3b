/**
 * The entry in the page's menu for a selection, and the note by which the panel learns that it was used. Knows the browser's
 * menus and the area for one session, which nothing survives; knows nothing of what is selected.
 */
import browser from 'webextension-polyfill';

const MENU_ID = 'selection';
const NOTE = 'selectionAskedIn';

/** Adds the entry once an installation or an update; its words are the interface's. */
export function keepMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: MENU_ID,
        contexts: ['selection'],
        title: browser.i18n.getMessage('menuSelection'),
      }),
    );
  });
}

/** Calls back when the entry is used, within the gesture: a panel may be opened before anything is awaited. */
export function onMenuUse(listener: (tabId: number, windowId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined && tab.windowId !== undefined) listener(tab.id, tab.windowId);
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
