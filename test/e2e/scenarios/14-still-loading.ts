/** Scenario 14: the icon is clicked while the document is still coming. What is there is read after two seconds, and that is said. */
import { describe, expect, it } from 'vitest';
import type { MadePage, MadePages } from '../../../scripts/browsers/server.ts';
import { openPanel, press, type Stage, summarised, textWith, words } from '../stage.ts';
import { expectNotice, pause } from './reading.ts';
import { figure, paragraphs, story } from './story.ts';

/** Milliseconds: two of waiting, and what a busy machine takes for the rest. */
const LIMIT = 6000;

/** Lets a page's second part go. */
let release = () => {};
const held = () =>
  new Promise<void>((resolve) => {
    release = resolve;
  });

const [start = '', end = ''] = story(1401, { after: `<main>${paragraphs(1402)[0]}</main>` }).split('</article>');
const LATE = `<p>Later on Monday the office added that 1403 crates more stand in a shed behind the east quay, where nobody had looked.</p>`;

export const pages: MadePages = new Map<string, string | MadePage>([
  [
    'streamed.html',
    {
      body: async function* () {
        yield start;
        await held();
        yield `${LATE}</article>${end}`;
      },
    },
  ],
  ['before.html', story(1404)],
  ['endless picture.html', story(1405, { after: '<img src="endless.png" alt="">' })],
  [
    'endless.png',
    {
      body: async function* () {
        yield 'PNG';
        await held();
      },
    },
  ],
  [
    'streamed list.html',
    {
      body: async function* () {
        yield '<!DOCTYPE html><html lang="en"><head><title>Veldmoor Mail</title></head><body><ul><li><a href="/1">Crates on the quay</a></li></ul>';
        await held();
        yield '</body></html>';
      },
    },
  ],
]);

export function stillLoading(stage: () => Stage): void {
  describe('scenario 14, a document that is still coming', () => {
    it('is read as far as it is there, and whole when asked again', async () => {
      const { browser, server } = stage();
      await browser.tabs.startOpening(server.address('streamed.html'));
      await pause(300);
      const clicked = Date.now();
      const popup = await browser.clickAction();
      await textWith(popup, words('warning_STILL_LOADING'));
      expect(Date.now() - clicked).toBeLessThan(LIMIT);
      const text = await popup.text();
      expect(text).toContain(figure(1401));
      expect(text).not.toContain('1403');
      release();
      await pause(300);
      await press(popup, words('readAgain'));
      await textWith(popup, figure(1403));
      expect(await popup.text()).not.toContain(words('warning_STILL_LOADING'));
    });

    it('says what it is so far, and offers to try again', async () => {
      const { browser, server } = stage();
      await browser.tabs.startOpening(server.address('streamed list.html'));
      await pause(300);
      const popup = await browser.clickAction();
      await expectNotice(popup, 'NO_ARTICLE');
      expect(await popup.text()).toContain(words('error_NO_ARTICLE_step'));
      release();
    });

    it('is read in the panel too where one of its pictures never arrives', async () => {
      const { browser, server } = stage();
      const { popup } = await summarised(stage(), 'before.html');
      const panel = await openPanel(stage(), popup);
      await browser.tabs.startOpening(server.address('endless picture.html'));
      await pause(300);
      await browser.clickAction();
      await textWith(panel, figure(1405));
      expect(await panel.text()).not.toContain(figure(1404));
      release();
      await browser.closePanel();
    });
  });
}
