/** What the reader has selected, read instead of the whole article, and back again. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { control, marked, openPage, press, type Stage, textWith, words } from './stage.ts';

const SEIZED = 'They also seized 173 hard drives as well as 614 compact discs and DVDs.';

export function selection(stage: () => Stage): void {
  describe('a selection', () => {
    let page: View;
    let popup: View;

    beforeAll(async () => {
      page = await openPage(stage(), 'operation-en.html');
      await page.evaluate((sentence: string) => {
        const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(sentence));
        const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = (node as Text).data.replace(/\s/g, ' ').indexOf(sentence);
          if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + sentence.length);
        }
      }, SEIZED);
      popup = await stage().browser.clickAction();
      await control(popup, { role: 'heading', name: words('keyPoints') });
    });

    it('is offered beside the whole article', async () => {
      expect(await popup.text()).toContain('56');
      await press(popup, words('menuSelection'));
      await textWith(popup, words('ofSelection'));
      const text = await popup.text();
      expect(text).toContain('173');
      expect(text).not.toContain('150');
    });

    it('is marked where it stands', async () => {
      await press(popup, '614 compact discs');
      await waitFor('the sentence to be marked', async () =>
        Object.values(await marked(page))
          .flat()
          .includes(SEIZED)
          ? true
          : null,
      );
    });

    it('gives way to the whole page again', async () => {
      await press(popup, words('menuPage'));
      await textWith(popup, '150');
    });
  });
}
