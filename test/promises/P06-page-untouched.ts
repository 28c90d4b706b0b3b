/**
 * P6: Lede does nothing on a page until it is asked, and leaves the page as it was: twenty pages, looked at from their inside.
 * Seven are read by a click, the others where "always detect" is on, by the same script with no popup to wait for: by the time
 * that these are looked at first, what looks for articles may have been there.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Json, type View, waitFor } from '../../scripts/browsers/driver.ts';
import type { ContentMessages } from '../../src/messages.ts';
import { askTabs, tabInFront } from '../e2e/asking.ts';
import { type ExtensionApi, openPage, type Stage } from '../e2e/stage.ts';
import { LIVE_SHAPES, SHAPES } from '../fixtures/shapes.ts';

/** `hostile-en.html` changes itself all the time; a frame's page is no article. */
const SAMPLES = ['operation-en', 'operation-es', 'disaster-en', 'court-en', 'business-en', 'list-en', 'empty'];
const DETECTED = [...LIVE_SHAPES, ...SHAPES].map(({ name }) => name).slice(0, 20 - SAMPLES.length);

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

/** What the content script of the tab in front answers to a page of ours or the background. */
const ask = async (ours: Pick<View, 'evaluate'>, question: Json): Promise<Json> => {
  const [answer = null] = await askTabs(ours, [{ tabId: await tabInFront(ours), question }]);
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

/** The background, once it has put the content script into the page. Only where every site is permitted. */
async function injectByBackground({ browser }: Stage): Promise<Pick<View, 'evaluate'>> {
  const background = await browser.inside.background();
  await background.evaluate(
    async (tabId: number) => {
      const { scripting } = (globalThis as unknown as ExtensionApi).chrome;
      await scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    },
    await tabInFront(background),
  );
  return background;
}

const READ = { type: 'read', selection: false };

/**
 * Opens the page, has `begin` bring the content script into it and give who may ask that, and reads, marks and clears the page.
 * Gives the text that was read.
 */
async function expectUntouched(
  stage: Stage,
  name: string,
  begin: (stage: Stage) => Promise<Pick<View, 'evaluate'>>,
): Promise<string> {
  const page = await openPage(stage, `${name}.html`);
  const before = await census(page);
  const listeners = await stage.browser.inside.listeners();

  const ours = await begin(stage);
  const answer = (await ask(ours, READ)) as unknown as ContentMessages['read']['answer'];
  const text = 'reading' in answer ? answer.reading.article.text : '';
  const passages = text
    .split('\n\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'point', quote: { exact: paragraph.slice(0, 60), prefix: '', suffix: '' } }));
  const { found } = (await ask(ours, { type: 'markAll', passages })) as { found: number };
  if (text !== '') expect(found).toBeGreaterThan(0);

  // Marks are drawn over the page at the reader's wish: names of highlights and a sheet, and no change to any element.
  const marked = await census(page);
  expect(marked.highlights.length > 0).toBe(found > 0);
  expect({ ...marked, highlights: before.highlights, sheets: before.sheets }).toEqual(before);

  await ask(ours, { type: 'clear' });
  expect(await census(page)).toEqual(before);
  expect(await stage.browser.inside.listeners()).toEqual(listeners);
  return text;
}

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

    it.each(SAMPLES)('%s is as it was after being read and marked', async (name) => {
      await expectUntouched(stage(), name, readPopup);
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

/** The others of the twenty pages: where "always detect" is on, the background may put the script into any page. */
export function untouchedByDetection(stage: () => Stage): void {
  it.each(DETECTED)('P6: %s is as it was after being read and marked', async (name) => {
    expect(await expectUntouched(stage(), name, injectByBackground)).not.toBe('');
  });
}
