/**
 * All that the popup, the panel and the options page ask of the world. Knows shapes alone: `connect.ts` makes one from
 * the browser, the tests make one from nothing. Whoever draws gets functions and values, never a browser.
 */
import type { KindPassage, Passage } from '../src/messages.ts';
import type { Settings } from '../src/settings.ts';
import type { Reading } from '../src/summariser/contract.ts';

export type Surface = 'popup' | 'panel';

/**
 * What became of the active tab: `navigated` also by another page in the same document (`pushState`), `activated`:
 * another tab is in front, `granted`: the reader clicked the toolbar icon, so that a refused tab may be read now.
 */
export type TabChange = 'navigated' | 'activated' | 'closed' | 'granted';

/** Ends a subscription. */
export type Unsubscribe = () => void;

export interface SettingsConnection {
  load(): Promise<Settings>;
  save(change: Partial<Settings>): Promise<void>;
  /** Back to the defaults; nothing stays stored. */
  reset(): Promise<void>;
  /** Calls back after each change, from whichever of our pages it came. */
  subscribe(listener: (settings: Settings) => void): Unsubscribe;
}

/** "Always detect": the optional permission to look at every page for an article. */
export interface DetectionConnection {
  granted(): Promise<boolean>;
  /** Asks. Called first thing in a click handler, nothing awaited before: it is refused without the gesture. */
  request(): Promise<boolean>;
  revoke(): Promise<void>;
  /** Calls back when the permission came or went, here or in the browser's own settings. */
  subscribe(listener: (granted: boolean) => void): Unsubscribe;
}

/** Words of the interface and the languages they are for. */
export interface WordsConnection {
  /** A message of `_locales` with `$1`, `$2` … filled in; the empty string where there is none of that key. */
  message(key: string, substitutions?: readonly string[]): string;
  /** BCP 47: the browser's interface language (`i18n.getUILanguage()`). */
  uiLanguage: string;
  /** BCP 47, the reader's languages in order of preference (`navigator.languages`). */
  languages: readonly string[];
}

/** What every page of ours needs. */
export interface PageConnection extends WordsConnection {
  /** The words in a language of `INTERFACE_LANGUAGES`; with null, or one that is not there, in the browser's own. */
  wordsIn(language: string | null): Promise<WordsConnection>;
  /** The language of the settings that this connection's own words are in; null for the browser's. */
  chosenLanguage: string | null;
  settings: SettingsConnection;
  openOptions(): Promise<void>;
}

/** What the options page needs. */
export interface OptionsConnection extends PageConnection {
  /** ISO 3166-1 alpha-2 from the region of the browser's languages, never from the network; null where none tells. */
  defaultCountry: string | null;
  detection: DetectionConnection;
  openWelcome(): Promise<void>;
}

/** What the first-run page needs. */
export interface WelcomeConnection extends PageConnection {
  /** The keys that open Lede, as the browser names them; the empty string where there are none. */
  shortcut(): Promise<string>;
}

/** What the popup and the panel need. */
export interface Connection extends OptionsConnection {
  surface: Surface;
  /** The browser has a side panel or sidebar. */
  canOpenPanel: boolean;
  /**
   * Reads the active tab of this window; with `selection`, or where the reader used the page's menu for it, what is selected in
   * it. In the panel it waits until the tab has loaded, for two seconds at most. Rejects with a `LedeError`.
   * The answer is of the document that was there when it was asked; `onTabChange` tells when it is no longer.
   */
  read(selection: boolean): Promise<Reading>;
  /** Scrolls to the passage in the page last read and marks it, in place of the mark before. Rejects with a `LedeError`. */
  mark(passage: Passage): Promise<{ found: boolean }>;
  /** Marks all these passages at once, each kind in its colour. Rejects with a `LedeError`. */
  markAll(passages: readonly KindPassage[]): Promise<{ found: number }>;
  clearMark(): Promise<void>;
  onTabChange(listener: (change: TabChange) => void): Unsubscribe;
  /** Called first thing in a click handler; the implementation knows the window beforehand. */
  openPanel(): Promise<void>;
  /**
   * Puts an address in the place of the page in front, with no way back to it by the Back button where the page can be
   * reached. `about:blank` or https.
   */
  leavePage(address: string): Promise<void>;
  /** Closes popup or panel. What is shown has been covered before. */
  closeSurface(): void;
  /** Rejects where the clipboard is refused. */
  copyText(text: string): Promise<void>;
  /** Offers a file for saving: a Blob's address and a click on a link, no permission. */
  saveFile(name: string, type: string, text: string): void;
}
