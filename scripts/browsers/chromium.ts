/** Chromium by way of puppeteer-core on a pipe. Knows targets and tabs; knows nothing of Lede's pages but their names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, {
  type CDPSession,
  type Extension,
  type Page,
  type Browser as Puppeteer,
  type Target,
} from 'puppeteer-core';
import { allowPrivate, install } from './chromiumExtensions.ts';
import { ChromiumInside } from './chromiumInside.ts';
import { ChromiumLifecycle } from './chromiumLifecycle.ts';
import { viewOf } from './chromiumPage.ts';
import { ChromiumTabs } from './chromiumTabs.ts';
import { type Browser, type LaunchOptions, type Room, type Scheme, type View, type Wishes, waitFor } from './driver.ts';
import { residentMemory } from './memory.ts';

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly ended: Promise<void>;
  readonly inside: ChromiumInside;
  readonly tabs: ChromiumTabs;
  readonly lifecycle: ChromiumLifecycle;
  #scheme: Scheme = 'light';
  #wishes: Wishes = { forcedColours: false, reducedMotion: false };
  /** What is emulated lasts as long as the session that asked for it. */
  readonly #sessions = new WeakMap<Page, CDPSession>();

  constructor(
    private readonly puppeteer: Puppeteer,
    private extension: Extension,
    first: Page,
  ) {
    this.ended = new Promise((resolve) => puppeteer.once('disconnected', () => resolve()));
    this.inside = new ChromiumInside({
      browser: puppeteer,
      extension: () => this.extension,
      page: () => this.tabs.front,
      replace: (other) => {
        this.extension = other;
      },
    });
    this.tabs = new ChromiumTabs(puppeteer, first, viewOf, () => this.inside.makePrivateWindow());
    this.lifecycle = new ChromiumLifecycle(puppeteer, extension.path, this.extensionAddress);
  }

  get extensionAddress(): string {
    return `chrome-extension://${this.extension.id}/`;
  }

  async open(address: string): Promise<View> {
    await this.closePopup();
    await this.tabs.front.goto(address, { waitUntil: 'load' });
    return viewOf(this.tabs.front);
  }

  async clickAction(): Promise<View> {
    await this.closePopup();
    await this.tabs.front.triggerExtensionAction(this.extension);
    return viewOf(await this.#pageOf('popup.html'));
  }

  async popupIsOpen(): Promise<boolean> {
    return this.#target('popup.html') !== undefined;
  }

  closePopup(): Promise<void> {
    return this.#close('popup.html');
  }

  async panel(): Promise<View> {
    return viewOf(await this.#pageOf('panel.html'));
  }

  closePanel(): Promise<void> {
    return this.#close('panel.html');
  }

  async setScheme(scheme: Scheme): Promise<void> {
    this.#scheme = scheme;
    await this.#emulateAll();
  }

  async setWishes(wishes: Partial<Wishes>): Promise<void> {
    this.#wishes = { ...this.#wishes, ...wishes };
    await this.#emulateAll();
  }

  async setRoom(room: Room | null): Promise<void> {
    await this.tabs.front.setViewport(
      room && { width: room.width, height: room.height, deviceScaleFactor: room.zoom ?? 1 },
    );
  }

  memory(): Promise<number | null> {
    return residentMemory(this.puppeteer.process()?.pid ?? -1);
  }

  close(): Promise<void> {
    return this.puppeteer.close();
  }

  #target(name: string): Target | undefined {
    return this.puppeteer.targets().find((target) => target.url().startsWith(this.extensionAddress + name));
  }

  async #pageOf(name: string): Promise<Page> {
    const target = await waitFor(`a page ${name}`, async () => this.#target(name));
    const page = await target.asPage();
    await this.#emulate(page);
    return page;
  }

  async #emulateAll(): Promise<void> {
    const open = [this.#target('popup.html'), this.#target('panel.html')].filter((target) => target !== undefined);
    const pages = [this.tabs.front, ...(await Promise.all(open.map((target) => target.asPage())))];
    await Promise.all(pages.map((page) => this.#emulate(page)));
  }

  /** By the protocol itself: puppeteer knows no forced colours. */
  async #emulate(page: Page): Promise<void> {
    const session = this.#sessions.get(page) ?? (await page.createCDPSession());
    this.#sessions.set(page, session);
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: this.#scheme },
        { name: 'forced-colors', value: this.#wishes.forcedColours ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: this.#wishes.reducedMotion ? 'reduce' : 'no-preference' },
      ],
    });
  }

  async #close(name: string): Promise<void> {
    const target = this.#target(name);
    if (!target) return;
    const page = await target.asPage();
    // A popup may be closing by itself at this moment.
    await page.close().catch((error: unknown) => {
      if (this.#target(name)) throw error;
    });
    await waitFor(`${name} to close`, async () => (this.#target(name) ? null : true));
  }
}

/** What asks the network for something of the browser's own. */
const QUESTIONS = ['NetworkTimeServiceQuerying', 'AutofillServerCommunication'];
/** A process else stands by for the next page, which takes a tenth of the processor's time of a suite. */
const STANDING_BY = ['SpareRendererForSitePerProcess'];
/** Each page that was left else stays, in a process of its own. */
const KEPT_PAGES = ['BackForwardCache'];

const featuresLeftOut = ({ withoutStandby, withoutKeptPages }: LaunchOptions): string[] => [
  ...QUESTIONS,
  ...(withoutStandby ? STANDING_BY : []),
  ...(withoutKeptPages ? KEPT_PAGES : []),
];

/** Starts Chromium, on a new profile, which puppeteer removes at the end, or the given one, and installs the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const hasRun = options.profile !== undefined && existsSync(join(options.profile, 'Local State'));
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: !options.visible,
    pipe: true,
    // Whoever started us ends us, and removes the profile.
    handleSIGINT: false,
    enableExtensions: true,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    // On Linux the environment goes before the switch.
    env: { ...process.env, LANGUAGE: options.language ?? 'en_GB' },
    args: [
      // As root Chromium has no sandbox of its own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1280,900',
      `--lang=${options.language ?? 'en-GB'}`,
      // The browser's own questions to the network: components, clock, forms, signed-in accounts.
      '--disable-component-update',
      '--component-updater=url-source=http://127.0.0.1:1/',
      `--disable-features=${featuresLeftOut(options).join()}`,
      '--gaia-url=http://127.0.0.1:1',
      ...(options.acceptAnyCertificate ? ['--ignore-certificate-errors'] : []),
      ...(options.proxy ? [`--proxy-server=http://${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  try {
    const extension = await install(browser, options.extension, hasRun);
    if (options.allowPrivate) await allowPrivate(browser, extension.id);
    const [page = await browser.newPage()] = await browser.pages();
    return new Chromium(browser, extension, page);
  } catch (error) {
    await browser.close();
    throw error;
  }
}
