/** Pages that have no summary: each says why, and the services are at hand on every one of them. */
import { describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { control, openPage, type Stage, textWith, words } from './stage.ts';

export const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:support' };

/** Unfolds the services and gives their links. */
async function services(popup: View): Promise<string[]> {
  await popup.click(await control(popup, { role: 'button', name: words('supportFolded') }));
  await control(popup, { role: 'link', name: words('opensSite') });
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[target="_blank"]')]
      .filter((link) => link.checkVisibility())
      .map((link) => link.href),
  );
}

export function states(stage: () => Stage): void {
  describe('a page without a summary', () => {
    it.each([
      { page: 'list-en.html', title: 'error_NO_ARTICLE_title' },
      { page: 'empty.html', title: 'error_NO_ARTICLE_title' },
      { page: 'frame-en.html', title: 'error_ARTICLE_IN_FRAME_title' },
    ])('$page: $title, with services at hand', async ({ page, title }) => {
      await openPage(stage(), page);
      const popup = await stage().browser.clickAction();
      await textWith(popup, words(title));
      expect(await popup.text()).not.toContain(words('keyPoints'));
      const links = await services(popup);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatch(/^https:/);
    });

    it('of the browser’s own is refused in plain words, with services at hand', async () => {
      await stage().browser.open(BROWSER_PAGE[stage().browser.name]);
      const popup = await stage().browser.clickAction();
      await textWith(popup, words('error_PAGE_NOT_ALLOWED_title'));
      expect((await services(popup)).length).toBeGreaterThan(0);
    });
  });
}
