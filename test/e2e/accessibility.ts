/**
 * WCAG 2.2 AA as far as a machine can tell, on the real popup, panel and options in light, dark and forced colours. All
 * states, drawn with a substituted browser by the same script and styles, are in `everyState.ts`, where axe looks at colours.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { faultsInEveryMode } from './modes.ts';
import { control, openPage, openPanel, press, type Stage, showAll, summarised, textWith, words } from './stage.ts';
import { BROWSER_PAGE } from './states.ts';

export function accessibility(stage: () => Stage): void {
  describe('accessibility', () => {
    afterAll(() => stage().browser.closePanel());

    it('of a summary with everything unfolded and marked, in the popup and in the panel', async () => {
      const { popup } = await summarised(stage(), 'operation-en.html');
      await showAll(popup);
      await press(popup, words('markAll'));
      await control(popup, { role: 'list', name: words('legend') });
      expect(await faultsInEveryMode(stage(), popup, true)).toEqual([]);
      const panel = await openPanel(stage(), popup);
      expect(await faultsInEveryMode(stage(), panel, true)).toEqual([]);
      await stage().browser.open('http://another.example/court-en.html');
      await textWith(panel, words('error_PERMISSION_NEEDED_title'));
      expect(await faultsInEveryMode(stage(), panel, true)).toEqual([]);
      await stage().browser.closePanel();
    });

    it('of the options, with the smallest and the largest text', async () => {
      const options = await stage().browser.open(`${stage().browser.extensionAddress}options.html`);
      for (const size of ['small', 'largest']) {
        await options.click(await control(options, { role: 'radio', name: words(`textSize_${size}`) }));
        expect(await faultsInEveryMode(stage(), options, true), size).toEqual([]);
      }
      await press(options, words('optionsReset'));
    });

    it.each([
      { page: 'empty.html', title: 'error_NO_ARTICLE_title' },
      { page: 'frame-en.html', title: 'error_ARTICLE_IN_FRAME_title' },
      { page: null, title: 'error_PAGE_NOT_ALLOWED_title' },
    ])('of the state of $page', async ({ page, title }) => {
      if (page) await openPage(stage(), page);
      else await stage().browser.open(BROWSER_PAGE[stage().browser.name]);
      const popup = await stage().browser.clickAction();
      await textWith(popup, words(title));
      expect(await faultsInEveryMode(stage(), popup, true)).toEqual([]);
    });

    it('is really looked at: a planted picture without words is told', async () => {
      await openPage(stage(), 'list-en.html');
      const popup = await stage().browser.clickAction();
      await textWith(popup, words('error_NO_ARTICLE_title'));
      await popup.evaluate(() => void document.querySelector('main')?.append(document.createElement('img')));
      expect(await violations(popup, 'all')).toEqual([expect.stringMatching(/^image-alt: /)]);
    });
  });
}
