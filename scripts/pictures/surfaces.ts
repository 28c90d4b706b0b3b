/** The real popup and the real side panel on a sample article. Knows elements by their ids, no words: they are translated. */
import { type Browser, type View, waitFor } from '../browsers/driver.ts';
import type { RecordingServer } from '../browsers/server.ts';

export const ARTICLE = 'operation-en.html';

/** One surface after the other; each view lives until the next is asked for. */
export async function* surfaces(
  browser: Browser,
  server: RecordingServer,
): AsyncGenerator<{ surface: string; view: View }> {
  await browser.open(server.address(ARTICLE));
  const popup = await browser.clickAction();
  await summarised(popup);
  yield { surface: 'popup', view: popup };
  await popup.click('.tools .tool');
  const panel = await browser.panel();
  await summarised(panel);
  yield { surface: 'panel', view: panel };
  await browser.closePanel();
}

/** Resolves when the summary is on the screen. */
export const summarised = (view: View): Promise<true> =>
  waitFor('the summary', () => view.evaluate(() => (document.getElementById('key-points') ? true : null)));
