/** Scenario 18: 400 % zoom with forced colours. The way out stays in sight, and within reach of the keyboard. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../../scripts/browsers/driver.ts';
import { control, type Stage, words } from '../stage.ts';

export function zoom(stage: () => Stage): void {
  describe('scenario 18, 400 % zoom with forced colours', () => {
    let view: View;

    beforeAll(async () => {
      const { browser } = stage();
      await browser.setWishes({ forcedColours: true });
      view = await browser.open(`${browser.extensionAddress}panel.html`);
      // After the page, which in Firefox comes in a process of its own, without the tab's zoom.
      await browser.setRoom({ width: 320, height: 200, zoom: 4 });
      await control(view, { role: 'button', name: words('exit') });
    });
    afterAll(async () => {
      await stage().browser.setWishes({ forcedColours: false });
      await stage().browser.setRoom(null);
      await stage().browser.open('about:blank');
    });

    it('is really so', async () => {
      expect(
        await view.evaluate(() => ({ forced: matchMedia('(forced-colors: active)').matches, width: innerWidth })),
      ).toEqual({ forced: true, width: 320 });
    });

    it.each(['top', 'bottom'])('quick exit is in sight at the %s', async (end) => {
      const seen = await view.evaluate(
        async (name: string, place: string) => {
          scrollTo(0, place === 'top' ? 0 : document.documentElement.scrollHeight);
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === name);
          const { left, right, top, bottom } = button?.getBoundingClientRect() ?? new DOMRect(-1, -1);
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return {
            isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right > left,
            isOnTop: hit !== null && (button?.contains(hit) ?? false),
          };
        },
        words('exit'),
        end,
      );
      expect(seen).toEqual({ isInside: true, isOnTop: true });
    });

    it('quick exit is reached by keyboard, shows that it has the focus, and leaves', async () => {
      await view.evaluate(() => {
        window.close = () => {};
        document.body.focus();
      });
      let outline = '';
      for (let presses = 0; presses < 12 && outline === ''; presses++) {
        await view.press('Tab');
        outline = await view.evaluate((name: string) => {
          const focused = document.activeElement as HTMLElement | null;
          return focused?.innerText === name ? getComputedStyle(focused).outlineStyle : '';
        }, words('exit'));
      }
      expect(outline).not.toBe('');
      expect(outline).not.toBe('none');
      await view.press('Enter');
      await waitFor('the cover', () => view.evaluate(() => (document.querySelector('.cover') ? true : null)));
    });
  });
}
