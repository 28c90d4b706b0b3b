/** P3: what a page gave lives in the view that shows it, and is gone with that. The one area for a session stays empty. */
import { describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import {
  type ExtensionApi,
  openPage,
  openPanel,
  press,
  type Stage,
  summarised,
  textWith,
  words,
} from '../e2e/stage.ts';
import { everythingStored } from './P02-nothing-on-disk.ts';

const PAGE = 'operation-en.html';
const OF_THE_PAGE = /Costa Lantern|Balearic|hard drives|operation-en/;
const ITS_ADDRESS = /127\.0\.0\.1|localhost/;

/** The area as any page of ours sees it. */
const sessionArea = (own: View): Promise<string> =>
  own.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as ExtensionApi).chrome.storage.session.get(null)),
  );

const hasNoFacts = (view: View) =>
  waitFor('the facts to go', async () => (OF_THE_PAGE.test(await view.text()) ? null : true));

export function nothingKept(stage: () => Stage): void {
  describe('P3: nothing is left', () => {
    it('in the session’s area while a summary is shown', async () => {
      const { popup } = await summarised(stage(), PAGE);
      expect(await sessionArea(popup)).toBe('{}');
    });

    it('after the tab went elsewhere, in the panel or behind it', async () => {
      const { popup } = await summarised(stage(), PAGE);
      const panel = await openPanel(stage(), popup);
      await openPage(stage(), 'empty.html');
      await hasNoFacts(panel);
      expect(await sessionArea(panel)).toBe('{}');
    });

    it('after the tab was closed', async () => {
      const { browser, server } = stage();
      const panel = await browser.panel();
      await browser.tabs.open(server.address(PAGE));
      await browser.clickAction();
      await textWith(panel, '173');
      await browser.tabs.close();
      await hasNoFacts(panel);
      expect(await sessionArea(panel)).toBe('{}');
      await browser.closePanel();
    });

    it('after quick exit', async () => {
      const { browser } = stage();
      const { popup } = await summarised(stage(), PAGE);
      await press(popup, words('exit'));
      await waitFor('the popup to close', async () => ((await browser.popupIsOpen()) ? null : true));
      await openPage(stage(), 'empty.html');
      const next = await browser.clickAction();
      expect(await sessionArea(next)).toBe('{}');
      const stored = await everythingStored(next);
      expect(stored).not.toMatch(OF_THE_PAGE);
      expect(stored).not.toMatch(ITS_ADDRESS);
    });

    it('that a content script could read: the area is refused to it', async () => {
      const { popup } = await summarised(stage(), PAGE);
      const outcome = await popup.evaluate(async () => {
        const { tabs, scripting } = (globalThis as unknown as ExtensionApi).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        const [injected] = await scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: async () => {
            try {
              await (globalThis as unknown as ExtensionApi).chrome.storage.session.get(null);
              return 'readable';
            } catch {
              return 'refused';
            }
          },
        });
        return injected?.result as string;
      });
      expect(outcome).toBe('refused');
    });
  });
}

export function restarted(stage: () => Stage): void {
  it('P3: nothing is left after a restart', async () => {
    const { popup } = await summarised(stage(), 'court-en.html');
    const stored = await everythingStored(popup);
    expect(stored).not.toMatch(OF_THE_PAGE);
    expect(await sessionArea(popup)).toBe('{}');
  });
}
