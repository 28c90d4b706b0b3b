/**
 * What happens to the extension in Firefox beyond what a reader does: its event page is stopped, it is reloaded, another one
 * is put beside it, and it complains on a console. Knows Firefox's internals (seen in 153).
 */
import type { Lifecycle } from './driver.ts';
import { runInWindow } from './firefoxChrome.ts';
import { GECKO_ID } from './firefoxProfile.ts';
import type { Marionette } from './marionette.ts';

export class FirefoxLifecycle implements Lifecycle {
  constructor(
    private readonly marionette: Marionette,
    /** Where the extension's own files are: what they complain of names them. */
    private readonly address: string,
  ) {}

  async stopBackground(): Promise<void> {
    await runInWindow(
      this.marionette,
      `await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ disableResetIdleForTest: true });`,
      [GECKO_ID],
    );
  }

  async reload(): Promise<void> {
    await runInWindow(
      this.marionette,
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const addon = await AddonManager.getAddonByID(args[0]);
       await addon.reload();
       await WebExtensionPolicy.getByID(args[0]).readyPromise;`,
      [GECKO_ID],
    );
  }

  async add(directory: string): Promise<string> {
    const { value } = (await this.marionette.send('Addon:Install', { path: directory, temporary: true })) as {
      value: string;
    };
    const address = await runInWindow(this.marionette, 'return WebExtensionPolicy.getByID(args[0]).getURL("");', [
      value,
    ]);
    return String(address);
  }

  /** Errors that nobody caught, of our documents and of our content scripts; Firefox keeps `console.error` elsewhere. */
  async takeErrors(): Promise<string[]> {
    const errors = await runInWindow(
      this.marionette,
      `const messages = Services.console.getMessageArray();
       Services.console.reset();
       return messages
         .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
         // Firefox reports a key without a message, which is how we ask whether there is one.
         .filter(({ errorMessage }) => !errorMessage.startsWith('Unknown localization message'))
         .filter((message) => (message.sourceName + message.errorMessage).includes(args[0]))
         .map((message) => message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber);`,
      [this.address],
    );
    return errors as string[];
  }
}
