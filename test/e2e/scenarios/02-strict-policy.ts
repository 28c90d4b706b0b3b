/** Scenario 2: a page under the strictest policy. Lede works all the same, and the policy has nothing to complain of. */
import { describe, expect, it } from 'vitest';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { marked, openPage, press, type Stage, textWith, words } from '../stage.ts';
import { expectSummary, pause } from './reading.ts';
import { figure, story } from './story.ts';

const POLICY =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /complaint";
const CONTROL = '<img src="/forbidden.png" alt="">';

export const pages: MadePages = new Map([
  ['strict.html', { body: story(231), headers: { 'content-security-policy': POLICY } }],
  ['sandboxed.html', { body: story(232), headers: { 'content-security-policy': `${POLICY}; sandbox` } }],
  [
    'complaining.html',
    { body: story(233, { after: CONTROL }), headers: { 'content-security-policy': `${POLICY}; sandbox` } },
  ],
]);

const complaints = async ({ server }: Stage) => {
  // The browser sends its report a moment later.
  await pause(500);
  return server.takeRequests().filter((request) => request.includes('complaint'));
};

export function strictPolicy(stage: () => Stage): void {
  describe('scenario 2, a page under a strict policy', () => {
    it.each([
      { page: 'strict.html', crates: 231 },
      { page: 'sandboxed.html', crates: 232 },
    ])('$page is read and marked without a complaint more than without Lede', async ({ page, crates }) => {
      stage().server.takeRequests();
      await openPage(stage(), page);
      const without = await complaints(stage());
      await openPage(stage(), page);
      const popup = await expectSummary(stage(), crates);
      await press(popup, figure(crates));
      await textWith(popup, words('marked').split('$1', 1)[0] ?? '');
      expect(await complaints(stage())).toEqual(without);
    });

    it('would be heard: a picture that the policy forbids is complained of', async () => {
      stage().server.takeRequests();
      await openPage(stage(), 'complaining.html');
      expect((await complaints(stage())).length).toBeGreaterThan(0);
    });

    it('shows the mark', async () => {
      const page = await openPage(stage(), 'strict.html');
      const popup = await expectSummary(stage(), 231);
      await press(popup, figure(231));
      await textWith(popup, words('marked').split('$1', 1)[0] ?? '');
      expect(
        Object.values(await marked(page))
          .flat()
          .join(' '),
      ).toContain(figure(231));
    });
  });
}
