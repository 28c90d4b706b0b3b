/** Chromium's tabs: which one is in front, its history, one more, one less. Knows puppeteer's pages; knows nothing of Lede. */
import type { Page, Browser as Puppeteer } from 'puppeteer-core';
import { DriverError, type Tabs, type View, waitFor } from './driver.ts';

export class ChromiumTabs implements Tabs {
  /** By age, oldest first. */
  readonly #pages: Page[];
  #front: Page;

  constructor(
    private readonly puppeteer: Puppeteer,
    first: Page,
    private readonly viewOf: (page: Page) => View,
    /** Has the extension open a window: puppeteer's own contexts are no private windows to extensions. */
    private readonly makePrivateWindow: () => Promise<void>,
  ) {
    this.#front = first;
    this.#pages = [first];
  }

  /** The tab in front. */
  get front(): Page {
    return this.#front;
  }

  async open(address: string): Promise<View> {
    const page = await this.puppeteer.newPage();
    this.#pages.push(page);
    this.#front = page;
    await page.bringToFront();
    await page.goto(address, { waitUntil: 'load' });
    return this.viewOf(page);
  }

  async startOpening(address: string): Promise<View> {
    const session = await this.#front.createCDPSession();
    // Answers when the server has, long before the document is whole.
    await session.send('Page.navigate', { url: address });
    await session.detach();
    return this.viewOf(this.#front);
  }

  async select(index: number): Promise<View> {
    const page = this.#pages[index];
    if (!page) throw new DriverError(`there is no tab ${index}`);
    this.#front = page;
    await page.bringToFront();
    return this.viewOf(page);
  }

  async close(): Promise<void> {
    const closed = this.#front;
    this.#pages.splice(this.#pages.indexOf(closed), 1);
    const next = this.#pages[this.#pages.length - 1];
    if (!next) throw new DriverError('the last tab cannot be closed');
    // Not awaited: a page in an endless dialog goes, and never says so.
    const gone = closed.close({ runBeforeUnload: false }).catch(ignoreGone);
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 1000))]);
    this.#front = next;
    await next.bringToFront();
  }

  async closeForeign(): Promise<void> {
    const foreign = (await this.puppeteer.pages()).filter((page) => !this.#pages.includes(page));
    await Promise.all(foreign.map((page) => page.close()));
    await this.#front.bringToFront();
  }

  async openPrivate(): Promise<void> {
    const before = new Set(this.puppeteer.targets());
    await this.makePrivateWindow();
    const target = await waitFor('a private window', async () =>
      this.puppeteer.targets().find((one) => one.type() === 'page' && !before.has(one)),
    );
    this.#front = await target.asPage();
    this.#pages.push(this.#front);
  }

  async back(): Promise<View> {
    await this.#front.goBack({ waitUntil: 'load' });
    return this.viewOf(this.#front);
  }

  async forward(): Promise<View> {
    await this.#front.goForward({ waitUntil: 'load' });
    return this.viewOf(this.#front);
  }
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof Error && /closed|detached|no target/i.test(error.message))) throw error;
}
