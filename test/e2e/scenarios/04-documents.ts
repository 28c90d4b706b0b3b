/** Scenario 4: documents that are no web page. Each gives a summary or says why not; none leaves the popup blank. */
import { Buffer } from 'node:buffer';
import { afterEach, describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { press, type Stage, textWith, words } from '../stage.ts';
import { expectNotice, pause } from './reading.ts';
import { figure, paragraphs } from './story.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const pages: MadePages = new Map<string, string | { body: string | Uint8Array }>([
  ['notes.txt', paragraphs(641).join('\n\n')],
  [
    'notes.xml',
    `<?xml version="1.0"?><notes>${paragraphs(642)
      .map((text) => `<note>${text}</note>`)
      .join('')}</notes>`,
  ],
  ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle r="40" fill="teal"/></svg>'],
  ['data.json', JSON.stringify({ crates: 643, lamps: [1, 2, 3] })],
  ['paper.pdf', PDF],
  ['picture.png', { body: PIXEL }],
]);

export function documents(stage: () => Stage): void {
  describe('scenario 4, a document that is no web page', () => {
    // Each in a tab of its own: the one that showed a PDF has been seen to finish no page ever after, on a busy machine.
    afterEach(async () => {
      await stage().browser.closePopup();
      await stage().browser.tabs.close();
    });

    it.each([
      { name: 'notes.txt', crates: 641 },
      { name: 'notes.xml', crates: 642 },
    ])('$name is read, where the reader wants it', async ({ name, crates }) => {
      await stage().browser.tabs.open(stage().server.address(name));
      const popup = await stage().browser.clickAction();
      await press(popup, words('readAnyway'));
      await textWith(popup, words('keyPoints'));
      expect(await popup.text()).toContain(figure(crates));
    });

    it.each([
      { name: 'drawing.svg', error: 'NO_ARTICLE' },
      // Firefox shows JSON and PDF in pages of its own, into which it lets no extension.
      { name: 'data.json', error: 'NO_ARTICLE', inFirefox: 'PAGE_NOT_ALLOWED' },
      { name: 'paper.pdf', error: 'UNSUPPORTED_DOCUMENT', inFirefox: 'PAGE_NOT_ALLOWED' },
      { name: 'picture.png', error: 'UNSUPPORTED_DOCUMENT' },
    ])('$name says why it has no summary', async ({ name, error, inFirefox = error }) => {
      const { browser, server } = stage();
      await browser.tabs.open(server.address(name));
      // Firefox's viewer of PDF goes on loading after the tab has loaded.
      await pause(name.endsWith('pdf') ? 1000 : 0);
      await expectNotice(await browser.clickAction(), browser.name === 'firefox' ? inFirefox : error);
    });
  });
}
