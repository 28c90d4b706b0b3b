/**
 * Firefox's own window, from the inside: code that Marionette runs with the browser's privileges. Knows Firefox's
 * internals (seen in 153); the popup and the sidebar are frames that WebDriver does not reach.
 */
import { Buffer } from 'node:buffer';
import { type AccessibleNode, DriverError, type Json, type View, waitFor } from './driver.ts';
import { expressionOf } from './expression.ts';
import { accessibleNodes } from './firefoxAccessible.ts';
import { GECKO_ID } from './firefoxProfile.ts';
import type { Marionette } from './marionette.ts';

/** Where the tab in front, the popup and the sidebar's page are, as expressions in the window. */
export const PAGE_FRAME = 'gBrowser.selectedBrowser';
export const POPUP_FRAME = `document.querySelector('browser[webextension-view-type="popup"]')`;
export const PANEL_FRAME = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

/** The extension as Firefox knows it. */
export const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)})?.extension`;

const ACTION = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.browserActionFor(${EXTENSION});
})()`;

/** The click on the toolbar icon: grants `activeTab` and opens the popup. */
export const CLICK_ACTION = `${ACTION}.triggerAction(window);`;
export const CLOSE_POPUP = `${POPUP_FRAME}?.closest('panel')?.hidePopup();`;
/** Closes the tab at the address in `args`; null where there is none. */
export const CLOSE_TAB = `
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === args[0]);
  if (!tab) return null;
  gBrowser.removeTab(tab);
  return true;`;
/** Lets the extension with the id in `args` into private windows, from its next installation on. */
export const ALLOW_PRIVATE = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(args[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`;
export const CLOSE_PANEL = 'SidebarController.hide();';

/** The tab's own frame made as large as the room wants it: `args[0]`, or null for the window's. */
export const SET_ROOM = `
  const [room] = args;
  const frame = gBrowser.selectedBrowser;
  const { style } = frame;
  const zoom = room?.zoom ?? 1;
  style.flex = room ? 'none' : '';
  style.width = style.minWidth = style.maxWidth = room ? room.width * zoom + 'px' : '';
  style.height = style.minHeight = style.maxHeight = room ? room.height * zoom + 'px' : '';
  frame.fullZoom = zoom;`;

/** Runs the body of an async function in Firefox's window, with `values` as its arguments. */
export async function runInWindow(marionette: Marionette, body: string, values: Json[] = []): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...arguments).then(
        (value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: values })) as {
      value: { value?: unknown; error?: string };
    };
    if (answer.value.error !== undefined) throw new DriverError(`in Firefox's window: ${answer.value.error}`);
    return answer.value.value;
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Runs in the frame's process with privileges: `content` is its window. The answer travels as JSON. */
const frameScript = (body: string, channel: string): string => `
(async () => {
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  ${body}
})().then(
  (value) => sendAsyncMessage('${channel}', JSON.stringify({ value: value === undefined ? null : value })),
  (error) => sendAsyncMessage('${channel}', JSON.stringify({ error: String(error) })));`;

let frameCalls = 0;

/** The popup or sidebar page was closed, or moved to another frame, before it answered. */
class FrameGoneError extends DriverError {}

/** A popup or sidebar page as a view. */
export class FrameView implements View {
  constructor(
    private readonly marionette: Marionette,
    private readonly frame: string,
  ) {}

  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  async evaluate<Arguments extends Json[], Answer>(
    body: (...values: Arguments) => Answer | Promise<Answer>,
    ...values: Arguments
  ): Promise<Answer> {
    // A sandbox of the document: its own world, but not under its content security policy.
    const answer = await this.runInFrame(`
      const sandbox = Cu.waiveXrays(new Cu.Sandbox(content, { sameZoneAs: content, sandboxPrototype: content, wantXrays: false }));
      return JSON.parse(await Cu.evalInSandbox(${JSON.stringify(`Promise.resolve(${expressionOf(body, values)}).then((it) => JSON.stringify(it === undefined ? null : it))`)}, sandbox));`);
    return answer as Answer;
  }

  async click(selector: string): Promise<void> {
    const point = await this.runInFrame(`
      const element = content.document.querySelector(${JSON.stringify(selector)});
      if (!element) throw new Error('nothing matches ' + ${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => content.requestAnimationFrame(() => content.requestAnimationFrame(resolve)));
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) throw new Error('not visible: ' + ${JSON.stringify(selector)});
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = content.document.elementFromPoint(x, y);
      if (!hit || !(element.contains(hit) || hit.contains(element))) throw new Error('covered: ' + ${JSON.stringify(selector)});
      return [x, y];`);
    try {
      await this.runInFrame(`
        const [x, y] = ${JSON.stringify(point)};
        await event.synthesizeMouseAtPoint(x, y, { type: 'mousemove' }, content);
        await event.synthesizeMouseAtPoint(x, y, { button: 0, clickCount: 1 }, content);`);
    } catch (error) {
      // What the click did may close the page before it answers.
      if (!(error instanceof FrameGoneError)) throw error;
    }
  }

  async press(keys: string): Promise<void> {
    // A key goes where the focus is, and a document that has it not draws none.
    await runInWindow(this.marionette, `(${this.frame})?.focus();`);
    await this.runInFrame(`
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!tip.beginInputTransactionForTests(content)) throw new Error('no input transaction');
      const held = ${JSON.stringify(keys.split('+'))}.map((key) => new content.KeyboardEvent('', { key }));
      for (const key of held) tip.keydown(key);
      for (const key of held.reverse()) tip.keyup(key);`);
  }

  async screenshot(): Promise<Buffer> {
    const image = await runInWindow(
      this.marionette,
      `const bitmap = await ${this.frame}.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
       const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       canvas.width = bitmap.width;
       canvas.height = bitmap.height;
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       return canvas.toDataURL('image/png').split(',')[1];`,
    );
    return Buffer.from(String(image), 'base64');
  }

  accessibleNodes(): Promise<AccessibleNode[]> {
    return accessibleNodes(this.marionette, this.frame);
  }

  /** Waits until the frame shows one of the extension's own pages, read to its end. */
  async ready(what: string): Promise<this> {
    await waitFor(what, async () => ((await this.#isReady()) ? true : null));
    return this;
  }

  async #isReady(): Promise<boolean> {
    const there = await runInWindow(
      this.marionette,
      `return (${this.frame})?.browsingContext?.currentWindowGlobal?.documentURI?.schemeIs('moz-extension') ?? false;`,
    );
    if (there !== true) return false;
    try {
      return await this.evaluate(() => document.readyState === 'complete');
    } catch (error) {
      // Firefox loads a popup out of sight and moves it into another frame when it opens.
      if (error instanceof FrameGoneError) return false;
      throw error;
    }
  }

  /** Runs the body of an async function in the frame's process with privileges: `content` is its window. */
  async runInFrame(body: string): Promise<unknown> {
    const channel = `lede:${++frameCalls}`;
    const answer = await runInWindow(
      this.marionette,
      `const [source, channel] = args;
       const manager = (${this.frame})?.messageManager;
       if (!manager) return null;
       return new Promise((resolve) => {
         const closed = setInterval(() => {
           if ((${this.frame})?.messageManager === manager) return;
           clearInterval(closed);
           resolve(null);
         }, 100);
         manager.addMessageListener(channel, ({ data }) => { clearInterval(closed); resolve(data); });
         manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
       });`,
      [frameScript(body, channel), channel],
    );
    if (answer === null) throw new FrameGoneError('that page is closed');
    const result = JSON.parse(String(answer)) as { value?: unknown; error?: string };
    if (result.error !== undefined) throw new DriverError(`in Firefox's frame: ${result.error}`);
    return result.value;
  }
}
