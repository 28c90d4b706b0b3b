/** P9: a click on a service opens the packaged address, with no word of where it came from; a page's own hotline is none. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type View, waitFor } from '../../scripts/browsers/driver.ts';
import { type Stage, selectorOf, summarised, words } from '../e2e/stage.ts';

/** Every text of the packaged directory: what is a link must stand in it. */
const PACKAGED = readdirSync('src/resources/data')
  .map((file) => readFileSync(`src/resources/data/${file}`, 'utf8'))
  .join('\n');

interface ShownLink {
  href: string;
  text: string;
  rel: string;
  referrerPolicy: string;
  /** The heading of its group. */
  group: string;
}

const linksOf = (view: View): Promise<ShownLink[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll('a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.innerText,
      rel: link.rel,
      referrerPolicy: link.referrerPolicy,
      group: link.closest('.service-group')?.querySelector('h3')?.innerText ?? '',
    })),
  );

const isSite = ({ href }: ShownLink): boolean => href.startsWith('https:');

/** In the JSON of the directory, with or without its `tel:`; emergency numbers are short. */
const isPackaged = ({ href }: ShownLink): boolean => PACKAGED.includes(`"${href.replace('tel:', '')}"`);

export function links(stage: () => Stage): void {
  describe('P9: the links', () => {
    it('are the packaged services alone, https or a telephone number', async () => {
      const { popup } = await summarised(stage(), 'operation-en.html');
      const all = (await linksOf(popup)).filter(({ href }) => !href.startsWith('#'));
      expect(all.filter(isSite).length).toBeGreaterThan(1);
      for (const link of all) {
        expect(link.href).toMatch(/^(?:https:\/\/[^\s@]+|tel:\+?\d+)$/);
        expect(isPackaged(link), link.href).toBe(true);
        expect(link.rel).toBe('noopener noreferrer');
        if (isSite(link)) expect(link.referrerPolicy).toBe('no-referrer');
      }
    });

    it('open what is packaged, one of each kind clicked, with no referrer and nothing more', async () => {
      const { browser, server } = stage();
      const { popup } = await summarised(stage(), 'operation-en.html');
      const sites = (await linksOf(popup)).filter(isSite);
      const oneEach = [...new Map(sites.map((site) => [site.group, site])).values()];
      expect(oneEach.length).toBeGreaterThan(1);
      for (const { href } of oneEach) {
        const shown = (await summarised(stage(), 'operation-en.html')).popup;
        server.takeRecords();
        await shown.click(`a[href="${href}"]`);
        const asked = await waitFor(`a request for ${href}`, async () => {
          const records = server.takeRecords().filter(({ address }) => !address.endsWith('/favicon.ico'));
          return records.length > 0 ? records : null;
        });
        expect(asked).toEqual([{ method: 'GET', address: new URL(href).href, referrer: null }]);
        await browser.tabs.closeForeign();
      }
    });

    it('would have been seen with their referrer: a page’s own link is', async () => {
      const { browser, server } = stage();
      const page = await browser.open(server.address('court-en.html'));
      server.takeRecords();
      await page.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'http://elsewhere.example/linked';
        link.id = 'planted';
        link.textContent = 'planted';
        link.style.cssText = 'position:fixed;inset:0;z-index:9';
        document.body.append(link);
      });
      await page.click('#planted');
      const [asked] = await waitFor('the request', async () => {
        const records = server.takeRecords().filter(({ address }) => address.endsWith('/linked'));
        return records.length > 0 ? records : null;
      });
      expect(asked?.referrer).toContain(server.host);
    });

    it('hold nothing of a page that offers a hotline of its own', async () => {
      const { popup } = await summarised(stage(), 'hostile-en.html');
      const all = (await linksOf(popup)).filter(({ href }) => !href.startsWith('#'));
      expect(all.length).toBeGreaterThan(1);
      expect(all.filter((link) => !isPackaged(link))).toEqual([]);
      const section = await selectorOf(popup, { role: 'region', name: words('support') });
      const support = await popup.evaluate(
        (selector: string) => (document.querySelector(selector) as HTMLElement | null)?.innerText ?? '',
        section ?? '#support',
      );
      expect(support.length).toBeGreaterThan(100);
      expect(support).not.toMatch(/0900|555 ?0199|CyberTip Line|hotline-rescue|9\.99/);
      expect(await popup.text()).not.toMatch(/0900 555/);
    });
  });
}
