/**
 * Entry of `npm run pictures [-- FOLDER]`: every screen of Lede in both browsers, light and dark, in English and, in Chromium,
 * which alone has it built in, in German. For people to look at, and for the stores.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserName, Scheme, View } from './browsers/driver.ts';
import { launch } from './browsers/index.ts';
import { RecordingServer } from './browsers/server.ts';
import { buildExtension } from './build/extension.ts';
import { settled, shots } from './pictures/screens.ts';

const RUNS: readonly { name: BrowserName; language: string }[] = [
  { name: 'chromium', language: 'en-GB' },
  { name: 'chromium', language: 'de' },
  { name: 'firefox', language: 'en-GB' },
];
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const folder = process.argv[2] ?? join('out', 'pictures');

async function picture(browser: Browser, view: View, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await browser.setScheme(scheme);
    await settled(view);
    await writeFile(join(folder, `${name}-${scheme}.png`), await view.screenshot());
  }
}

await mkdir(folder, { recursive: true });
await Promise.all([buildExtension('chrome', { release: true }), buildExtension('firefox', { release: true })]);
const server = await RecordingServer.start('test/fixtures/pages');
try {
  for (const { name, language } of RUNS) {
    const browser = await launch(name, { proxy: server.host, language });
    try {
      for await (const { screen, view } of shots(browser, server))
        await picture(browser, view, `${name}-${language.slice(0, 2)}-${screen}`);
      console.log(`${name}, ${language}: in ${folder}`);
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}
