/** Light and dark, as the system says, on both surfaces: seen in the colours that the browser computed. */
import { afterAll, describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { openPanel, type Stage, summarised } from './stage.ts';

/** Relative luminance, 0 black to 1 white, of the ground and of the title. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminances = (view: View) =>
  view.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    const luminance = (colour: string) => {
      canvas.fillStyle = 'white';
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const title = document.querySelector('h1') ?? document.body;
    return {
      ground: luminance(getComputedStyle(document.body).backgroundColor),
      words: luminance(getComputedStyle(title).color),
    };
  });

const contrast = ({ ground, words }: { ground: number; words: number }) =>
  (Math.max(ground, words) + 0.05) / (Math.min(ground, words) + 0.05);

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
      const inPopup = await luminances(popup);
      const panel = await openPanel(stage(), popup);
      for (const seen of [inPopup, await luminances(panel)]) {
        if (scheme === 'light') expect(seen.ground).toBeGreaterThan(0.8);
        else expect(seen.ground).toBeLessThan(0.1);
        // WCAG 2.2, 1.4.3: 4.5 to 1 for text.
        expect(contrast(seen)).toBeGreaterThan(4.5);
      }
      // A PNG's first bytes; `npm start` keeps such pictures for people to look at.
      expect((await panel.screenshot()).subarray(1, 4).toString('latin1')).toBe('PNG');
    });
  });
}
