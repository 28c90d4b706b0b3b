/** The menus' entries: added once, heard in their gesture with the shortcut; the note is taken once and by its own tab. */
import { beforeEach, expect, it } from 'vitest';
import { askForSelection, keepMenu, onPanelWish, type PanelWish, takeSelectionNote } from '../../src/browser/menu.ts';
import { fake, resetBrowser } from '../fakes/browser.ts';

beforeEach(resetBrowser);

it('are there after an installation: for a selection, a page, and the icon', async () => {
  keepMenu();
  fake.browser.runtime.onInstalled.fire({ reason: 'install' });
  await Promise.resolve();
  expect(fake.state.menus).toEqual([
    { id: 'selection', contexts: ['selection'], title: 'menuSelection' },
    { id: 'panel', contexts: ['page'], title: 'menuPanel' },
    { id: 'panel-by-icon', contexts: ['action'], title: 'menuPanel' },
  ]);
});

it('tell of their own use, with tab and window, and the shortcut too', () => {
  const wishes: PanelWish[] = [];
  onPanelWish((wish) => wishes.push(wish));
  const tab = { id: 4, windowId: 2 };
  const { onClicked } = fake.browser.contextMenus;
  onClicked.fire({ menuItemId: 'selection' }, tab);
  onClicked.fire({ menuItemId: 'another' }, tab);
  onClicked.fire({ menuItemId: 'selection' }, undefined);
  onClicked.fire({ menuItemId: 'panel' }, tab);
  fake.browser.commands.onCommand.fire('open-panel', tab);
  fake.browser.commands.onCommand.fire('another', tab);
  expect(wishes).toEqual([
    { tabId: 4, windowId: 2, selection: true },
    { tabId: 4, windowId: 2, selection: false },
    { tabId: 4, windowId: 2, selection: false },
  ]);
});

it('leave a note of a number, which is taken once', async () => {
  await askForSelection(4);
  expect([...fake.state.session.values()]).toEqual([4]);
  expect(await takeSelectionNote(4)).toBe(true);
  expect(await takeSelectionNote(4)).toBe(false);
  expect(fake.state.session.size).toBe(0);
});

it('say no to another tab, and are gone all the same', async () => {
  await askForSelection(4);
  expect(await takeSelectionNote(5)).toBe(false);
  expect(fake.state.session.size).toBe(0);
});
