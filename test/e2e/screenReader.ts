/** What a screen reader is told: the browser's own accessibility tree, and what is said by itself when something happens. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type AccessibleNode, type View, waitFor } from '../../scripts/browsers/driver.ts';
import { control, openPanel, press, type Stage, showAll, summarised, textWith, words } from './stage.ts';

const NAMED = new Set(['button', 'link', 'radio', 'combobox', 'heading', 'table', 'columnheader', 'rowheader']);

const withRole = (nodes: readonly AccessibleNode[], role: string) => nodes.filter((node) => node.role === role);
const namesOf = (nodes: readonly AccessibleNode[], role: string) => withRole(nodes, role).map(({ name }) => name);

/** Writes down what live regions say from now on, and whether each was there before its words. */
const listen = (view: View): Promise<void> =>
  view.evaluate(() => {
    // In the document itself: each evaluation may have a world of its own.
    const { dataset } = document.documentElement;
    dataset.heard = '';
    const there = new WeakSet(document.querySelectorAll('[role="status"]'));
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"]');
        if (region && there.has(region)) dataset.heard += `${region.textContent ?? ''}\n`;
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const heard = (view: View, sentence: string) =>
  waitFor(`“${sentence}” to be said`, () =>
    view.evaluate((wanted: string) => document.documentElement.dataset.heard?.includes(wanted) || null, sentence),
  );

const start = (key: string): string => words(key).split('$1', 1)[0] ?? '';

export function screenReader(stage: () => Stage): void {
  describe('to a screen reader', () => {
    let popup: View;
    beforeAll(async () => {
      ({ popup } = await summarised(stage(), 'operation-en.html'));
      await showAll(popup);
    });

    it('everything has a name, headings are in order, landmarks are there, the chart is a table', async () => {
      const nodes = await popup.accessibleNodes();
      const nameless = nodes.filter(({ role, name }) => NAMED.has(role) && name.trim() === '');
      expect(nameless).toEqual([]);

      const headings = withRole(nodes, 'heading');
      expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
      const jumps = headings.filter(({ level }, index) => (level ?? 0) - (headings[index - 1]?.level ?? 0) > 1);
      expect(jumps).toEqual([]);
      const parts = ['keyPoints', 'numbers', 'timeline', 'support'].map(words);
      expect(headings.filter(({ level }) => level === 2).map(({ name }) => name)).toEqual(parts);

      for (const landmark of ['navigation', 'main', 'contentinfo']) expect(withRole(nodes, landmark)).toHaveLength(1);
      expect(namesOf(nodes, 'region')).toEqual(parts);

      expect(withRole(nodes, 'table')).toHaveLength(1);
      expect(namesOf(nodes, 'columnheader')).toEqual([words('part'), words('number')]);
      expect(namesOf(nodes, 'rowheader')).toEqual(expect.arrayContaining(['Madrid', 'Barcelona', 'La Rioja']));
      expect(namesOf(nodes, 'button')).toEqual(expect.arrayContaining([words('exit'), words('copyMarkdown')]));
      expect(namesOf(nodes, 'radio')).toEqual(['short', 'normal', 'long'].map((length) => words(`length_${length}`)));
    });

    it('it is said when a fact is marked and when the summary is copied', async () => {
      await listen(popup);
      await press(popup, '173');
      await heard(popup, start('marked'));
      // Headless browsers may refuse the clipboard: what is said then is said as well.
      await press(popup, words('format_text'));
      await waitFor('the outcome to be said', () =>
        popup.evaluate(
          (copied: string, notCopied: string) => {
            const { heard = '' } = document.documentElement.dataset;
            return heard.includes(copied) || heard.includes(notCopied) || null;
          },
          start('copied'),
          words('notCopied'),
        ),
      );
    });

    it('it is said in the panel that a page is read, that the summary is there, and why there is none', async () => {
      const panel = await openPanel(stage(), popup);
      await listen(panel);
      await stage().browser.open('http://another.example/court-en.html');
      await heard(panel, words('reading'));
      await heard(panel, words('error_PERMISSION_NEEDED_title'));
      await stage().browser.clickAction();
      await textWith(panel, words('keyPoints'));
      await heard(panel, start('ready'));
      await stage().browser.closePanel();
    });

    it('the options have names and headings in order', async () => {
      const options = await stage().browser.open(`${stage().browser.extensionAddress}options.html`);
      await control(options, { role: 'heading', name: words('optionsSections') });
      // Firefox builds the tree after the page.
      const nodes = await waitFor('the tree of the whole page', async () => {
        const all = await options.accessibleNodes();
        return withRole(all, 'heading').some(({ name }) => name === words('optionsSections')) ? all : null;
      });
      expect(nodes.filter(({ role, name }) => NAMED.has(role) && name.trim() === '')).toEqual([]);
      expect(withRole(nodes, 'heading').map(({ level }) => level)[0]).toBe(1);
      expect(withRole(nodes, 'heading').filter(({ level }) => level === 2).length).toBeGreaterThan(3);
      expect(withRole(nodes, 'main')).toHaveLength(1);
    });
  });
}
