/** What Firefox tells and does with its own privileges (seen in 153). Knows no page of Lede's. */
import { type Inside, waitFor } from './driver.ts';
import { EXTENSION, FrameView, PAGE_FRAME, PANEL_FRAME, POPUP_FRAME, runInWindow } from './firefoxChrome.ts';
import { GECKO_ID } from './firefoxProfile.ts';
import type { Marionette } from './marionette.ts';

const BACKGROUND_FRAME = `${EXTENSION}.backgroundContext?.xulBrowser`;

/** What a process has been told by `console.…`, as a list of lines. */
const CONSOLE_CALLS = `
  const events = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents();
  return events.map(({ arguments: said }) => [...said].map((value) => {
    try { return value instanceof Error || value?.stack ? value + ' ' + value.stack : typeof value === 'object' ? JSON.stringify(value) : String(value); }
    catch (error) { return String(value); }
  }).join(' '));`;

export class FirefoxInside implements Inside {
  constructor(private readonly marionette: Marionette) {}

  async background(): ReturnType<Inside['background']> {
    await runInWindow(this.marionette, `await ${EXTENSION}.wakeupBackground?.();`);
    return new FrameView(this.marionette, BACKGROUND_FRAME).ready('the background');
  }

  async listeners(): Promise<string[]> {
    const found = await new FrameView(this.marionette, PAGE_FRAME).runInFrame(`
      const { document } = content;
      const targets = { window: content, document, root: document.documentElement, body: document.body };
      return Object.entries(targets).flatMap(([name, target]) =>
        Services.els.getListenerInfoFor(target).filter(({ type, inSystemEventGroup }) => type && !inSystemEventGroup)
          .map(({ type }) => name + ' ' + type));`);
    return (found as string[]).sort();
  }

  async consoleMessages(): Promise<string[]> {
    const errors = await runInWindow(
      this.marionette,
      'return Services.console.getMessageArray().map((it) => (it instanceof Ci.nsIScriptError ? it.errorMessage : it.message));',
    );
    const said = errors as string[];
    for (const frame of [PAGE_FRAME, POPUP_FRAME, PANEL_FRAME, BACKGROUND_FRAME]) {
      const isThere = await runInWindow(this.marionette, `return Boolean((${frame})?.messageManager);`);
      if (isThere === true)
        said.push(...((await new FrameView(this.marionette, frame).runInFrame(CONSOLE_CALLS)) as string[]));
    }
    return said;
  }

  async useShortcut(letter: string): Promise<boolean> {
    return (
      (await runInWindow(
        this.marionette,
        `const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
         keys.find((key) => key.getAttribute('key') === args[0]).doCommand();
         return true;`,
        [letter],
      )) === true
    );
  }

  async installWarnings(): Promise<string[]> {
    // As ExtensionsUI.sys.mjs makes the words of the dialog.
    const warnings = await runInWindow(
      this.marionette,
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
       const addon = await AddonManager.getAddonByID(args[0]);
       return ExtensionData.formatPermissionStrings({ addon, permissions: addon.installPermissions }).msgs;`,
      [GECKO_ID],
    );
    return warnings as string[];
  }

  grantHosts(): Promise<void> {
    // The profile leaves the dialog out for all.
    return Promise.resolve();
  }

  async replaceExtension(folder: string): Promise<void> {
    // Of the same id: the new one takes the place of the old.
    await this.marionette.send('Addon:Install', { path: folder, temporary: true });
    await waitFor('the extension', async () =>
      (await runInWindow(this.marionette, `return ${EXTENSION}?.wakeupBackground !== undefined;`)) === true
        ? true
        : null,
    );
  }
}
