/** P4: a private window keeps to itself. What the disk holds of it afterwards is searched with the rest (P2). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { type ExtensionApi, type Stage, summarised } from '../e2e/stage.ts';
import { PLANTED_PRIVATE, pageOf } from '../fixtures/planted.ts';
import { everythingStored, readEverything } from './P02-nothing-on-disk.ts';

export function privateWindows(stage: () => Stage): void {
  describe('P4: a private window', () => {
    let popup: View;

    beforeAll(async () => {
      await stage().browser.tabs.openPrivate();
      popup = await readEverything(stage(), pageOf(PLANTED_PRIVATE));
    });
    afterAll(async () => {
      await stage().browser.closePopup();
    });

    it('is read there, by an extension that knows it is private', async () => {
      expect(await popup.text()).toContain(PLANTED_PRIVATE.text);
      expect(
        await popup.evaluate(() => (globalThis as unknown as ExtensionApi).chrome.extension.inIncognitoContext),
      ).toBe(true);
    });

    it('stores nothing of the page', async () => {
      const stored = await everythingStored(popup);
      for (const word of [...Object.values(PLANTED_PRIVATE), '127.0.0.1']) expect(stored).not.toContain(word);
    });

    it('hands nothing over to the other windows', async () => {
      await stage().browser.tabs.close();
      const outside = await summarised(stage(), 'court-en.html');
      const found = `${await everythingStored(outside.popup)} ${await outside.popup.text()}`;
      for (const word of Object.values(PLANTED_PRIVATE)) expect(found).not.toContain(word);
    });
  });
}
