/**
 * WCAG 2.2 AA as far as a machine can tell, on the real popup, panel and options in light, dark and forced colours. All
 * states, drawn with a substituted browser by the same script and styles, are in `everyState.ts`, where axe looks at colours
 * and where it is seen that the looking finds what is wrong.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { faultsInEveryMode } from './modes.ts';
import { control, openPanel, press, type Stage, showAll, summarised, textWith, words } from './stage.ts';

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
      // A PNG's first bytes: `npm run pictures` takes such pictures for people to look at.
      expect((await panel.screenshot()).subarray(1, 4).toString('latin1')).toBe('PNG');
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
  });
}
