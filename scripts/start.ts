/**
 * Entry of `npm start [-- FILE-OR-ADDRESS]`: builds, opens a browser with Lede on a page and clicks its icon. With a
 * display the window stays open; without one the summary is printed and pictured.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { type Browser, type BrowserName, DriverError } from './browsers/driver.ts';
import { launch } from './browsers/index.ts';
import { RecordingServer } from './browsers/server.ts';
import { build } from './build.ts';
import { findBrowser } from './setup.mjs';
import { takePictures } from './start/pictures.ts';

const SAMPLE = 'test/fixtures/pages/operation-en.html';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const browserName = (): BrowserName => {
  if (findBrowser('chromium') !== null) return 'chromium';
  if (findBrowser('firefox') !== null) return 'firefox';
  throw new DriverError('Neither Chromium nor Firefox is installed: install one of them and run this again.');
};

/** An address as it is; a file by way of a server of our own, which the browser may read like any page. */
async function addressOf(page: string): Promise<{ address: string; server: RecordingServer | null }> {
  if (/^https?:\/\//i.test(page)) return { address: page, server: null };
  const path = resolve(page);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new DriverError(`There is no file ${page}.`);
  // The sample brings its pictures; of anything else only the file itself is served.
  const isSample = path === resolve(SAMPLE);
  const server = await RecordingServer.start(dirname(path), isSample ? {} : { only: basename(path) });
  return { address: server.address(encodeURIComponent(basename(path))), server };
}

async function show(browser: Browser, address: string): Promise<void> {
  await browser.open(address);
  await browser.clickAction();
  console.log(`Lede is open in ${browser.name} on ${address}. Close the window or press Ctrl+C to end.`);
  await Promise.race([browser.ended, new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))]);
}

try {
  const page = process.argv[2] ?? SAMPLE;
  const { address, server } = await addressOf(page);
  try {
    await build({ release: false });
    const browser = await launch(browserName(), { visible: hasDisplay });
    try {
      if (hasDisplay) await show(browser, address);
      else await takePictures(browser, address, 'out');
    } finally {
      await browser.close();
    }
  } finally {
    await server?.close();
  }
} catch (error) {
  if (!(error instanceof DriverError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
