/** Scenario 7: the background is stopped while the popup works. Nothing hangs on it. */
import { describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { openPage, openPanel, press, type Stage, textWith, words } from '../stage.ts';
import { expectSummary, pause } from './reading.ts';
import { busyFor, figure, story } from './story.ts';

export const pages: MadePages = new Map([
  ['stopped.html', story(701)],
  [
    'stopped busy.html',
    story(702, {
      after: busyFor(1500),
    }),
  ],
]);

export function backgroundStopped(stage: () => Stage): void {
  describe('scenario 7, a background that is stopped', () => {
    it('before the click: the popup reads all the same', async () => {
      await openPage(stage(), 'stopped.html');
      await expectSummary(stage(), 701);
      await stage().browser.closePopup();
      await stage().browser.lifecycle.stopBackground();
      await expectSummary(stage(), 701);
    });

    it('while the page is read: one answer, once', async () => {
      await openPage(stage(), 'stopped busy.html');
      await pause(400);
      const popup = await stage().browser.clickAction();
      await stage().browser.lifecycle.stopBackground();
      await textWith(popup, words('keyPoints'));
      await pause(300);
      const headings = await popup.evaluate(() =>
        [...document.querySelectorAll('h2')].map(({ innerText }) => innerText),
      );
      expect(headings.filter((heading) => heading === words('keyPoints'))).toHaveLength(1);
      expect(await popup.text()).toContain(figure(702));
    });

    it('while a summary is on the screen: it can be marked and put into the panel', async () => {
      await openPage(stage(), 'stopped.html');
      const popup = await expectSummary(stage(), 701);
      await stage().browser.lifecycle.stopBackground();
      await press(popup, figure(701));
      await textWith(popup, words('marked').split('$1', 1)[0] ?? '');
      const panel = await openPanel(stage(), popup);
      expect(await panel.text()).toContain(figure(701));
      await stage().browser.closePanel();
    });
  });
}
