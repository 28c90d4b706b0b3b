/** Scenario 15: Lede is updated while its script lives in a page. The old one is still, the new one works beside it. */
import { describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { marked, openPage, press, type Stage, textWith, words } from '../stage.ts';
import { expectSummary, pause } from './reading.ts';
import { figure, story } from './story.ts';

export const pages: MadePages = new Map([['updated.html', story(1501)]]);

export function reloadedExtension(stage: () => Stage): void {
  describe('scenario 15, an extension that is updated while its script lives', () => {
    it('leaves no error, and is read, marked and left as before', async () => {
      const { browser } = stage();
      const page = await openPage(stage(), 'updated.html');
      await browser.lifecycle.takeErrors();
      let popup = await expectSummary(stage(), 1501);
      await press(popup, words('markAll'));
      await textWith(popup, words('unmarkAll'));
      await browser.closePopup();
      await browser.lifecycle.reload();
      // The page goes on: keys, clicks, changes.
      await page.evaluate(() => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
        document.body.append('more');
      });
      await pause(300);
      popup = await expectSummary(stage(), 1501);
      await press(popup, figure(1501));
      await textWith(popup, words('marked').split('$1', 1)[0] ?? '');
      expect(Object.keys(await marked(page))).not.toContain('lede-number');
      expect(
        Object.values(await marked(page))
          .flat()
          .join(' '),
      ).toContain(figure(1501));
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
      await press(popup, words('exit'));
      await pause(300);
      expect(await marked(page)).toEqual({});
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      expect(await browser.lifecycle.takeErrors()).toEqual([]);
    });

    it('is harmless when it comes into a page several times', async () => {
      const { browser } = stage();
      const page = await openPage(stage(), 'updated.html');
      for (const _ of ['once', 'twice', 'a third time']) {
        await expectSummary(stage(), 1501);
        await browser.closePopup();
      }
      const popup = await expectSummary(stage(), 1501);
      await press(popup, figure(1501));
      await textWith(popup, words('marked').split('$1', 1)[0] ?? '');
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    });
  });
}
