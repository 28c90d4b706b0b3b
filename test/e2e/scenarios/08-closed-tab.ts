/** Scenario 8: the tab is closed while its page is read. The work ends, nothing stays, nobody complains. */
import { describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { openPage, openPanel, type Stage, textWith, words } from '../stage.ts';
import { expectSummary, pause } from './reading.ts';
import { busyFor, figure, story } from './story.ts';

export const pages: MadePages = new Map([
  ['kept.html', story(801)],
  [
    'closed.html',
    story(802, {
      after: busyFor(2000),
    }),
  ],
]);

export function closedTab(stage: () => Stage): void {
  describe('scenario 8, a tab that is closed while it is read', () => {
    it('leaves no error and nothing stored, and the next tab is read', async () => {
      const { browser, server } = stage();
      await openPage(stage(), 'kept.html');
      await browser.lifecycle.takeErrors();
      await browser.tabs.open(server.address('closed.html'));
      await pause(400);
      await browser.clickAction();
      await browser.tabs.close();
      await pause(500);
      await browser.closePopup();
      const popup = await expectSummary(stage(), 801);
      const stored = await popup.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
        return JSON.stringify([await storage.session.get(null), await storage.local.get(null)]);
      });
      expect(stored).toBe('[{},{}]');
      expect(await browser.lifecycle.takeErrors()).toEqual([]);
    });

    it('takes its facts out of the panel', async () => {
      const { browser, server } = stage();
      await openPage(stage(), 'kept.html');
      await browser.tabs.open(server.address('closed.html'));
      await pause(2500);
      const panel = await openPanel(stage(), await expectSummary(stage(), 802));
      await browser.tabs.close();
      await textWith(panel, words('supportFolded'));
      await pause(300);
      expect(await panel.text()).not.toContain(figure(802));
      await browser.closePanel();
    });
  });
}
