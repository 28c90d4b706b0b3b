/** From a fact to its passage: the right words marked, the page itself untouched, and the mark taken away again. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { marked, openPage, press, type Stage, showAll, summarised, words } from './stage.ts';

const SEIZED = 'They also seized 173 hard drives as well as 614 compact discs and DVDs.';
const FOLLOWED =
  'It was in early 2015 that they started to follow one such network, in search of users who appeared to be passing the material on.';

const serialised = (page: View) => page.evaluate(() => document.documentElement.outerHTML);

/** Waits until what is marked is this sentence and in it, apart, these words. */
const markedWords = (page: View, sentence: string, words: RegExp) =>
  waitFor(`“${sentence}” to be marked`, async () => {
    const [passage, focus, ...others] = Object.values(await marked(page))
      .flat()
      .sort((one, other) => other.length - one.length);
    return passage === sentence && words.test(focus ?? '') && others.length === 0 ? true : null;
  });

const nothingMarked = (page: View) =>
  waitFor('nothing to be marked', async () => {
    const all = Object.values(await marked(page)).flat();
    return all.length === 0 ? true : null;
  });

export function passage(stage: () => Stage): void {
  describe('a click on a fact', () => {
    let page: View;
    let popup: View;
    let before: string;

    beforeAll(async () => {
      before = await serialised(await openPage(stage(), 'operation-en.html'));
      ({ page, popup } = await summarised(stage(), 'operation-en.html'));
      await showAll(popup);
    });

    it('marks the words of the fact in the page and scrolls them into sight', async () => {
      await press(popup, '173 hard drives');
      await markedWords(page, SEIZED, /^173/);
      const inSight = await waitFor('the passage to be in sight', () =>
        page.evaluate(() => {
          for (const highlight of CSS.highlights.values()) {
            for (const range of highlight) {
              const { top, bottom } = (range as Range).getBoundingClientRect();
              if (top >= 0 && bottom <= innerHeight) return true;
            }
          }
          return null;
        }),
      );
      expect(inSight).toBe(true);
    });

    it('marks the next fact in place of the last', async () => {
      await press(popup, 'early 2015');
      await markedWords(page, FOLLOWED, /^early 2015$/);
    });

    it('leaves the page as it was, byte for byte', async () => {
      expect(await serialised(page)).toBe(before);
      expect(await page.evaluate(() => Object.keys(globalThis).filter((name) => /lede/i.test(name)))).toEqual([]);
    });

    it('says in the popup that the passage is marked', async () => {
      const said = words('marked').split('$1', 1)[0] ?? '';
      await press(popup, '614 compact discs');
      await waitFor('the sentence', async () => ((await popup.text()).includes(said) ? true : null));
    });

    it('marks all facts at once, each kind apart, and takes them away again', async () => {
      await press(popup, words('markAll'));
      const all = await waitFor('all to be marked', async () => {
        const found = await marked(page);
        return found['lede-date'] ? found : null;
      });
      expect(all['lede-number']).toContain('173');
      expect(all['lede-date']).toContain('early 2015');
      expect(all['lede-point']?.length).toBeGreaterThan(1);
      expect(await serialised(page)).toBe(before);
      await press(popup, words('unmarkAll'));
      await nothingMarked(page);
      await press(popup, '614 compact discs');
    });

    it('is undone by Escape in the page', async () => {
      await markedWords(page, SEIZED, /^614/);
      await page.press('Escape');
      await nothingMarked(page);
    });
  });
}
