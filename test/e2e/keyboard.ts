/** All by keyboard, on the real screens: in which order, what one sees of it, and what the keys do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { marked, openPanel, type Stage, summarised, textWith, words } from './stage.ts';

/** What is focused, as it can be told apart, and what is wrong with how the focus shows. */
interface Stop {
  index: number;
  name: string;
  faults: string[];
}

/** Numbers all that Tab must reach, in the order of the document, and gives their names: of radio buttons the chosen one. */
const reachable = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input')].filter(
      (element) => element.checkVisibility() && !element.matches(':disabled, [type="radio"]:not(:checked)'),
    );
    return all.map((element, index) => {
      element.dataset.stop = String(index);
      const named = element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '';
      return named.replace(/\s+/g, ' ').trim();
    });
  });

/** WCAG 2.2, 2.4.7 and 2.4.11: the focus is drawn, and nothing lies over what has it. */
const focused = (view: View): Promise<Stop | null> =>
  view.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const shown = element.classList.contains('visually-hidden') ? (element.nextElementSibling ?? element) : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const faults: string[] = [];
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) faults.push('no outline');
    const inside = (x: number, y: number) => {
      const hit = document.elementFromPoint(
        Math.min(Math.max(x, 1), innerWidth - 1),
        Math.min(Math.max(y, 1), innerHeight - 1),
      );
      return hit !== null && (shown.contains(hit) || hit.contains(shown));
    };
    const points = [
      [left + 3, top + 3],
      [right - 3, bottom - 3],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    if (!points.some(([x, y]) => inside(x, y))) faults.push('covered');
    if (bottom <= 0 || top >= innerHeight) faults.push('out of sight');
    const name = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { index: Number(element.dataset.stop ?? -1), name, faults };
  });

/** Presses Tab once more than there are stops. Gives the places in the document's order, and what was wrong on the way. */
async function tabThrough(view: View, key = 'Tab'): Promise<{ names: string[]; order: number[]; faults: string[] }> {
  const names = await reachable(view);
  const order: number[] = [];
  const faults: string[] = [];
  for (let turn = 0; turn < names.length; turn++) {
    await view.press(key);
    const stop = await focused(view);
    if (!stop) continue;
    order.push(stop.index);
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
  }
  return { names, order, faults };
}

/** Focuses an element as the keyboard would, so that what shows for the keyboard shows. */
const focus = (view: View, selector: string) =>
  view.evaluate((wanted: string) => {
    document.querySelector<HTMLElement>(wanted)?.focus({ focusVisible: true } as FocusOptions);
  }, selector);

const inOrder = ({ length }: { length: number }): number[] => Array.from({ length }, (_, index) => index);

export function keyboard(stage: () => Stage): void {
  describe('by keyboard', () => {
    // Scrolling into sight takes no time then.
    beforeAll(() => stage().browser.setWishes({ reducedMotion: true }));
    afterAll(async () => {
      await stage().browser.closePanel();
      await stage().browser.setWishes({ reducedMotion: false });
    });

    // Each leaves the popup as the next one wants it.
    describe('over one article', () => {
      let page: View;
      let popup: View;
      beforeAll(async () => {
        ({ page, popup } = await summarised(stage(), 'court-en.html'));
      });

      it('Tab goes through the popup in the order of reading, always seen, never covered', async () => {
        const { names, order, faults } = await tabThrough(popup);
        expect(names.length).toBeGreaterThan(25);
        expect(names.filter((name) => name === '')).toEqual([]);
        expect(order).toEqual(inOrder(names));
        expect(faults).toEqual([]);
        expect(names.slice(0, 2)).toEqual([words('keyPoints'), words('numbers')]);
        expect(names.at(-1)).toBe(words('options'));
      });

      it('Enter in the bar goes to the part, and Tab goes on from there', async () => {
        await focus(popup, '.top-bar a[href="#timeline"]');
        await popup.press('Enter');
        await waitFor('the part to have the focus', () =>
          popup.evaluate(() => (document.activeElement?.id === 'timeline-heading' ? true : null)),
        );
        await popup.press('Tab');
        expect(await popup.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('timeline');
      });

      it('arrows choose the length', async () => {
        const chosen = () =>
          popup.evaluate(() => document.querySelector('.switch input:checked')?.closest('label')?.innerText);
        expect(await chosen()).toBe(words('length_normal'));
        await focus(popup, '.switch input:checked');
        await popup.press('ArrowRight');
        await waitFor('the longest', async () => ((await chosen()) === words('length_long') ? true : null));
        await popup.press('ArrowLeft');
        await waitFor('the usual', async () => ((await chosen()) === words('length_normal') ? true : null));
      });

      it('Enter on a fact marks it in the page; Escape takes its sheet away first', async () => {
        expect(await marked(page)).toEqual({});
        await focus(popup, '.card .fact');
        const sheet = () => popup.evaluate(() => document.querySelector('.peek') !== null);
        await waitFor('the sheet', async () => ((await sheet()) ? true : null));
        await popup.press('Enter');
        await textWith(popup, words('marked').split('$1', 1)[0] ?? '');
        await waitFor('the mark', async () => (Object.keys(await marked(page)).length > 0 ? true : null));
        await popup.press('Escape');
        await waitFor('the sheet to go', async () => ((await sheet()) ? null : true));
        expect(await stage().browser.popupIsOpen()).toBe(true);
      });

      it('Tab goes through the panel, and back', async () => {
        const panel = await openPanel(stage(), popup);
        const { names, order, faults } = await tabThrough(panel);
        expect(order).toEqual(inOrder(names));
        expect(faults).toEqual([]);
        await panel.press('Shift+Tab');
        expect((await focused(panel))?.index).toBe(names.length - 2);
        await stage().browser.closePanel();
      });
    });

    it('Tab goes through the options', async () => {
      const options = await stage().browser.open(`${stage().browser.extensionAddress}options.html`);
      await waitFor('the options', () => options.evaluate(() => (document.querySelector('select') ? true : null)));
      const { names, order, faults } = await tabThrough(options);
      expect(order).toEqual(inOrder(names));
      expect(faults).toEqual([]);
    });
  });
}
