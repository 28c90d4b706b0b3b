/** The screens of Lede and the way to each. Knows sample pages and elements' ids; knows no words, since they are translated. */
import { type Browser, type View, waitFor } from '../browsers/driver.ts';
import type { RecordingServer } from '../browsers/server.ts';

export interface Shot {
  /** Its name in file names. */
  screen: string;
  view: View;
}

const PARTS = ['key-points', 'numbers', 'timeline', 'support'];
/** Screens without a summary, by what leads there. */
const OTHERS = [
  { screen: 'no-article', page: 'list-en.html' },
  { screen: 'empty', page: 'empty.html' },
  { screen: 'frame', page: 'frame-en.html' },
];
const ARTICLES = ['operation-en', 'operation-es', 'court-en', 'business-en', 'disaster-en'];

/** One screen after another; each view lives until the next is asked for. */
export async function* shots(browser: Browser, server: RecordingServer): AsyncGenerator<Shot> {
  for (const article of ARTICLES) {
    await browser.open(server.address(`${article}.html`));
    const popup = await browser.clickAction();
    await ready(popup);
    for (const part of PARTS) {
      await popup.evaluate((id: string) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), part);
      yield { screen: `${article}-${part}`, view: popup };
    }
  }
  for (const { screen, page } of OTHERS) {
    await browser.open(server.address(page));
    const popup = await browser.clickAction();
    await ready(popup);
    yield { screen, view: popup };
  }
  yield { screen: 'options', view: await browser.open(`${browser.extensionAddress}options.html`) };
}

/** Resolves when the page has been read, whatever came of it. */
async function ready(view: View): Promise<void> {
  await waitFor('the page to be read', () =>
    view.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false' || null),
  );
}

/** Resolves after two frames, so that what was changed is on the screen. */
export async function settled(view: View): Promise<void> {
  await view.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
