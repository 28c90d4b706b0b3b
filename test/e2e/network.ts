/** Nothing is sent: the browser asks the network for the same with Lede at work as without. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browsers/driver.ts';
import { openPage, openPanel, press, type Stage, showAll, summarised } from './stage.ts';

/** Long enough for what a page or an extension starts late. In milliseconds. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1_500));

export function network(stage: () => Stage): void {
  describe('the network', () => {
    let plain: string[];

    beforeAll(async () => {
      await openPage(stage(), 'empty.html');
      await quiet();
      stage().server.takeRequests();
      await openPage(stage(), 'operation-en.html');
      await quiet();
      plain = stage().server.takeRequests().sort();
    });

    it('is asked for the page and its pictures alone', () => {
      const { server } = stage();
      expect(plain.length).toBeGreaterThan(0);
      expect(plain.filter((request) => !request.startsWith(`GET ${server.address('')}`))).toEqual([]);
    });

    it('is asked for nothing more while Lede summarises, marks and opens its panel', async () => {
      const { popup } = await summarised(stage(), 'operation-en.html');
      await showAll(popup);
      await press(popup, '173 hard drives');
      await openPanel(stage(), popup);
      await quiet();
      await stage().browser.closePanel();
      expect(stage().server.takeRequests().sort()).toEqual(plain);
    });

    it('would be seen, were it asked: a page’s own request is recorded', async () => {
      const page = await openPage(stage(), 'empty.html');
      await page.evaluate(() => fetch('http://elsewhere.example/control', { mode: 'no-cors' }).then(() => null));
      await page.evaluate(() =>
        fetch('https://secure.example/control', { mode: 'no-cors' }).then(
          () => null,
          () => null,
        ),
      );
      const requests = stage().server.takeRequests();
      expect(requests).toContain('GET http://elsewhere.example/control');
      expect(requests).toContain('CONNECT secure.example:443');
    });

    it('is out of the popup’s reach', async () => {
      await openPage(stage(), 'empty.html');
      const popup: View = await stage().browser.clickAction();
      stage().server.takeRequests();
      const outcome = await popup.evaluate(() =>
        fetch('http://elsewhere.example/from-popup', { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'refused',
        ),
      );
      expect(outcome).toBe('refused');
      expect(
        stage()
          .server.takeRequests()
          .filter((request) => request.includes('from-popup')),
      ).toEqual([]);
    });
  });
}
