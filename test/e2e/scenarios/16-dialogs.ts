/** Scenario 16: a page that opens one dialog after the other. The failure has a name, in time, and the services are at hand meanwhile. */
import { describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { type Stage, textWith, words } from '../stage.ts';
import { expectNotice, expectServices, expectSummary, pause } from './reading.ts';
import { busyFor, figure, story } from './story.ts';

/** Milliseconds: longer than a page may take to answer. */
const BUSY = 13_000;

export const pages: MadePages = new Map([
  [
    'busy for long.html',
    story(1603, {
      after: busyFor(BUSY),
    }),
  ],
  [
    'alerting.html',
    story(1601, { after: '<script>onload = () => setTimeout(() => { for (;;) alert("again"); }, 300);</script>' }),
  ],
  [
    'holding.html',
    story(1602, {
      after: '<script>onbeforeunload = (event) => { event.preventDefault(); return "stay"; };</script>',
    }),
  ],
]);

/** Milliseconds until a page that does not answer is given up, and what a busy machine takes for the rest. */
const LIMIT = 14_000;

export function dialogs(stage: () => Stage): void {
  describe('scenario 16, a page of dialogs', () => {
    it('without end: given up in time, with the services at hand', async () => {
      const { browser, server } = stage();
      // WebDriver does nothing while a dialog is open: in Firefox the page is busy instead, which is the same to Lede.
      await browser.tabs.open(server.address(browser.name === 'firefox' ? 'busy for long.html' : 'alerting.html'));
      await pause(600);
      const clicked = Date.now();
      const popup = await browser.clickAction();
      await expectServices(popup);
      await expectNotice(popup, 'TIMEOUT');
      expect(Date.now() - clicked).toBeLessThan(LIMIT);
      await browser.tabs.close();
    });

    it('when it is left: read like any other', async () => {
      const { browser, server } = stage();
      // In a tab of its own, since it would ask whoever sends it elsewhere.
      await browser.tabs.open(server.address('holding.html'));
      const popup = await expectSummary(stage(), 1602);
      await textWith(popup, words('keyPoints'));
      expect(await popup.text()).toContain(figure(1602));
      await browser.tabs.close();
    });
  });
}
