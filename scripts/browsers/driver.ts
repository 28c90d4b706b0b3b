/**
 * What a test or `npm start` may do with a browser that has Lede loaded: the same words for Chromium and Firefox.
 * Knows no protocol and nothing of Lede's own pages.
 */
import type { Buffer } from 'node:buffer';

export type BrowserName = 'chromium' | 'firefox';

export type Scheme = 'light' | 'dark';

/** Plain data: what crosses between us and a document. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A document on the screen: the article's page, the popup, the side panel. */
export interface View {
  /** Its text as rendered (`innerText`), with what is hidden left out. */
  text(): Promise<string>;
  /**
   * Runs a function in the document's own world and gives its answer, a promise's too. It is carried over as source:
   * it sees its arguments and the document, nothing around it.
   */
  evaluate<Arguments extends Json[], Answer>(
    body: (...values: Arguments) => Answer | Promise<Answer>,
    ...values: Arguments
  ): Promise<Answer>;
  /** A mouse click in the middle of the first element that matches; the browser takes it for the reader's own. */
  click(selector: string): Promise<void>;
  /** One key press in the focused element: a key name of UI Events (`Escape`, `Tab`), also held with Shift (`Shift+Tab`). */
  press(key: string): Promise<void>;
  /** A PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  /** What the browser tells a screen reader, in its order: from its own tree, not from the markup. Texts are left out. */
  accessibleNodes(): Promise<AccessibleNode[]>;
}

export interface AccessibleNode {
  /** As ARIA names it. */
  role: string;
  name: string;
  /** Of a heading. */
  level: number | null;
}

/** What a reader's system may ask of every document, beside the scheme. */
export interface Wishes {
  /** `forced-colors: active`, with the colours that the browser itself takes then. */
  forcedColours: boolean;
  /** `prefers-reduced-motion: reduce`. */
  reducedMotion: boolean;
}

/** How much room the tab's document has, in CSS pixels, and how many device pixels one of them takes: zoom. */
export interface Room {
  width: number;
  height: number;
  /** 1 where none is given. */
  zoom?: number;
}

/** More tabs than one. The tab in front is what `Browser` calls "the tab"; views of the others wait until theirs is again. */
export interface Tabs {
  /** One more tab, in front, at an address; waits until it has loaded. */
  open(address: string): Promise<View>;
  /** Sends the tab in front to an address and does not wait until it has loaded. */
  startOpening(address: string): Promise<View>;
  /** Brings a tab to the front, by its place among those open, the oldest being 0. */
  select(index: number): Promise<View>;
  /** Closes the tab in front, whatever it does against it; the newest of the others comes to the front. */
  close(): Promise<void>;
  /** Closes what others have opened: every tab that this did not. */
  closeForeign(): Promise<void>;
  /** A private window, its empty tab in front. Where `allowPrivate` was given the extension is there too. */
  openPrivate(): Promise<void>;
  /** One step back in the history of the tab in front. */
  back(): Promise<View>;
  /** One step forward. */
  forward(): Promise<View>;
}

/** What happens to the extension beyond what a reader does with it. */
export interface Lifecycle {
  /** Ends the service worker or event page, as the browser does when it has had nothing to do. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does: its pages close, its content scripts are cut off. */
  reload(): Promise<void>;
  /** Puts one more extension, unpacked, into the browser; gives where its files are. */
  add(directory: string): Promise<string>;
  /** Errors of our own pages, background and content scripts that reached a console since the last call. */
  takeErrors(): Promise<string[]>;
}

/** What a reader never sees and only the browser itself can tell or do. */
export interface Inside {
  /** Where the extension's background runs; wakes it where it sleeps. */
  background(): Promise<Pick<View, 'evaluate'>>;
  /** The event listeners on the page's window, document, root and body, whoever set them: `document keydown`, sorted. */
  listeners(): Promise<string[]>;
  /** What stands in the consoles of the page, of the extension's open pages and of its background. */
  consoleMessages(): Promise<string[]>;
  /** The warnings that the browser shows before it installs the extension. */
  installWarnings(): Promise<string[]>;
  /**
   * Uses one of the extension's shortcuts, by its letter, as if it had been pressed. False where only a real keyboard reaches the
   * browser's own keys (Chromium).
   */
  useShortcut(letter: string): Promise<boolean>;
  /** Lets the extension's next question for these hosts be answered with yes, without a dialog. */
  grantHosts(patterns: readonly string[]): Promise<void>;
  /** Puts another build, an absolute folder, in place of the extension. What it stored may be gone. */
  replaceExtension(folder: string): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  readonly inside: Inside;
  /** Where the extension's own pages are: `chrome-extension://…/` or `moz-extension://…/`. */
  readonly extensionAddress: string;
  /** Sends the one tab to an address and waits until it has loaded. The popup closes. */
  open(address: string): Promise<View>;
  /** Clicks Lede's icon on the toolbar (this grants `activeTab`) and gives the popup. */
  clickAction(): Promise<View>;
  /** Whether a popup is open. */
  popupIsOpen(): Promise<boolean>;
  /** Closes the popup where one is open. */
  closePopup(): Promise<void>;
  /** The side panel that something has opened, once it is there. */
  panel(): Promise<View>;
  /** Closes the side panel where one is open. */
  closePanel(): Promise<void>;
  /** What `prefers-color-scheme` says from now on, in documents open now and later. */
  setScheme(scheme: Scheme): Promise<void>;
  /** What the other media features say from now on, in documents open now and later; what is not named stays. */
  setWishes(wishes: Partial<Wishes>): Promise<void>;
  /** Gives the tab's document this room; null gives it the window's again. Popup and panel are as they were. */
  setRoom(room: Room | null): Promise<void>;
  readonly tabs: Tabs;
  readonly lifecycle: Lifecycle;
  /** Bytes that all processes of the browser hold for themselves; null where the system does not tell. */
  memory(): Promise<number | null>;
  /** Resolves when the browser has ended, by us or by the reader. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile, where it was not given. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  executable: string;
  /** The built extension, absolute. */
  extension: string;
  /** `host:port` of a proxy that all traffic goes to, loopback included. */
  proxy?: string;
  /** BCP 47: the browser's interface language, British English where none is given. Chromium alone has others built in. */
  language?: string;
  /** An absolute folder for the profile, which stays there; a new one that is removed at the end where none is given. */
  profile?: string;
  /** Lets the extension into private windows. */
  allowPrivate?: boolean;
  /** Takes any certificate, so that a server of ours can stand for every https site. */
  acceptAnyCertificate?: boolean;
  /** No process stands by for the next page, which then comes a little later than to readers. Chromium alone. */
  withoutStandby?: boolean;
  /** No page that was left is kept for the way back. Chromium alone. */
  withoutKeptPages?: boolean;
  /** A visible window; needs a display. */
  visible?: boolean;
}

/** What Lede opens by itself at its installation; drivers close it, so that the one tab is in front. */
export const FIRST_RUN_PAGE = 'welcome.html';
/** It comes when the background has started for the first time. In milliseconds. */
export const FIRST_RUN_TIME = 60_000;

/** A browser that did not do what it was asked. Says what was asked and what came instead. */
export class DriverError extends Error {
  override readonly name = 'DriverError';
}

/** How long a browser may take for one step, in milliseconds: far above the usual, since test machines stall. */
const STEP_TIME = 30_000;

/** Asks again until the answer is neither null nor undefined. Throws a `DriverError` that names what was waited for. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined>,
  time = STEP_TIME,
): Promise<Answer> {
  const end = Date.now() + time;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() > end) throw new DriverError(`${what}: not within ${time} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
