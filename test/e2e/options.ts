/** The options as the reader uses them: what is chosen there is what the popup shows next. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { control, openPage, press, type Stage, summarised, textWith, wordsIn } from './stage.ts';

export function options(stage: () => Stage): void {
  describe('the options', () => {
    const english = wordsIn('en');
    const german = wordsIn('de');
    let page: View;

    const choose = (label: string, value: string) =>
      page.evaluate(
        (name: string, wanted: string) => {
          const selects = [...document.querySelectorAll('select')];
          const select = selects.find(({ labels }) => labels?.[0]?.innerText.trim() === name);
          if (!select) throw new Error(`no choice ${name}`);
          select.value = wanted;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    const openOptions = () => stage().browser.open(`${stage().browser.extensionAddress}options.html`);

    beforeAll(async () => {
      page = await openOptions();
      await control(page, { role: 'heading', name: english('optionsTitle') });
    });
    afterAll(async () => {
      page = await openOptions();
      await press(page, german('optionsReset'));
      // What is said is still in the language of the click; the page itself is in the browser's again.
      await control(page, { role: 'heading', name: english('optionsTitle') });
    });

    it('put the sections into another order', async () => {
      await press(page, english('moveUp').replace('$1', english('timeline')));
      await textWith(page, english('movedTo').replace('$1', english('timeline')).replace('$2', '2'));
      const { popup } = await summarised(stage(), 'operation-en.html');
      const headings = await popup.evaluate(() => [...document.querySelectorAll('h2')].map((it) => it.innerText));
      expect(headings).toEqual([english('keyPoints'), english('timeline'), english('numbers'), english('support')]);
    });

    it('change the language, of an open page at once and of the popup', async () => {
      page = await openOptions();
      await control(page, { role: 'heading', name: english('optionsLanguage') });
      await choose(english('optionsLanguage'), 'de');
      await control(page, { role: 'heading', name: german('optionsTitle') });
      await openPage(stage(), 'operation-en.html');
      const popup = await stage().browser.clickAction();
      await control(popup, { role: 'heading', name: german('keyPoints') });
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    });
  });
}
