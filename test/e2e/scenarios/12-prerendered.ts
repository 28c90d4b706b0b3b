/** Scenario 12: a page that the browser draws before anybody goes there. It is left alone until it is in front and asked for. */
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../../scripts/browsers/driver.ts';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { openPage, type Stage } from '../stage.ts';
import { expectSummary } from './reading.ts';
import { figure, story } from './story.ts';

const RULES = `<script type="speculationrules">{"prerender":[{"urls":["/prerendered.html"],"eagerness":"immediate"}]}</script>`;
/** Tells the server how the page was when its script ran. */
const TELL = `<script>new Image().src = '/state?' + (document.prerendering ? 'prerendering' : 'shown');</script>`;

export const pages: MadePages = new Map([
  ['leading.html', story(1201, { head: RULES, after: '<p><a id="on" href="/prerendered.html">On</a></p>' })],
  ['prerendered.html', story(1202, { after: TELL })],
]);

export function prerendered(stage: () => Stage): void {
  describe('scenario 12, a prerendered page', () => {
    it('is read when it is in front, and the one before is not shown over it', async () => {
      const { browser, server } = stage();
      const page = await openPage(stage(), 'leading.html');
      if (browser.name === 'firefox') {
        // Firefox 153 knows no speculation rules: there is nothing to prerender.
        expect(await page.evaluate(() => HTMLScriptElement.supports?.('speculationrules') ?? false)).toBe(false);
        return;
      }
      const states: string[] = [];
      await waitFor('the page to be prerendered', async () => {
        states.push(...server.takeRequests().flatMap((request) => /state\?(\w+)/.exec(request)?.[1] ?? []));
        return states.length > 0 ? true : null;
      });
      expect(states).toEqual(['prerendering']);
      const popup = await expectSummary(stage(), 1201);
      expect(await popup.text()).not.toContain(figure(1202));
      await browser.closePopup();
      await page.click('#on');
      await waitFor('the prerendered page to come to the front', () =>
        page
          .evaluate(() => {
            const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
              activationStart?: number;
            })[];
            return location.pathname === '/prerendered.html' && (entry?.activationStart ?? 0) > 0 ? true : null;
          })
          .catch(() => null),
      );
      const next = await expectSummary(stage(), 1202);
      expect(await next.text()).not.toContain(figure(1201));
    });
  });
}
