/** Scenario 9: fifty tabs, all asked at once, and fifty times another one in front of the panel. Each answer is of its own tab. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../../scripts/browsers/driver.ts';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { askTabs } from '../asking.ts';
import { turnDetectionOff, turnDetectionOn } from '../detection.ts';
import { type ExtensionApi, openPanel, type Stage, textWith } from '../stage.ts';
import { expectSummary } from './reading.ts';
import { figure, story } from './story.ts';

const TABS = 50;
const FIRST = 900;
const NUMBERS = Array.from({ length: TABS }, (_, index) => FIRST + index);
/** Bytes, of P13. */
const MEMORY_LIMIT = 512_000_000;

export const pages: MadePages = new Map(NUMBERS.map((crates) => [`tab ${crates}.html`, story(crates)]));

export function manyTabs(stage: () => Stage): void {
  describe('scenario 9, fifty tabs', () => {
    let options: View;
    let ids: number[] = [];

    // The permission of "always detect", so that a page of ours may ask all tabs without fifty clicks.
    beforeAll(async () => {
      const { server } = stage();
      options = await turnDetectionOn(stage());
      const urls = NUMBERS.map((crates) => server.address(`tab%20${crates}.html`));
      ids = await options.evaluate(async (addresses: string[]) => {
        const { tabs } = (globalThis as unknown as ExtensionApi).chrome;
        const opened = await Promise.all(addresses.map((url) => tabs.create({ url, active: false })));
        return opened.map(({ id }) => id ?? -1);
      }, urls);
      await waitFor(
        'all tabs to load',
        () =>
          options.evaluate(async (all: number[]) => {
            const { tabs } = (globalThis as unknown as ExtensionApi).chrome;
            const states = await Promise.all(all.map((id) => tabs.get(id)));
            return states.every(({ status }) => status === 'complete') ? true : null;
          }, ids),
        60_000,
      );
    });
    afterAll(async () => {
      const { browser } = stage();
      options = await browser.open(`${browser.extensionAddress}options.html`);
      await options.evaluate(async (all: number[]) => {
        await (globalThis as unknown as ExtensionApi).chrome.tabs.remove(all);
      }, ids);
      await turnDetectionOff(stage());
    });

    it('answers all at once, each with its own text, within memory', async () => {
      const before = (await stage().browser.memory()) ?? 0;
      await options.evaluate(async (all: number[]) => {
        const { scripting } = (globalThis as unknown as ExtensionApi).chrome;
        await Promise.all(all.map((tabId) => scripting.executeScript({ target: { tabId }, files: ['content.js'] })));
      }, ids);
      const answers = await askTabs(
        options,
        ids.map((tabId) => ({ tabId, question: { type: 'read', selection: false } })),
      );
      const after = (await stage().browser.memory()) ?? 0;
      NUMBERS.forEach((crates, index) => {
        expect(JSON.stringify(answers[index])).toContain(figure(crates));
      });
      expect(after - before).toBeLessThan(MEMORY_LIMIT);
    });

    it('shows the facts of the tab in front, however often that changes', async () => {
      const { browser, server } = stage();
      await browser.open(server.address(`tab%20${FIRST}.html`));
      const panel = await openPanel(stage(), await expectSummary(stage(), FIRST));
      await panel.evaluate(async (all: number[]) => {
        const { tabs } = (globalThis as unknown as ExtensionApi).chrome;
        for (const id of all) await tabs.update(id, { active: true });
      }, ids);
      await textWith(panel, figure(FIRST + TABS - 1));
      const shown = (await panel.text()).match(/\d+ crates/g) ?? [];
      expect(new Set(shown)).toEqual(new Set([figure(FIRST + TABS - 1)]));
      await browser.closePanel();
    });
  });
}
