/** Scenario 17: pages far larger than any article. They end in time and within memory, and say how much was read. */
import { afterAll, describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { openPage, type Stage, textWith, words } from '../stage.ts';
import { expectServices } from './reading.ts';
import { paragraphs, story } from './story.ts';

const MEGABYTE = 1_000_000;
/** Milliseconds, of P13, and as much for whoever else is busy on the machine: after ten the popup gives up by itself. */
const TIME_LIMIT = 20_000;
/** Milliseconds: the browser itself takes half a minute to lay a million elements out. */
const LOAD_LIMIT = 150_000;
/** Bytes, of P13. */
const MEMORY_LIMIT = 512 * MEGABYTE;
const BOX = 'style="content-visibility:auto;contain-intrinsic-size:auto 20px"';

async function* manyElements(): AsyncIterable<string> {
  const [start = '', end = ''] = story(1701).split('</article>');
  yield start;
  // A thousand boxes of a thousand elements: a million, of 20 MB.
  const box = `<div ${BOX}>${'<b>word</b> and a '.repeat(1000)}</div>\n`;
  for (let count = 0; count < 100; count++) yield box.repeat(10);
  yield `</article>${end}`;
}

async function* muchText(): AsyncIterable<string> {
  const [start = '', end = ''] = story(1702).split('</article>');
  yield start;
  for (let count = 0; count < 320; count++) {
    let part = '';
    for (let line = 0; line < 100; line++) {
      const number = 3 + count * 100 + line;
      part += `<p ${BOX}>${(paragraphs(number)[line % 4] ?? '').repeat(4)} It was number ${number} in the list of that year.</p>`;
    }
    yield part;
  }
  yield `</article>${end}`;
}

export const pages: MadePages = new Map([
  ['million.html', { body: manyElements }],
  ['endless text.html', { body: muchText }],
]);

export function hugePage(stage: () => Stage): void {
  describe('scenario 17, a page of 20 MB', () => {
    afterAll(() => stage().browser.open('about:blank'));

    it.each(['million.html', 'endless text.html'])(
      '%s',
      async (name) => {
        const { browser } = stage();
        await openPage(stage(), name);
        const before = (await browser.memory()) ?? 0;
        let most = before;
        const clicked = Date.now();
        const popup = await browser.clickAction();
        await expectServices(popup);
        const watch = setInterval(() => {
          void browser.memory().then((now) => {
            most = Math.max(most, now ?? 0);
          });
        }, 250);
        try {
          await textWith(popup, words('readInPart'));
        } finally {
          clearInterval(watch);
        }
        expect(Date.now() - clicked).toBeLessThan(TIME_LIMIT);
        expect(most - before).toBeLessThan(MEMORY_LIMIT);
        expect(await popup.text()).toMatch(wordsRead);
      },
      LOAD_LIMIT,
    );
  });
}

/** "… its first 59,998 words were read." */
const wordsRead = new RegExp(words('warning_TRUNCATED').replace('$1', '[\\d,.]+').replace(/\.$/, ''));
