/**
 * Chromium's own administration of extensions: loading one, and what its page chrome://extensions can change and tell (seen in
 * 156). Knows no page of Lede's but the first-run page that a load opens.
 */
import type { Extension, Page, Browser as Puppeteer, Target } from 'puppeteer-core';
import { DriverError, FIRST_RUN_PAGE, FIRST_RUN_TIME, waitFor } from './driver.ts';

/**
 * Loads Lede, unpacked, and closes the first-run page that it opens at its installation; a profile that `hasRun` before knows it
 * already. Throws a `DriverError` where Chromium refuses it, or where that page does not come.
 */
export async function install(browser: Puppeteer, folder: string, hasRun = false): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new DriverError(`Chromium did not load ${folder}`);
  if (hasRun) return extension;
  const address = `chrome-extension://${id}/${FIRST_RUN_PAGE}`;
  const welcome = await waitFor(
    'the first-run page',
    async () => browser.targets().find((target) => target.url() === address),
    FIRST_RUN_TIME,
  );
  await (await welcome.asPage()).close();
  return extension;
}

/** The part of chrome://extensions that is used. The callbacks come when the change is made. */
interface Administration {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }, done: () => void): void;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }, done: () => void): void;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
  management: { getPermissionWarningsById(id: string, done: (warnings: string[]) => void): void };
}

/** Runs work on chrome://extensions, in a tab of its own that is closed afterwards. */
async function administer<Answer>(browser: Puppeteer, work: (page: Page) => Promise<Answer>): Promise<Answer> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Lets the extension into private windows. It is loaded anew by that, which needs the developer's mode. */
export async function allowPrivate(browser: Puppeteer, id: string): Promise<void> {
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
  const before = new Set(browser.targets().filter(isWorker));
  await administer(browser, (page) =>
    page.evaluate((extensionId) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Administration }).chrome;
      return new Promise<void>((resolve) =>
        developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, () =>
          developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }, resolve),
        ),
      );
    }, id),
  );
  await waitFor('the extension, loaded anew', async () =>
    browser.targets().some((target) => isWorker(target) && !before.has(target)) ? true : null,
  );
}

/** The warnings that Chromium shows before it installs the extension. */
export function permissionWarnings(browser: Puppeteer, id: string): Promise<string[]> {
  return administer(browser, (page) =>
    page.evaluate((extensionId) => {
      const { management } = (globalThis as unknown as { chrome: Administration }).chrome;
      return new Promise<string[]>((resolve) => management.getPermissionWarningsById(extensionId, resolve));
    }, id),
  );
}

/** Grants the extension pages by their patterns, without a question. */
export function addHostPermissions(browser: Puppeteer, id: string, patterns: readonly string[]): Promise<void> {
  return administer(browser, async (page) => {
    await page.evaluate(
      (extensionId, hosts) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Administration }).chrome;
        return Promise.all(hosts.map((host) => developerPrivate.addHostPermission(extensionId, host))).then(() => null);
      },
      id,
      [...patterns],
    );
  });
}
