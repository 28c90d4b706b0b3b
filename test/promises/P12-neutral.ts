/** P12: icon, badge and titles are the same over fifty pages, half of them on harm to children, with "always detect" on. */
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/driver.ts';
import { type ExtensionApi, type Stage, summarised, words } from '../e2e/stage.ts';
import { NEUTRAL_PAGES } from '../fixtures/planted.ts';

/** Usually ten seconds. In milliseconds. */
const FIFTY_PAGES_TIME = 180_000;

/** What the toolbar says of the tab in front. */
async function toolbarOf(stage: Stage): Promise<{ badge: string; title: string; colour: string }> {
  const background = await stage.browser.inside.background();
  return background.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as ExtensionApi).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    return {
      badge: await action.getBadgeText({ tabId }),
      title: await action.getTitle({ tabId }),
      colour: String(await action.getBadgeBackgroundColor({ tabId })),
    };
  });
}

export function neutral(stage: () => Stage): void {
  describe('P12: what others see of Lede', () => {
    it(
      'is one dot and one title over fifty articles, half of them on harm to children',
      async () => {
        const { browser, server } = stage();
        expect(NEUTRAL_PAGES.size).toBe(50);
        const seen = new Set<string>();
        for (const name of NEUTRAL_PAGES.keys()) {
          await browser.open(server.address(name));
          const toolbar = await waitFor(`the badge of ${name}`, async () => {
            const found = await toolbarOf(stage());
            return found.badge === '' ? null : found;
          });
          seen.add(JSON.stringify(toolbar));
        }
        expect([...seen].map((one) => JSON.parse(one) as object)).toEqual([
          { badge: '•', title: words('actionTitle'), colour: expect.any(String) },
        ]);
      },
      FIFTY_PAGES_TIME,
    );

    it('is nothing over a page without an article, so that the dot above was Lede’s', async () => {
      await stage().browser.open(stage().server.address('empty.html'));
      // Chromium and Firefox both take the mark of the page before away.
      await waitFor('no badge', async () => ((await toolbarOf(stage())).badge === '' ? true : null));
    });

    it('is one window title, over an article on harm to children and over another', async () => {
      for (const page of [...NEUTRAL_PAGES.keys()].slice(0, 2)) {
        const { popup } = await summarised(stage(), page);
        expect(await popup.evaluate(() => document.title)).toBe('Lede');
      }
    });
  });
}
