/**
 * Entry of `npm start [-- FILE-OR-ADDRESS] [--headless]`: builds, opens a browser with Lede on a page and clicks its icon.
 * With a display the window stays open; without one, or where none is wanted, the summary is printed and pictured.
 */
import { type Browser, type BrowserName, DriverError } from './browsers/driver.ts';
import { launch } from './browsers/index.ts';
import { build } from './build.ts';
import { findBrowser } from './setup.mjs';
import { addressOf, SAMPLE } from './start/address.ts';
import { takePictures } from './start/pictures.ts';

const HEADLESS = '--headless';
const [page = SAMPLE] = process.argv.slice(2).filter((word) => word !== HEADLESS);
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const visible = hasDisplay && !process.argv.includes(HEADLESS);

const browserName = (): BrowserName => {
  if (findBrowser('chromium') !== null) return 'chromium';
  if (findBrowser('firefox') !== null) return 'firefox';
  throw new DriverError('Neither Chromium nor Firefox is installed: install one of them and run this again.');
};

async function show(browser: Browser, address: string): Promise<void> {
  await browser.open(address);
  await browser.clickAction();
  console.log(`Lede is open in ${browser.name} on ${address}. Close the window or press Ctrl+C to end.`);
  await Promise.race([browser.ended, new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))]);
}

try {
  const { address, server } = await addressOf(page);
  try {
    await build({ release: false });
    const browser = await launch(browserName(), { visible });
    try {
      if (visible) await show(browser, address);
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
