/** Scenario 5: pages that the browser keeps from extensions. The refusal is named, and the services stay at hand. */
import { describe, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import type { Stage } from '../stage.ts';
import { expectNotice } from './reading.ts';
import { story } from './story.ts';

export const pages: MadePages = new Map([['refused.html', story(377)]]);

const OWN_PAGES = { chromium: ['chrome://version/', 'chrome://settings/'], firefox: ['about:support', 'about:config'] };
export function refused(stage: () => Stage): void {
  describe('scenario 5, a page that the browser keeps to itself', () => {
    it.each([0, 1])('one of its own (%i)', async (index) => {
      const { browser } = stage();
      await browser.open(OWN_PAGES[browser.name][index] ?? '');
      await expectNotice(await browser.clickAction(), 'PAGE_NOT_ALLOWED');
    });

    it('the source of a page', async () => {
      const { browser, server } = stage();
      await browser.open(`view-source:${server.address('refused.html')}`);
      await expectNotice(await browser.clickAction(), 'PAGE_NOT_ALLOWED');
    });

    it('a page of an extension', async () => {
      const { browser } = stage();
      await browser.open(`${browser.extensionAddress}options.html`);
      await expectNotice(await browser.clickAction(), 'PAGE_NOT_ALLOWED');
    });
  });
}
