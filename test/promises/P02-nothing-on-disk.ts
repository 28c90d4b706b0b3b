/**
 * P2: nothing of a page is written to disk. A page of made-up words is read, marked, copied and shown in the panel; then every
 * byte of the closed browser's profile is searched for them. Stored text may be packed (LevelDB and IndexedDB use Snappy,
 * which leaves what is said once as it is, and for that the words share no four letters); what is enciphered is not seen.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserName, View } from '../../scripts/browsers/driver.ts';
import { control, type ExtensionApi, openPanel, press, type Stage, showAll, summarised, words } from '../e2e/stage.ts';
import { PLANTED, PLANTED_PRIVATE, pageOf } from '../fixtures/planted.ts';

/** What the test itself has the extension store: the search must find it. */
const STORED = 'hobvantrimule';

/** The browser's own memory of where the reader was: history, open tabs, counts of visits, and what goes with them. */
const OF_THE_BROWSER: Record<BrowserName, RegExp> = {
  chromium:
    /^segmentation_platform\/|^Default\/(History|Sessions(_Encrypted)?\/|Top Sites|Favicons|Shortcuts|Network Action Predictor|Visited Links|Preferences$|Secure Preferences$|Site Characteristics Database\/|Segmentation Platform\/|Cache\/)/,
  firefox: /^(places\.sqlite|favicons\.sqlite|sessionstore|sessionCheckpoints|cache2\/|storage\/default\/https?\+\+\+)/,
};

/** Every place that an extension's own page can store something in, as one text. */
export const everythingStored = (view: Pick<View, 'evaluate'>): Promise<string> =>
  view.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionApi).chrome;
    const areas = await Promise.all(
      [storage.local, storage.session, storage.sync].map((area) =>
        area.get(null).catch((error: unknown) => String(error)),
      ),
    );
    // In a private window Firefox refuses both, which is as good as nothing.
    const told = (ask: () => Promise<unknown>) => Promise.resolve().then(ask).catch(String);
    const databases = await told(() => indexedDB.databases());
    const kept = await told(() => caches.keys());
    const page = 'document' in globalThis ? [document.cookie, { ...localStorage }, { ...sessionStorage }] : [];
    return JSON.stringify([areas, databases, kept, page]);
  });

/** All that a reader does with one article. */
export async function readEverything(stage: Stage, page: string): Promise<View> {
  const { popup } = await summarised(stage, page);
  await showAll(popup);
  await press(popup, words('markAll'));
  await control(popup, { role: 'button', name: words('unmarkAll') });
  await press(popup, words('copyMarkdown'));
  return popup;
}

export function disk(stage: () => Stage): void {
  describe('P2: of a page that was read, marked, copied and shown in the panel', () => {
    it('nothing is in any of the extension’s places', async () => {
      const popup = await readEverything(stage(), pageOf(PLANTED));
      const panel = await openPanel(stage(), popup);
      expect(await panel.text()).toContain(PLANTED.text);
      const stored = await everythingStored(panel);
      for (const word of [...Object.values(PLANTED), '127.0.0.1']) expect(stored).not.toContain(word);
      await panel.evaluate(async (word: string) => {
        await (globalThis as unknown as ExtensionApi).chrome.storage.local.set({ control: word });
      }, STORED);
      expect(await everythingStored(panel)).toContain(STORED);
      await stage().browser.closePanel();
    });
  });
}

/** The files that hold a word, by their paths in the folder. In UTF-8 and in UTF-16. */
async function filesWith(folder: string, wanted: readonly string[]): Promise<Map<string, string[]>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Map<string, string[]>(wanted.map((word) => [word, []]));
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const word of wanted) {
      const isThere = bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
      if (isThere) found.get(word)?.push(relative(folder, path));
    }
  }
  return found;
}

/** Once the browser has closed. */
export function afterwards(name: BrowserName, profile: () => string): void {
  const all = [...Object.values(PLANTED), ...Object.values(PLANTED_PRIVATE), STORED];
  let files: Promise<Map<string, string[]>> | undefined;
  const filesOf = async (word: string) => {
    files ??= filesWith(profile(), all);
    return (await files).get(word) ?? [];
  };
  const foreign = async (word: string) => (await filesOf(word)).filter((file) => !OF_THE_BROWSER[name].test(file));

  it.each(Object.entries(PLANTED))(
    'P2: the %s of a page is nowhere but in the browser’s own history',
    async (_, word) => {
      expect(await foreign(word)).toEqual([]);
    },
  );

  it('P2: its text is not even there', async () => {
    expect(await filesOf(PLANTED.text)).toEqual([]);
  });

  it.each(Object.entries(PLANTED_PRIVATE))(
    'P4: the %s of a page in a private window is nowhere at all',
    async (_, word) => {
      expect(await filesOf(word)).toEqual([]);
    },
  );

  it('is a search that finds: the browser’s history holds the address, the extension’s storage the control', async () => {
    const history = name === 'chromium' ? 'Default/History' : 'places.sqlite';
    expect((await filesOf(PLANTED.address)).filter((file) => file.startsWith(history))).not.toEqual([]);
    expect(await foreign(STORED)).not.toEqual([]);
  });
}
