/**
 * Lede's built pages with a substituted browser, served like any page: every state at once, in every language and size, with
 * the very script and styles of the package. Knows the build and the states; what is looked at is the caller's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { type Browser, type View, waitFor } from '../../scripts/browsers/driver.ts';
import type { RecordingServer } from '../../scripts/browsers/server.ts';
import type { Scene } from './browser.ts';
import { STATES, type State } from './states.ts';

const BUILT = 'dist/chrome';
export const LANGUAGES = readdirSync('popup/_locales');

const nameOf = (state: State, language: string): string => `stand/${state.name}.${language}.html`;

/** The files of the stand by name, to be served as `made` pages. The extension must have been built. */
export async function standFiles(): Promise<Map<string, string>> {
  const stub = await esbuild.build({
    entryPoints: ['test/stand/browser.ts'],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'warning',
  });
  const files = new Map([['stand/browser.js', stub.outputFiles[0]?.text ?? '']]);
  for (const name of [...readdirSync(BUILT), ...readdirSync(`${BUILT}/icons`).map((icon) => `icons/${icon}`)])
    if (/\.(?:js|css|svg)$/.test(name)) files.set(`stand/${name}`, readFileSync(`${BUILT}/${name}`, 'utf8'));
  for (const language of LANGUAGES) {
    const messages = JSON.parse(readFileSync(`popup/_locales/${language}/messages.json`, 'utf8')) as Scene['messages'];
    for (const state of STATES) {
      const { answer, moves = false, page } = state;
      const scene: Scene = { language: language === 'en' ? 'en-GB' : language, messages, answer, moves };
      const data = JSON.stringify(scene).replaceAll('<', '\\u003c');
      const before = `<script>globalThis.ledeScene = ${data};</script><script src="browser.js"></script>`;
      const html = readFileSync(`${BUILT}/${page}.html`, 'utf8');
      files.set(nameOf(state, language), html.replace('<head>', `<head>${before}`));
    }
  }
  return files;
}

/** Shows a state in the tab and does what belongs to it. Resolves when it is drawn. */
export async function show(
  { browser, server }: { browser: Browser; server: RecordingServer },
  state: State,
  language = 'en',
): Promise<View> {
  const view = await browser.open(server.address(nameOf(state, language)));
  await waitFor(`the state ${state.name}`, () =>
    view.evaluate((sign: string) => (document.querySelector(sign) ? true : null), signOf(state)),
  );
  for (const selector of state.clicks ?? []) await clickAll(view, selector);
  await settled(view);
  return view;
}

/** A selector of what is there when the state is. */
function signOf({ page, answer, isSummary }: State): string {
  if (page === 'options') return 'select';
  if (page === 'welcome') return 'main h1';
  if (isSummary) return '.peek-area .support';
  return answer === null ? '.notice-reading ~ .support' : '.notice:not(.notice-reading) ~ .support';
}

/** In the page's own world rather than by the mouse: what a click does is tested elsewhere. */
async function clickAll(view: View, selector: string): Promise<void> {
  await view.evaluate(async (wanted: string) => {
    for (let turn = 0; turn < 20; turn++) {
      const found = document.querySelector<HTMLElement>(wanted);
      if (!found) return;
      found.click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    throw new Error(`still there: ${wanted}`);
  }, selector);
}

/** Resolves when what was changed is on the screen and nothing moves any more. */
export function settled(view: View): Promise<void> {
  return view.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
}

export { STATES, type State };
