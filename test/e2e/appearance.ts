/** Light and dark, as the system says, on both surfaces: seen in the colours that the browser computed. */
import { afterAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/driver.ts';
import { contrast } from './contrast.ts';
import { openPanel, type Stage, summarised } from './stage.ts';

export function appearance(stage: () => Stage): void {
  describe('the popup’s size', () => {
    it('is 400 pixels wide (and a scroll bar), at most 600 high, with nothing cut off at the side', async () => {
      const { popup } = await summarised(stage(), 'operation-en.html');
      const size = await waitFor('the popup to take its size', async () => {
        const { width, height, cutOff } = await popup.evaluate(() => ({
          width: innerWidth,
          height: innerHeight,
          cutOff: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        return width >= 400 && width <= 420 ? { height, cutOff } : null;
      });
      expect(size.height).toBeGreaterThan(400);
      expect(size.height).toBeLessThanOrEqual(600);
      expect(size.cutOff).toBe(0);
    });
  });

  describe('light and dark', () => {
    afterAll(async () => {
      await stage().browser.closePanel();
      await stage().browser.setScheme('light');
    });

    it.each(['light', 'dark'] as const)('%s in the popup and in the side panel', async (scheme) => {
      await stage().browser.setScheme(scheme);
      const { popup } = await summarised(stage(), 'operation-en.html');
      const inPopup = await contrast(popup);
      const panel = await openPanel(stage(), popup);
      for (const { ground, faults } of [inPopup, await contrast(panel)]) {
        if (scheme === 'light') expect(ground).toBeGreaterThan(0.8);
        else expect(ground).toBeLessThan(0.1);
        expect(faults).toEqual([]);
      }
      // A PNG's first bytes; `npm start` keeps such pictures for people to look at.
      expect((await panel.screenshot()).subarray(1, 4).toString('latin1')).toBe('PNG');
    });
  });
}
