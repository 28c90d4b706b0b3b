/** Scenario 1: a page changes the built-ins of its own world. Lede reads in another one, and puts nothing into the page's. */
import { describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { factsUnder, openPage, type Stage, summarised, words } from '../stage.ts';
import { story } from './story.ts';

const SABOTAGE = `<script>
for (const name of ['map', 'filter', 'forEach', 'push', 'includes', 'join', 'indexOf'])
  Array.prototype[name] = () => { throw new Error('sabotage'); };
JSON.parse = () => ({ sabotage: true });
Object.defineProperty(Node.prototype, 'textContent', { get: () => 'sabotage', set() {} });
Object.defineProperty(Node.prototype, 'firstChild', { get: () => null });
Object.defineProperty(CharacterData.prototype, 'data', { get: () => 'sabotage' });
Document.prototype.querySelectorAll = Document.prototype.createTreeWalker = () => [];
Object.prototype.type = 'sabotage'; Object.prototype.language = 'xx'; Object.prototype.isArticle = false;
Map.prototype.get = Map.prototype.set = RegExp.prototype.exec = String.prototype.slice = () => null;
Promise = class { then() { return this; } catch() { return this; } };
</script>`;

export const pages: MadePages = new Map([
  ['clean.html', story(412)],
  ['sabotaged.html', story(412, { head: SABOTAGE })],
]);

export function hostileBuiltins(stage: () => Stage): void {
  describe('scenario 1, a page that changes the built-ins', () => {
    it('gives the same summary as its clean twin', async () => {
      const shown: Record<string, unknown[]> = {};
      for (const page of ['clean.html', 'sabotaged.html']) {
        const { popup } = await summarised(stage(), page);
        const headings = ['keyPoints', 'numbers', 'timeline'].map(words);
        shown[page] = await Promise.all(headings.map((heading) => factsUnder(popup, heading)));
        expect(shown[page]?.flat().length).toBeGreaterThan(6);
      }
      expect(shown['sabotaged.html']).toEqual(shown['clean.html']);
    });

    it('finds nothing of Lede in its own world', async () => {
      const page = await openPage(stage(), 'clean.html');
      const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
      const before = await names();
      await stage().browser.clickAction();
      expect(await names()).toEqual(before);
    });
  });
}
