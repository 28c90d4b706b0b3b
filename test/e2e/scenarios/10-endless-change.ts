/** Scenario 10: a page that never stops changing. One look at it is taken, and nothing of ours keeps watching. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { openPage, type Stage, words } from '../stage.ts';
import { expectSummary, pause } from './reading.ts';
import { story } from './story.ts';

const CHANGES = `<script>
let turn = 0;
const main = document.querySelector('main');
setInterval(() => {
  const more = document.createElement('p');
  more.textContent = 'Another line ' + turn++ + ' that came by itself while somebody was reading.';
  document.body.append(more);
  if (document.body.children.length > 400) document.body.lastChild.remove();
}, 5);
const swap = () => {
  const last = main.querySelector('p:last-of-type');
  last.textContent = last.textContent.endsWith(' ') ? last.textContent.trim() : last.textContent + ' ';
  requestAnimationFrame(swap);
};
swap();
</script>`;

export const pages: MadePages = new Map([['endless.html', story(1001, { after: CHANGES })]]);

/** Milliseconds, of P13. */
const LIMIT = 10_000;

export function endlessChange(stage: () => Stage): void {
  describe('scenario 10, a page that changes for ever', () => {
    it('is read once, in time', async () => {
      await openPage(stage(), 'endless.html');
      const start = Date.now();
      const popup = await expectSummary(stage(), 1001);
      expect(Date.now() - start).toBeLessThan(LIMIT);
      const before = await popup.text();
      await pause(700);
      expect(await popup.text()).toBe(before);
      expect(before).toContain(words('keyPoints'));
    });

    it('is not watched: the content script has neither observers nor intervals', () => {
      const folder = stage().browser.name === 'chromium' ? 'chrome' : 'firefox';
      const source = readFileSync(`dist/${folder}/content.js`, 'utf8');
      expect(source.match(/\w*Observer\b|setInterval|requestAnimationFrame|requestIdleCallback/g)).toBeNull();
    });
  });
}
