/** What Chromium tells and does on its own pages and over its protocol (seen in 156). Knows no page of Lede's. */
import type { CDPSession, Extension, Page, Browser as Puppeteer, Target } from 'puppeteer-core';
import { DriverError, expressionOf, FIRST_RUN_PAGE, FIRST_RUN_TIME, type Inside, waitFor } from './driver.ts';

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

/** Whose insides are asked for: they change where another build or another tab takes over. */
interface Subject {
  browser: Puppeteer;
  extension(): Extension;
  page(): Page;
  /** Another extension is the one in question from now on. */
  replace(extension: Extension): void;
}

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

export class ChromiumInside implements Inside {
  constructor(private readonly subject: Subject) {}

  async background(): ReturnType<Inside['background']> {
    const { page, extension } = this.subject;
    if (!this.#worker()) {
      // It sleeps when it has had nothing to do for half a minute.
      const session = await page().createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extension().id}/` });
      await session.detach();
    }
    const worker = await waitFor('the background', async () => this.#worker());
    return {
      evaluate: async (body, ...values) => {
        // By a session of our own: puppeteer waits for ever for a worker that somebody else listened to first.
        const session = await worker.createCDPSession();
        try {
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
            expression: expressionOf(body, values),
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails) throw new DriverError(`in the background: ${exceptionDetails.exception?.description}`);
          return result.value as never;
        } finally {
          await session.detach().catch(ignoreClosed);
        }
      },
    };
  }

  #worker(): Target | undefined {
    // The newest: that of before a reload never answers.
    const address = `chrome-extension://${this.subject.extension().id}/`;
    return this.subject.browser
      .targets()
      .findLast((target) => target.type() === 'service_worker' && target.url().startsWith(address));
  }

  async listeners(): Promise<string[]> {
    const session = await this.subject.page().createCDPSession();
    try {
      const found: string[] = [];
      for (const [name, expression] of [
        ['window', 'window'],
        ['document', 'document'],
        ['root', 'document.documentElement'],
        ['body', 'document.body'],
      ] as const) {
        const { result } = await session.send('Runtime.evaluate', { expression });
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
        found.push(...listeners.map(({ type }) => `${name} ${type}`));
      }
      return found.sort();
    } finally {
      await session.detach();
    }
  }

  async consoleMessages(): Promise<string[]> {
    const { browser, extension, page } = this.subject;
    const own = browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${extension().id}/`));
    const said = await Promise.all([page().target(), ...own].map(messagesOf));
    return said.flat();
  }

  installWarnings(): Promise<string[]> {
    const { browser, extension } = this.subject;
    return administer(browser, (page) =>
      page.evaluate((id) => {
        const { management } = (globalThis as unknown as { chrome: Administration }).chrome;
        return new Promise<string[]>((resolve) => management.getPermissionWarningsById(id, resolve));
      }, extension().id),
    );
  }

  async useShortcut(): Promise<boolean> {
    return false;
  }

  grantHosts(patterns: readonly string[]): Promise<void> {
    const { browser, extension } = this.subject;
    return administer(browser, async (page) => {
      await page.evaluate(
        (id, hosts) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: Administration }).chrome;
          return Promise.all(hosts.map((host) => developerPrivate.addHostPermission(id, host))).then(() => null);
        },
        extension().id,
        [...patterns],
      );
    });
  }

  async replaceExtension(folder: string): Promise<void> {
    const { browser, extension, replace } = this.subject;
    await browser.uninstallExtension(extension().id);
    replace(await install(browser, folder));
  }

  /** Opens a private window by the extension's own wish. */
  async makePrivateWindow(): Promise<void> {
    const background = await this.background();
    await background.evaluate(() => {
      const { windows } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      return windows.create({ incognito: true, url: 'about:blank' }).then(() => null);
    });
  }
}

/** The console of one target. A new listener is told everything that was said before, in every world of the page. */
async function messagesOf(target: Target): Promise<string[]> {
  const session: CDPSession = await target.createCDPSession();
  const said: string[] = [];
  session.on('Runtime.consoleAPICalled', ({ args }) => {
    said.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    said.push(`${text} ${exception?.description ?? exception?.value ?? ''}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    said.push(entry.text);
  });
  try {
    await session.send('Runtime.enable');
    // Workers have no log of their own.
    if (target.type() !== 'service_worker') await session.send('Log.enable');
  } finally {
    await session.detach();
  }
  return said;
}

/** The worker may have gone to sleep meanwhile. */
function ignoreClosed(error: unknown): void {
  if (!(error instanceof Error && /closed|detached|No session/i.test(error.message))) throw error;
}
