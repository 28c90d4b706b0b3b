/** What the content script of a tab says to a page of ours, or the background, that asks it. Knows the way there, not the questions. */
import type { Json, View } from '../../scripts/browsers/driver.ts';
import type { ExtensionApi } from './stage.ts';

/** A page of ours, or the background. */
type Ours = Pick<View, 'evaluate'>;

/** The tab in front, by the browser's own number for it. */
export const tabInFront = (ours: Ours): Promise<number> =>
  ours.evaluate(async () => {
    const [tab] = await (globalThis as unknown as ExtensionApi).chrome.tabs.query({
      active: true,
      currentWindow: true,
    });
    return tab?.id ?? -1;
  });

type Question = { tabId: number; question: Json };

/** Asks them all at once; gives the answers in the same order, null where there is none. */
export const askTabs = (ours: Ours, questions: readonly Question[]): Promise<Json[]> =>
  ours.evaluate(
    async (asked: Question[]) => {
      const { runtime, tabs } = (globalThis as unknown as ExtensionApi).chrome;
      const answers = asked.map(
        ({ tabId, question }) =>
          new Promise<Json>((resolve) => {
            const port = tabs.connect(tabId, { frameId: 0 });
            port.onMessage.addListener((answer) => resolve(answer as Json));
            port.onDisconnect.addListener(() => {
              // Chromium complains of an error that nobody reads.
              void runtime.lastError;
              resolve(null);
            });
            port.postMessage(question);
          }),
      );
      return Promise.all(answers);
    },
    [...questions],
  );
