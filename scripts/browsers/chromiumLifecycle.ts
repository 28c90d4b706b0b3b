/**
 * What happens to the extension in Chromium beyond what a reader does: its worker is stopped, it is reloaded, another one is
 * put beside it, and it complains on a console. Knows puppeteer's targets.
 */
import type { CDPSession, ConsoleMessage, Browser as Puppeteer, Target } from 'puppeteer-core';
import { type Lifecycle, waitFor } from './driver.ts';

/** As Chromium tells it to a debugger. https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#type-ExceptionDetails */
interface Thrown {
  exceptionDetails: { text: string; url?: string; exception?: { description?: string } };
}

export class ChromiumLifecycle implements Lifecycle {
  #errors: string[] = [];
  readonly #heard = new WeakSet<Target>();

  constructor(
    private readonly puppeteer: Puppeteer,
    private readonly directory: string,
    /** Where the extension's own files are: what they complain of names them. */
    private readonly address: string,
  ) {
    puppeteer.on('targetcreated', (target) => this.#hear(target));
    // A popup is created as nothing in particular.
    puppeteer.on('targetchanged', (target) => this.#hear(target));
    for (const target of puppeteer.targets()) this.#hear(target);
  }

  async stopBackground(): Promise<void> {
    const target = await waitFor('the worker', async () =>
      this.puppeteer.targets().find((it) => it.type() === 'service_worker' && it.url().startsWith(this.address)),
    );
    const stopped = new Promise<void>((resolve) => {
      const gone = (it: Target) => {
        if (it !== target) return;
        this.puppeteer.off('targetdestroyed', gone);
        resolve();
      };
      this.puppeteer.on('targetdestroyed', gone);
    });
    await (await target.worker())?.close();
    await stopped;
  }

  async reload(): Promise<void> {
    await this.puppeteer.installExtension(this.directory);
  }

  async add(directory: string): Promise<string> {
    return `chrome-extension://${await this.puppeteer.installExtension(directory)}/`;
  }

  async takeErrors(): Promise<string[]> {
    const taken = this.#errors;
    this.#errors = [];
    return taken;
  }

  #hear(target: Target): void {
    const isOurs = target.url().startsWith(this.address);
    if (this.#heard.has(target) || !(target.type() === 'page' || (isOurs && target.type() === 'service_worker')))
      return;
    this.#heard.add(target);
    void this.#listen(target).catch((error: unknown) => {
      // A popup may be gone before anybody listens.
      if (!/closed|No target/i.test(String(error))) throw error;
    });
  }

  async #listen(target: Target): Promise<void> {
    if (target.type() === 'service_worker') {
      const worker = await target.worker();
      worker?.on('console', (message) => this.#said(message, target));
      if (worker) await this.#throwing(worker.client, target);
    } else {
      const page = await target.asPage();
      page.on('console', (message) => this.#said(message, target));
      await this.#throwing(await page.createCDPSession(), target);
    }
  }

  #said(message: ConsoleMessage, target: Target): void {
    const places = [message.location(), ...message.stackTrace()].map(({ url }) => url ?? '');
    if (message.type() === 'error' && this.#isOurs(target, places)) this.#errors.push(message.text());
  }

  /** Of our own documents everything is ours, of a page only what names a file of ours. */
  #isOurs(target: Target, places: readonly string[]): boolean {
    return [target.url(), ...places].some((place) => place.includes(this.address));
  }

  /** Errors that nobody caught, in the document and in our content script beside it. */
  async #throwing(session: CDPSession, target: Target): Promise<void> {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception } }: Thrown) => {
      const said = exception?.description ?? '';
      if (this.#isOurs(target, [url ?? '', said])) this.#errors.push(`${text} ${said}`);
    });
    await session.send('Runtime.enable');
  }
}
