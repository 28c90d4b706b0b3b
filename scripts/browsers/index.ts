/** The browsers of this machine, by name. */
import { resolve } from 'node:path';
import { findBrowser } from '../setup.mjs';
import { launchChromium } from './chromium.ts';
import { type Browser, type BrowserName, DriverError, type LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Where the build puts the extension for each browser. */
const EXTENSIONS: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** Starts a browser with the built extension. Throws a `DriverError` where it is not installed. */
export async function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'executable' | 'extension'> = {},
): Promise<Browser> {
  const executable = findBrowser(name);
  if (executable === null) throw new DriverError(`${name} is not installed: node scripts/setup.mjs --browsers`);
  const all: LaunchOptions = { ...options, executable, extension: resolve(EXTENSIONS[name]) };
  return name === 'chromium' ? launchChromium(all) : launchFirefox(all);
}
