/**
 * A page that has no summary: why, and the services. Other frames, other documents and more of the browser's own pages are in
 * `scenarios/`, and how each state looks in `everyState.ts`.
 */
import { describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { control, openPage, type Stage, textWith, words } from './stage.ts';

/** A page of the browser's own. */
const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:support' };

const visibleServices = (popup: View): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[target="_blank"]')]
      .filter((link) => link.checkVisibility())
      .map((link) => link.href),
  );

export function states(stage: () => Stage): void {
  describe('a page without a summary', () => {
    it.each([
      { page: 'list-en.html', title: 'error_NO_ARTICLE_title' },
      { page: 'empty.html', title: 'error_NO_ARTICLE_title' },
      { page: 'frame-en.html', title: 'error_ARTICLE_IN_FRAME_title' },
      { page: null, title: 'error_PAGE_NOT_ALLOWED_title' },
    ])('$page: $title, with services at hand', async ({ page, title }) => {
      if (page) await openPage(stage(), page);
      else await stage().browser.open(BROWSER_PAGE[stage().browser.name]);
      const popup = await stage().browser.clickAction();
      await textWith(popup, words(title));
      expect(await popup.text()).not.toContain(words('keyPoints'));
      await popup.click(await control(popup, { role: 'button', name: words('supportFolded') }));
      await control(popup, { role: 'link', name: words('opensSite') });
      const links = await visibleServices(popup);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatch(/^https:/);
    });
  });
}
