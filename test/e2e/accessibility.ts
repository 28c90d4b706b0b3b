/** WCAG 2.2 AA as far as a machine can tell, on the real screens, in light and dark. */
import axe, { type AxeResults } from 'axe-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { control, openPage, openPanel, press, type Stage, showAll, summarised, textWith, words } from './stage.ts';

/** `target-size` is not in axe's default run: it goes by the tag of 2.2. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe's own source with the call that starts it: it is carried over as text, and runs past the page's policy. */
const check = new Function(
  'tags',
  `${axe.source}; return axe.run(document, { runOnly: tags, resultTypes: ['violations'] });`,
) as (tags: string[]) => Promise<AxeResults>;

const violations = async (view: View): Promise<string[]> => {
  const { violations: found } = await view.evaluate(check, STANDARD);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

export function accessibility(stage: () => Stage): void {
  describe('accessibility', () => {
    afterAll(async () => {
      await stage().browser.closePanel();
      await stage().browser.setScheme('light');
    });

    it.each(['light', 'dark'] as const)('has no fault that axe knows, in %s', async (scheme) => {
      await stage().browser.setScheme(scheme);
      const { popup } = await summarised(stage(), 'operation-en.html');
      await showAll(popup);
      await press(popup, words('markAll'));
      await control(popup, { role: 'list', name: words('legend') });
      expect(await violations(popup)).toEqual([]);
      expect(await violations(await openPanel(stage(), popup))).toEqual([]);
    });

    it.each(['light', 'dark'] as const)(
      'has none among the options, with the smallest and the largest text, in %s',
      async (scheme) => {
        await stage().browser.setScheme(scheme);
        const options = await stage().browser.open(`${stage().browser.extensionAddress}options.html`);
        for (const size of ['small', 'largest']) {
          await options.click(await control(options, { role: 'radio', name: words(`textSize_${size}`) }));
          expect(await violations(options), size).toEqual([]);
        }
        await press(options, words('optionsReset'));
      },
    );

    it.each([
      ['empty.html', 'error_NO_ARTICLE_title'],
      ['frame-en.html', 'error_ARTICLE_IN_FRAME_title'],
    ])('has none in the state of %s', async (page, title) => {
      await openPage(stage(), page);
      const popup = await stage().browser.clickAction();
      await textWith(popup, words(title));
      expect(await violations(popup)).toEqual([]);
    });

    it('has none where there is no article either', async () => {
      await openPage(stage(), 'list-en.html');
      const popup = await stage().browser.clickAction();
      await textWith(popup, words('error_NO_ARTICLE_title'));
      expect(await violations(popup)).toEqual([]);
      // The check itself: a planted picture without words is told.
      await popup.evaluate(() => void document.querySelector('main')?.append(document.createElement('img')));
      expect(await violations(popup)).toEqual([expect.stringMatching(/^image-alt: /)]);
    });
  });
}
