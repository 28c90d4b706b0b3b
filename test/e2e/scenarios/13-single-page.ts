/** Scenario 13: a page that changes its text and its address without loading. Asked again, it is read again. */
import { describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { openPage, type Stage } from '../stage.ts';
import { expectSummary } from './reading.ts';
import { figure, story } from './story.ts';

export const pages: MadePages = new Map([['application.html', story(1301)]]);

export function singlePage(stage: () => Stage): void {
  describe('scenario 13, a page that changes without loading', () => {
    it.each([
      { what: 'text and address', address: '/application/2', crates: 1302 },
      { what: 'text alone', address: null, crates: 1303 },
    ])('$what', async ({ address, crates }) => {
      const page = await openPage(stage(), 'application.html');
      await expectSummary(stage(), 1301);
      await stage().browser.closePopup();
      await page.evaluate(
        (path: string | null, number: number) => {
          if (path !== null) history.pushState(null, '', path);
          const first = document.querySelector('article p');
          if (first) first.textContent = (first.textContent ?? '').replace('1301', String(number));
        },
        address,
        crates,
      );
      const popup = await expectSummary(stage(), crates);
      expect(await popup.text()).not.toContain(figure(1301));
    });
  });
}
