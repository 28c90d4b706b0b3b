/** What Chromium tells of Lede from inside, over its protocol (seen in 156): background, listeners, console. Knows no page of Lede's. */
import type { CDPSession, Extension, Page, Browser as Puppeteer, Target } from 'puppeteer-core';
import { addHostPermissions, install, permissionWarnings } from './chromiumExtensions.ts';
import { DriverError, type Inside, waitFor } from './driver.ts';
import { expressionOf } from './expression.ts';

/** Whose insides are asked for: they change where another build or another tab takes over. */
interface Subject {
  browser: Puppeteer;
  extension(): Extension;
  page(): Page;
  /** Another extension is the one in question from now on. */
  replace(extension: Extension): void;
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
    return permissionWarnings(browser, extension().id);
  }

  async useShortcut(): Promise<boolean> {
    return false;
  }

  grantHosts(patterns: readonly string[]): Promise<void> {
    const { browser, extension } = this.subject;
    return addHostPermissions(browser, extension().id, patterns);
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
