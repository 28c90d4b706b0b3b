/** Another extension, for whoever wants to see that ours does not answer it. Knows the messages that ours would take. */
import type { Json, View } from '../../../scripts/browsers/driver.ts';
import { RIGHT_MESSAGES } from '../../fixtures/messages.ts';

/** Its files. It answers itself. */
export const PROBER = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Prober',
    version: '1.0',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'prober@prober.example' } },
  }),
  'background.js':
    "chrome.runtime.onMessage.addListener((message, sender, answer) => { answer('here'); });chrome.runtime.onConnect.addListener((port) => port.postMessage('here'));",
  'prober.html': '<!doctype html><meta charset="utf-8"><title>Prober</title><p>Prober',
};

/** From a page of another extension: right messages and a connection to the extension with that id. */
export const askExtension = (page: View, id: string) =>
  page.evaluate(
    async (sent: Json[], extensionId: string) => {
      const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      const patience = <Answer>(work: Promise<Answer>) =>
        Promise.race([work, new Promise<'none'>((resolve) => setTimeout(() => resolve('none'), 700))]);
      const answers = await Promise.all(
        sent.map((message) => patience(runtime.sendMessage(extensionId, message).catch(() => 'none'))),
      );
      const connected = await patience(
        new Promise((resolve) => {
          const port = runtime.connect(extensionId);
          port.onMessage.addListener((message) => resolve(message));
          port.onDisconnect.addListener(() => resolve('none'));
        }),
      );
      return { answers: answers.map((answer) => answer ?? 'none'), connected };
    },
    [...RIGHT_MESSAGES],
    id,
  );
