/** One browser with Lede for the whole suite, the server behind it, and the ways to a screen that every test takes. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserName, LaunchOptions, View } from '../../scripts/browsers/driver.ts';
import { control, selectorOf, textWith } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/index.ts';
import { type Identity, type MadePages, RecordingServer } from '../../scripts/browsers/server.ts';
import {
  MARKUP_PAGES,
  NEUTRAL_PAGES,
  PLANTED,
  PLANTED_PRIVATE,
  pageOf,
  plantedPage,
  VICTIM_PAGE,
} from '../fixtures/planted.ts';
import { REMOTE_PAGES } from '../fixtures/remote.ts';
import { LIVE_SHAPES, SHAPES } from '../fixtures/shapes.ts';
import { standFiles } from '../stand/index.ts';

/** Pages that are made rather than stored, by the name under which they are served. */
const MADE = new Map([
  ...[...SHAPES, ...LIVE_SHAPES].map(({ name, html }): [string, string] => [`${name}.html`, html]),
  ...MARKUP_PAGES,
  ...NEUTRAL_PAGES,
  ...REMOTE_PAGES,
  ['victim.html', VICTIM_PAGE],
  ...[PLANTED, PLANTED_PRIVATE].map((planted): [string, string] => [pageOf(planted), plantedPage(planted)]),
]);

/** What the interface says in a language, by the key of its message. */
export function wordsIn(language: string): (key: string) => string {
  const path = `popup/_locales/${language}/messages.json`;
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  return (key) => {
    const found = messages[key];
    if (!found) throw new Error(`no message ${key}`);
    return found.message;
  };
}

export const words = wordsIn('en');

export interface Stage {
  browser: Browser;
  server: RecordingServer;
}

interface StageOptions extends Partial<Omit<LaunchOptions, 'proxy' | 'executable' | 'extension'>> {
  /** With it the server stands for https sites as well. */
  identity?: Identity;
  /** The pages that a suite makes for itself, by name, in place of those of the others. */
  made?: MadePages;
}

/** Starts browser and server. */
export async function setStage(name: BrowserName, options: StageOptions = {}): Promise<Stage> {
  const { identity, made = new Map([...MADE, ...(await standFiles())]), ...launching } = options;
  const server = await RecordingServer.start('test/fixtures/pages', { made, ...(identity ? { identity } : {}) });
  try {
    return { server, browser: await launch(name, { withoutStandby: true, ...launching, proxy: server.host }) };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Clears the stage, also where it was never quite set. */
export async function clearStage(stage: Stage | undefined): Promise<void> {
  await stage?.browser.close();
  await stage?.server.close();
}

/** Opens a sample page in the tab. */
export const openPage = ({ browser, server }: Stage, page: string): Promise<View> =>
  browser.open(server.address(encodeURIComponent(page)));

/** Opens a sample page and clicks the icon; gives both when the summary is on the screen. */
export async function summarised(stage: Stage, page: string): Promise<{ page: View; popup: View }> {
  const view = await openPage(stage, page);
  const popup = await stage.browser.clickAction();
  await control(popup, { role: 'heading', name: words('keyPoints') });
  return { page: view, popup };
}

/** The side panel, opened by the button in the popup, when its summary is on the screen. */
export async function openPanel({ browser }: Stage, popup: View): Promise<View> {
  await press(popup, words('openPanel'));
  const panel = await browser.panel();
  await control(panel, { role: 'heading', name: words('keyPoints') });
  return panel;
}

/** Clicks the button with that name. */
export async function press(view: View, name: string): Promise<void> {
  await view.click(await control(view, { role: 'button', name }));
}

/** Unfolds all that is folded: `Show all …`. */
export async function showAll(view: View): Promise<void> {
  const name = words('showAll').split('$1', 1)[0] ?? '';
  for (let folded = await selectorOf(view, { role: 'button', name }); folded; ) {
    await view.click(folded);
    folded = await selectorOf(view, { role: 'button', name });
  }
}

/** A fact as the screen gives it: what its button says, and the description that goes with it. */
export interface ShownFact {
  text: string;
  description: string;
}

/** The facts under a heading. */
export function factsUnder(view: View, heading: string): Promise<ShownFact[]> {
  return view.evaluate((name: string) => {
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const titles = [...document.querySelectorAll<HTMLElement>('h2')].filter(
      ({ innerText }) => plain(innerText) === name,
    );
    const buttons = titles.flatMap((title) => [...(title.closest('section')?.querySelectorAll('button') ?? [])]);
    return buttons.map((button) => {
      const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      return { text: plain(button.innerText), description: plain(described?.textContent) };
    });
  }, heading);
}

/** What is marked in the page: the words under each highlight of ours, by its name. */
export function marked(page: View): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const highlights = [...CSS.highlights] as [string, Iterable<AbstractRange>][];
    const wordsOf = (range: AbstractRange) => {
      const copy = new Range();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy.toString();
    };
    return Object.fromEntries(highlights.map(([name, ranges]) => [name, [...ranges].map(wordsOf)]));
  });
}

/** Long enough for what a page or an extension starts late. */
export const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_200));

/** The extension's API, as it is in our own pages and in the background. For functions that are carried over as source. */
export type ExtensionApi = { chrome: typeof import('webextension-polyfill') };

export { control, selectorOf, textWith };
