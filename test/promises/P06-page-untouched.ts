/** P6: Lede does nothing on a page until it is asked, and leaves the page as it was: twenty pages, looked at from their inside. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Json, type View, waitFor } from '../../scripts/browsers/driver.ts';
import type { ContentMessages } from '../../src/messages.ts';
import { askTabs, tabInFront } from '../e2e/asking.ts';
import { type ExtensionApi, openPage, type Stage } from '../e2e/stage.ts';
import { LIVE_SHAPES, SHAPES } from '../fixtures/shapes.ts';

/** `hostile-en.html` changes itself all the time; a frame's page is no article. */
const SAMPLES = ['operation-en', 'operation-es', 'disaster-en', 'court-en', 'business-en', 'list-en', 'empty'];
const PAGES = [...SAMPLES, ...[...LIVE_SHAPES, ...SHAPES].map(({ name }) => name)].slice(0, 20);

/** What a page can see of itself. The watch over its elements begins with the first call. */
const census = (page: View) =>
  page.evaluate(() => {
    const watch = Symbol.for('census');
    const world = globalThis as unknown as Record<symbol, MutationObserver & { seen: number }>;
    if (!world[watch]) {
      const observer = new MutationObserver((records) => {
        (observer as MutationObserver & { seen: number }).seen += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      world[watch] = Object.assign(observer, { seen: 0 });
    }
    const observer = world[watch];
    const trees = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return {
      markup: trees.map((tree) => ('documentElement' in tree ? tree.documentElement.outerHTML : tree.innerHTML)),
      mutations: (observer?.seen ?? 0) + (observer?.takeRecords().length ?? 0),
      globals: [
        ...Object.getOwnPropertyNames(globalThis),
        ...Object.getOwnPropertySymbols(globalThis).map(String),
      ].sort(),
      ofDocument: Object.getOwnPropertyNames(document),
      sheets: trees.map((tree) => tree.adoptedStyleSheets.length),
      highlights: [...CSS.highlights.keys()],
      stored: [document.cookie, localStorage.length, sessionStorage.length],
      title: document.title,
    };
  });

/** What the content script of its tab answers to the popup. */
const ask = async (popup: View, question: Json): Promise<Json> => {
  const [answer = null] = await askTabs(popup, [{ tabId: await tabInFront(popup), question }]);
  return answer;
};

/** The popup over the page, once it has read it and says what came of it. */
async function readPopup({ browser }: Stage): Promise<View> {
  const popup = await browser.clickAction();
  await waitFor('the popup to have read', () =>
    popup.evaluate(() => (document.querySelector('main[aria-busy="false"]') ? true : null)),
  );
  return popup;
}

const READ = { type: 'read', selection: false };

export function untouched(stage: () => Stage): void {
  describe('P6: the page', () => {
    it('is left alone until the reader asks: no script of Lede is registered for any page', async () => {
      await openPage(stage(), 'operation-en.html');
      const popup = await readPopup(stage());
      const registered = await popup.evaluate(async () =>
        JSON.stringify(await (globalThis as unknown as ExtensionApi).chrome.scripting.getRegisteredContentScripts()),
      );
      expect(registered).toBe('[]');
    });

    it.each(PAGES)('%s is as it was after being read and marked', async (name) => {
      const page = await openPage(stage(), `${name}.html`);
      const before = await census(page);
      const listeners = await stage().browser.inside.listeners();

      const popup = await readPopup(stage());
      const answer = (await ask(popup, READ)) as unknown as ContentMessages['read']['answer'];
      const text = 'reading' in answer ? answer.reading.article.text : '';
      const passages = text
        .split('\n\n')
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => ({ kind: 'point', quote: { exact: paragraph.slice(0, 60), prefix: '', suffix: '' } }));
      const { found } = (await ask(popup, { type: 'markAll', passages })) as { found: number };
      if (text !== '') expect(found).toBeGreaterThan(0);

      // Marks are drawn over the page at the reader's wish: names of highlights and a sheet, and no change to any element.
      const marked = await census(page);
      expect(marked.highlights.length > 0).toBe(found > 0);
      expect({ ...marked, highlights: before.highlights, sheets: before.sheets }).toEqual(before);

      await ask(popup, { type: 'clear' });
      expect(await census(page)).toEqual(before);
      expect(await stage().browser.inside.listeners()).toEqual(listeners);
    });

    it('finds no file of Lede, whichever it asks for', async () => {
      const { browser, server } = stage();
      const page = await openPage(stage(), 'court-en.html');
      const files = readdirSync(browser.name === 'chromium' ? 'dist/chrome' : 'dist/firefox', {
        recursive: true,
        encoding: 'utf8',
      }).filter((file) => /\.(js|html|css|png|svg|json|txt)$/.test(file) && !/_locales\/(?!en)/.test(file));
      expect(files.length).toBeGreaterThan(10);
      const ours = files.map((file) => browser.extensionAddress + file);
      const reached = await page.evaluate(
        async (addresses: string[]) => {
          const loads = (element: HTMLElement, give: (element: HTMLElement) => void) =>
            new Promise<boolean>((resolve) => {
              element.onload = () => resolve(true);
              element.onerror = () => resolve(false);
              give(element);
              document.head.append(element);
            });
          const probe = async (address: string) => {
            const answers = await Promise.all([
              fetch(address, { mode: 'no-cors' }).then(
                () => true,
                () => false,
              ),
              /\.(png|svg)$/.test(address) &&
                loads(document.createElement('img'), (it) => it.setAttribute('src', address)),
              /\.js$/.test(address) && loads(document.createElement('script'), (it) => it.setAttribute('src', address)),
              /\.css$/.test(address) &&
                loads(document.createElement('link'), (it) => {
                  it.setAttribute('rel', 'stylesheet');
                  it.setAttribute('href', address);
                }),
            ]);
            return answers.some((answer) => answer) ? [address] : [];
          };
          return (await Promise.all(addresses.map(probe))).flat();
        },
        [...ours, server.address('img/patrol-car.svg')],
      );
      // The control: the page's own picture is found by the same questions.
      expect(reached).toEqual([server.address('img/patrol-car.svg')]);
    });
  });
}
