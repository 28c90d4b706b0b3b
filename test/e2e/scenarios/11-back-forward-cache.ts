/** Scenario 11: a page leaves and comes back whole from the browser's cache. It is read as it is now; no old marks or facts return. */
import { afterAll, describe, expect, it } from 'vitest';
import type { View } from '../../../scripts/browsers/driver.ts';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { marked, openPage, openPanel, press, type Stage, textWith, words } from '../stage.ts';
import { expectSummary, pause } from './reading.ts';
import { figure, story } from './story.ts';

const REMEMBER = `<script>
addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.persisted = persisted; });
</script>`;
const CACHED = { 'cache-control': 'max-age=600' };

export const pages: MadePages = new Map([
  ['cached.html', { body: story(1101, { head: REMEMBER }), headers: CACHED }],
  ['next.html', { body: story(1102, { head: REMEMBER }), headers: CACHED }],
]);

const persisted = (page: View) => page.evaluate(() => document.documentElement.dataset.persisted ?? '');

export function backForwardCache(stage: () => Stage): void {
  describe('scenario 11, a page from the back/forward cache', () => {
    afterAll(() => stage().browser.closePanel());

    it('is read as it is now, and answers once', async () => {
      const { browser } = stage();
      let page = await openPage(stage(), 'cached.html');
      await expectSummary(stage(), 1101);
      await browser.closePopup();
      await openPage(stage(), 'next.html');
      page = await browser.tabs.back();
      expect(await persisted(page)).toBe('true');
      await page.evaluate(() => {
        const first = document.querySelector('article p');
        if (first) first.textContent = (first.textContent ?? '').replace('1101', '1109');
      });
      const popup = await expectSummary(stage(), 1109);
      expect(await popup.text()).not.toContain(figure(1101));
      await press(popup, figure(1109));
      await textWith(popup, words('marked').split('$1', 1)[0] ?? '');
      expect(
        Object.values(await marked(page))
          .flat()
          .join(' '),
      ).toContain(figure(1109));
    });

    it('comes back without marks after quick exit', async () => {
      const { browser } = stage();
      let page = await openPage(stage(), 'cached.html');
      const popup = await expectSummary(stage(), 1101);
      await press(popup, words('markAll'));
      await textWith(popup, words('unmarkAll'));
      await press(popup, words('exit'));
      await pause(300);
      await openPage(stage(), 'next.html');
      page = await browser.tabs.back();
      expect(await marked(page)).toEqual({});
      expect(await browser.popupIsOpen()).toBe(false);
    });

    it('has its own facts in the panel, never those of the page before', async () => {
      const { browser, server } = stage();
      await openPage(stage(), 'cached.html');
      const panel = await openPanel(stage(), await expectSummary(stage(), 1101));
      await browser.open(server.address('next.html'));
      // Firefox takes the permission back with every page.
      await browser.clickAction();
      await textWith(panel, figure(1102));
      expect(await panel.text()).not.toContain(figure(1101));
      await browser.closePopup();
      await browser.tabs.back();
      await browser.clickAction();
      await textWith(panel, figure(1101));
      expect(await panel.text()).not.toContain(figure(1102));
    });
  });
}
