/** Firefox's tabs: which one is in front, its history, one more, one less. Knows WebDriver's windows; knows nothing of Lede. */
import { DriverError, type Tabs, type View } from './driver.ts';
import { runInWindow } from './firefoxChrome.ts';
import type { Marionette } from './marionette.ts';

export class FirefoxTabs implements Tabs {
  /** WebDriver's handles, oldest tab first; empty until a second one is opened. */
  readonly #handles: string[] = [];

  constructor(
    private readonly marionette: Marionette,
    private readonly view: View,
  ) {}

  async open(address: string): Promise<View> {
    await this.#openNew({ type: 'tab' });
    await this.marionette.send('WebDriver:Navigate', { url: address });
    return this.view;
  }

  async startOpening(address: string): Promise<View> {
    await runInWindow(
      this.marionette,
      `gBrowser.selectedBrowser.fixupAndLoadURIString(args[0], {
         triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
      [address],
    );
    return this.view;
  }

  async select(index: number): Promise<View> {
    const handle = this.#handles[index];
    if (!handle) throw new DriverError(`there is no tab ${index}`);
    await this.#switchTo(handle);
    return this.view;
  }

  async close(): Promise<void> {
    const front = await this.#front();
    const others = this.#handles.filter((handle) => handle !== front);
    const next = others[others.length - 1];
    if (!next) throw new DriverError('the last tab cannot be closed');
    await this.marionette.send('WebDriver:CloseWindow');
    this.#handles.splice(0, Number.POSITIVE_INFINITY, ...others);
    await this.#switchTo(next);
  }

  async closeForeign(): Promise<void> {
    const front = await this.#front();
    const all = (await this.marionette.send('WebDriver:GetWindowHandles')) as string[];
    for (const handle of all.filter((tab) => tab !== front && !this.#handles.includes(tab))) {
      await this.#switchTo(handle);
      await this.marionette.send('WebDriver:CloseWindow');
    }
    await this.#switchTo(front);
  }

  openPrivate(): Promise<void> {
    return this.#openNew({ type: 'window', private: true });
  }

  async #openNew(kind: { type: 'tab' | 'window'; private?: boolean }): Promise<void> {
    if (this.#handles.length === 0) this.#handles.push(await this.#front());
    const { handle } = (await this.marionette.send('WebDriver:NewWindow', { ...kind, focus: true })) as {
      handle: string;
    };
    this.#handles.push(handle);
    await this.#switchTo(handle);
  }

  async #front(): Promise<string> {
    const { value } = (await this.marionette.send('WebDriver:GetWindowHandle')) as { value: string };
    return value;
  }

  async back(): Promise<View> {
    await this.marionette.send('WebDriver:Back');
    return this.view;
  }

  async forward(): Promise<View> {
    await this.marionette.send('WebDriver:Forward');
    return this.view;
  }

  async #switchTo(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }
}
