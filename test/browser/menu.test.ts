/** The entry in the page's menu: added once, heard in its gesture, its note taken once and by its own tab. */
import { beforeEach, expect, it } from 'vitest';
import { askForSelection, keepMenu, onMenuUse, takeSelectionNote } from '../../src/browser/menu.ts';
import { fake, resetBrowser } from '../fakes/browser.ts';

beforeEach(resetBrowser);

it('is there after an installation, for a selection alone', async () => {
  keepMenu();
  fake.browser.runtime.onInstalled.fire();
  await Promise.resolve();
  expect(fake.state.menus).toEqual([{ id: 'selection', contexts: ['selection'], title: 'menuSelection' }]);
});

it('tells of its own use, with tab and window', () => {
  const used: number[][] = [];
  onMenuUse((tabId, windowId) => used.push([tabId, windowId]));
  const { onClicked } = fake.browser.contextMenus;
  onClicked.fire({ menuItemId: 'selection' }, { id: 4, windowId: 2 });
  onClicked.fire({ menuItemId: 'another' }, { id: 4, windowId: 2 });
  onClicked.fire({ menuItemId: 'selection' }, undefined);
  expect(used).toEqual([[4, 2]]);
});

it('leaves a note of a number, which is taken once', async () => {
  await askForSelection(4);
  expect([...fake.state.session.values()]).toEqual([4]);
  expect(await takeSelectionNote(4)).toBe(true);
  expect(await takeSelectionNote(4)).toBe(false);
  expect(fake.state.session.size).toBe(0);
});

it('says no to another tab, and is gone all the same', async () => {
  await askForSelection(4);
  expect(await takeSelectionNote(5)).toBe(false);
  expect(fake.state.session.size).toBe(0);
});
