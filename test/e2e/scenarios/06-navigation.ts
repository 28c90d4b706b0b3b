/** Scenario 6: the tab goes elsewhere while its page is read. Nothing of the page before is shown over the next one. */
import { describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../../scripts/browsers/driver.ts';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { openPage, type Stage, textWith, words } from '../stage.ts';
import { expectSummary, pause } from './reading.ts';
import { busyFor, figure, story } from './story.ts';

/** Milliseconds for which the page keeps its own process busy. */
const BUSY = 4000;

/** Holds the page that is on its way, however often the browser asks for it. */
class Gate {
  isAskedFor = false;
  open: () => void = () => {};
  readonly #opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  pass(): Promise<void> {
    this.isAskedFor = true;
    return this.#opened;
  }
}
let gate = new Gate();

export const pages: MadePages = new Map<string, string | { body: () => AsyncIterable<string> }>([
  ['before.html', story(101)],
  [
    'busy.html',
    story(102, {
      after: busyFor(BUSY),
    }),
  ],
  ['after.html', story(103)],
  [
    'late.html',
    {
      body: async function* () {
        await gate.pass();
        yield story(104);
      },
    },
  ],
]);

export function navigation(stage: () => Stage): void {
  describe('scenario 6, a tab that goes elsewhere while it is read', () => {
    it('busy with itself: what it answers late is thrown away', async () => {
      const { browser, server } = stage();
      await openPage(stage(), 'busy.html');
      await pause(400);
      const popup = await browser.clickAction();
      await browser.tabs.startOpening(server.address('after.html'));
      await expectAfter(popup, { before: 102, after: 103 });
      await browser.closePopup();
      await expectSummary(stage(), 103);
    });

    it('already on its way elsewhere when the icon is clicked', async () => {
      const { server } = stage();
      await openPage(stage(), 'before.html');
      await showThenLeave(stage(), server.address('late.html'));
    });

    it('to another site', async () => {
      const { browser } = stage();
      await openPage(stage(), 'before.html');
      await showThenLeave(stage(), 'http://elsewhere.example/late.html');
      await browser.closePopup();
      await expectSummary(stage(), 104);
    });
  });
}

/** Whatever is shown while the next page is on its way (Firefox says that the page is gone), it goes when that has come. */
async function showThenLeave({ browser }: Stage, address: string): Promise<void> {
  gate = new Gate();
  const started = browser.tabs.startOpening(address);
  await waitFor('the next page to be asked for', async () => gate.isAskedFor || null);
  const popup = await browser.clickAction();
  await waitFor('an answer', async () => {
    const text = (await popup.text()).trim();
    return text !== '' && !text.includes(words('reading')) ? true : null;
  });
  gate.open();
  await started;
  await expectAfter(popup, { before: 101, after: 104 });
}

/** The popup says that the tab went elsewhere, asks for a click, or shows the next page's own facts; those before never. */
async function expectAfter(popup: View, { before, after }: { before: number; after: number }): Promise<void> {
  await textWith(popup, figure(after), words('error_MOVED_title'), words('error_PERMISSION_NEEDED_title'));
  await pause(300);
  expect(await popup.text()).not.toContain(figure(before));
}
