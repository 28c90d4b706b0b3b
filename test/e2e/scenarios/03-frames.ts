/** Scenario 3: the article is in a frame. Lede says so, reads no frame, and asks for nothing more. */
import { describe, expect, it } from 'vitest';
import type { View } from '../../../scripts/browsers/driver.ts';
import type { MadePages } from '../../../scripts/browsers/server.ts';
import { openPage, type Stage } from '../stage.ts';
import { expectNotice } from './reading.ts';
import { figure, story } from './story.ts';

const around = (frame: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Reader</title></head><body><header>Veldmoor Mail, page 3</header>${frame}</body></html>`;
const SIZE = 'width="900" height="700" title="Article"';

export const pages: MadePages = new Map([
  ['framed.html', story(518)],
  ['frame sandboxed.html', around(`<iframe ${SIZE} sandbox src="/framed.html"></iframe>`)],
  ['frame of another site.html', around(`<iframe ${SIZE} src="http://elsewhere.example/framed.html"></iframe>`)],
  [
    'frame from an attribute.html',
    around(`<iframe ${SIZE} srcdoc="${story(518).replaceAll('"', '&quot;')}"></iframe>`),
  ],
]);

const permissions = (popup: View) =>
  popup.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    return JSON.stringify(await permissions.getAll());
  });

export function frames(stage: () => Stage): void {
  describe('scenario 3, an article in a frame', () => {
    it.each(['frame sandboxed', 'frame of another site', 'frame from an attribute'])('%s', async (name) => {
      await openPage(stage(), `${name}.html`);
      const popup = await stage().browser.clickAction();
      await expectNotice(popup, 'ARTICLE_IN_FRAME');
      expect(await popup.text()).not.toContain(figure(518));
      expect(JSON.parse(await permissions(popup))).toMatchObject({ origins: [] });
    });
  });
}
