/**
 * Entry of `npm run pictures [-- FOLDER]`: every state of Lede in both browsers, light and dark, in English and German; the
 * real popup and panel; and in FOLDER/store the pictures for README and stores, which docs/pictures keeps. For people to look
 * at: what a machine can tell of the layout is in test/e2e/everyState.ts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STATES, settled, show, standFiles } from '../test/stand/index.ts';
import type { Browser, BrowserName, Scheme, View } from './browsers/driver.ts';
import { launch } from './browsers/index.ts';
import { RecordingServer } from './browsers/server.ts';
import { buildExtension } from './build/extension.ts';
import { DESK, storePictures } from './pictures/store.ts';
import { surfaces } from './pictures/surfaces.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const LANGUAGES = ['en', 'de'];
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
/** CSS pixels: the popup's width; the panel's as Chromium opens it. */
const WIDTH = { popup: 400, panel: 360, options: 800, welcome: 800 };
/** Longer documents end here. */
const MOST_HEIGHT = 5000;
const folder = process.argv[2] ?? join('out', 'pictures');

let taken = 0;
async function picture(browser: Browser, view: View, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await browser.setScheme(scheme);
    await settled(view);
    await writeFile(join(folder, `${name}-${scheme}.png`), await view.screenshot());
    taken++;
  }
}

await mkdir(join(folder, 'store'), { recursive: true });
await Promise.all([buildExtension('chrome', { release: true }), buildExtension('firefox', { release: true })]);
const server = await RecordingServer.start('test/fixtures/pages', { made: new Map([...(await standFiles()), DESK]) });
try {
  for (const name of BROWSERS) {
    const browser = await launch(name, { proxy: server.host });
    try {
      for await (const { surface, view } of surfaces(browser, server))
        await picture(browser, view, `${name}-${surface}`);
      for (const language of LANGUAGES) {
        for (const state of STATES) {
          const width = WIDTH[state.page];
          await browser.setRoom({ width, height: 600 });
          const view = await show({ browser, server }, state, language);
          const height = await view.evaluate(() => document.documentElement.scrollHeight);
          await browser.setRoom({ width, height: Math.min(height, MOST_HEIGHT) });
          await picture(browser, view, `${name}-${language}-${state.name}`);
        }
        console.log(`${name}, ${language}: ${taken} pictures in ${folder}`);
      }
      if (name === 'chromium') {
        for await (const { file, image } of storePictures(browser, server)) {
          await writeFile(join(folder, 'store', file), image);
          taken++;
        }
      }
    } finally {
      await browser.close();
    }
  }
  console.log(`${taken} pictures in ${folder}`);
} finally {
  await server.close();
}
