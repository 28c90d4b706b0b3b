/** P11: the name of a child or a victim is in nothing that Lede words, shows outside of its view, stores or complains of. */
import { describe, expect, it } from 'vitest';
import {
  type ExtensionApi,
  factsUnder,
  openPanel,
  press,
  type Stage,
  showAll,
  summarised,
  words,
} from '../e2e/stage.ts';
import { CHILD, FAMILY } from '../fixtures/planted.ts';
import { everythingStored } from './P02-nothing-on-disk.ts';

const NAMES = new RegExp(`${CHILD}|${FAMILY}`);

export function names(stage: () => Stage): void {
  describe('P11: names of a child and a victim', () => {
    it('are in no label, title, badge, store, console or error', async () => {
      const { browser } = stage();
      const { page, popup } = await summarised(stage(), 'victim.html');
      // The control: the page is full of them.
      expect(await page.text()).toMatch(NAMES);
      await showAll(popup);
      await press(popup, words('markAll'));
      await press(popup, words('copyMarkdown'));
      const panel = await openPanel(stage(), popup);
      await showAll(panel);
      for (const part of ['keyPoints', 'numbers', 'timeline'])
        for (const { text } of await factsUnder(panel, words(part))) expect(text).not.toMatch(NAMES);
      const composed = await panel.evaluate(async () => {
        const { action, tabs } = (globalThis as unknown as ExtensionApi).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        const tabId = tab?.id ?? -1;
        const labels = [...document.querySelectorAll('*')].flatMap((element) =>
          ['aria-label', 'title', 'alt', 'id', 'class'].map((name) => element.getAttribute(name) ?? ''),
        );
        return [document.title, await action.getBadgeText({ tabId }), await action.getTitle({ tabId }), ...labels].join(
          '\n',
        );
      });
      expect(composed).toContain('Lede');
      expect(composed).not.toMatch(NAMES);
      expect(await everythingStored(panel)).not.toMatch(NAMES);
      expect((await browser.inside.consoleMessages()).filter((message) => NAMES.test(message))).toEqual([]);
      await browser.closePanel();
    });

    it('would be found in the console', async () => {
      const { popup } = await summarised(stage(), 'victim.html');
      await popup.evaluate((name: string) => console.error(new Error(name)), CHILD);
      expect((await stage().browser.inside.consoleMessages()).filter((message) => NAMES.test(message))).not.toEqual([]);
    });
  });
}
