/**
 * The pictures for README and stores: the sample article beside Lede's panel, 1280 by 800 pixels, as docs/store.md lists them.
 * The page is the real one, with Lede's marks in it; the panel is its built page.
 */
import type { Buffer } from 'node:buffer';
import { STATES, settled, show } from '../../test/stand/index.ts';
import type { Browser } from '../browsers/driver.ts';
import type { RecordingServer } from '../browsers/server.ts';
import { ARTICLE, summarised } from './surfaces.ts';

const WIDTH = 1280;
const HEIGHT = 800;
const PANEL_WIDTH = 400;

/** Lays two pictures side by side. To be served as a made page. */
export const DESK: readonly [string, string] = [
  'desk.html',
  '<body style="margin:0;display:flex;background:#b9c4c6;gap:1px"><img alt="" id="page"><img alt="" id="panel"></body>',
];

interface Scene {
  file: string;
  /** Id of the part of the panel that is in front. */
  part: string | null;
  /** Selector of a fact in the popup that is pressed, so that it is marked in the page. */
  mark?: string;
}

const SCENES: readonly Scene[] = [
  { file: 'key-points.png', part: null },
  { file: 'numbers.png', part: 'numbers' },
  { file: 'timeline.png', part: 'timeline' },
  { file: 'marked.png', part: 'numbers', mark: '.card:nth-child(3) .fact' },
  { file: 'support.png', part: 'support' },
];

export async function* storePictures(
  browser: Browser,
  server: RecordingServer,
): AsyncGenerator<{ file: string; image: Buffer }> {
  const panelState = STATES.find(({ name }) => name === 'panel');
  if (!panelState) throw new Error('no state of the panel');
  await browser.setScheme('light');
  for (const { file, part, mark } of SCENES) {
    await browser.setRoom({ width: WIDTH - PANEL_WIDTH - 1, height: HEIGHT });
    const page = await browser.open(server.address(ARTICLE));
    // The paper's question about cookies, answered: it would cover what is to be seen.
    await page.evaluate(() => document.querySelector('.cookies')?.remove());
    if (mark) {
      const popup = await browser.clickAction();
      await summarised(popup);
      await popup.click(mark);
      // The page scrolls to the passage.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }
    const article = await page.screenshot();
    await browser.setRoom({ width: PANEL_WIDTH, height: HEIGHT });
    const panel = await show({ browser, server }, panelState);
    await panel.evaluate(
      (id: string | null, fact: string | null) => {
        if (fact) document.querySelector<HTMLElement>(fact)?.click();
        if (id) document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
      },
      part,
      mark ?? null,
    );
    await settled(panel);
    const beside = await panel.screenshot();
    await browser.setRoom({ width: WIDTH, height: HEIGHT });
    const desk = await browser.open(server.address(DESK[0]));
    await desk.evaluate(
      async (left: string, right: string) => {
        const images = { page: left, panel: right };
        for (const [id, data] of Object.entries(images)) {
          const image = document.getElementById(id) as HTMLImageElement;
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
        }
      },
      article.toString('base64'),
      beside.toString('base64'),
    );
    yield { file, image: await desk.screenshot() };
  }
}
