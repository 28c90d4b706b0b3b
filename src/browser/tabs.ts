/**
 * The tab in front of the reader: which one, reading it, and when it is no longer what was read. Knows the browser's
 * refusals and turns them into named errors; knows nothing of what is read.
 */
import browser, { type Tabs } from 'webextension-polyfill';
import { LedeError } from '../errors.ts';

/** How long a page may take to load its script and answer, in milliseconds (a page with a modal dialog never does). */
const ANSWER_TIME = 10_000;

/** How long a page that loads is waited for before it is read as it is, in milliseconds. */
const LOADING_TIME = 2_000;

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The active tab of the window that the caller's page belongs to. Throws `PAGE_GONE` where there is none. */
export async function activeTabId(): Promise<number> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new LedeError('PAGE_GONE', 'no active tab');
  return tab.id;
}

/** Sends a tab to an address. Throws `PAGE_GONE` where there is no such tab. */
export async function sendTab(tabId: number, url: string): Promise<void> {
  try {
    await browser.tabs.update(tabId, { url });
  } catch (error) {
    throw new LedeError('PAGE_GONE', error instanceof Error ? error.message : undefined);
  }
}

/**
 * Injects the content script; harmless where it is there already. Throws `PERMISSION_NEEDED` where a click on the
 * toolbar icon would help, `PAGE_NOT_ALLOWED` where the browser lets no extension in, `PAGE_GONE`. `isGranted`: the reader
 * has clicked the icon on this very page.
 */
export async function injectContentScript(tabId: number, isGranted: boolean): Promise<void> {
  let results: readonly unknown[];
  try {
    results = await browser.scripting.executeScript({
      target: { tabId },
      files: ['content.js'],
      // Else the browser waits for the end of the document, which may never come.
      injectImmediately: true,
    });
  } catch (error) {
    throw await refusal(tabId, isGranted, error);
  }
  // Firefox 153 refuses its own pages (about:support) in silence: it resolves with `[null]`.
  if (!results[0]) throw new LedeError('PAGE_NOT_ALLOWED', 'nothing was injected');
}

async function refusal(tabId: number, isGranted: boolean, error: unknown): Promise<LedeError> {
  const message = error instanceof Error ? error.message : '';
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || /No tab with id|Invalid tab ID|was removed|frame.*removed|destroyed/i.test(message)) {
    return new LedeError('PAGE_GONE', message);
  }
  // After the click that grants the tab a refusal is the browser's own and final. Without a grant the tab's address is
  // withheld.
  const isFinal = isGranted || tab.url !== undefined;
  return new LedeError(isFinal ? 'PAGE_NOT_ALLOWED' : 'PERMISSION_NEEDED', message);
}

/** Rejects with `TIMEOUT` where the work takes longer than a page may. */
export async function withinAnswerTime<Answer>(work: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LedeError('TIMEOUT')), ANSWER_TIME);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `navigated` also to another address in the same document, `activated`: another tab is in front. */
export type ActiveTabChange = 'navigated' | 'activated' | 'closed';

/** Calls back when the active tab of this window is no longer what it was. Gives the function that ends it. */
export function onActiveTabChange(listener: (change: ActiveTabChange) => void): () => void {
  let current: number | undefined;
  let isLoading = false;
  const remember = async () => {
    const tab = await activeTab();
    current = tab?.id;
    isLoading = tab?.status === 'loading';
  };
  /** Tabs that went elsewhere before the browser has told which one is in front; null from then on. */
  let early: Set<number> | null = new Set();
  void remember().then(() => {
    const hasMoved = current !== undefined && early?.has(current);
    early = null;
    if (hasMoved) listener('navigated');
  });
  const activated = (info: Tabs.OnActivatedActiveInfoType) => {
    if (info.tabId === current) return;
    // Tabs of other windows are activated too: only this window's is asked for again.
    const before = current;
    void remember().then(() => {
      if (current !== before) listener('activated');
    });
  };
  const updated = (tabId: number, { status, url }: Tabs.OnUpdatedChangeInfoType) => {
    if (early && (status === 'loading' || url !== undefined)) early.add(tabId);
    if (early || tabId !== current) return;
    // Of another address in the same document (`pushState`) Firefox 153 tells only that it is complete.
    const isSameDocument = status === 'complete' && !isLoading;
    if (status !== undefined) isLoading = status === 'loading';
    if (status === 'loading' || url !== undefined || isSameDocument) listener('navigated');
  };
  const removed = (tabId: number) => {
    if (tabId === current) listener('closed');
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };
}

/**
 * Resolves when the tab has finished loading, at once where it has, and after a while where it does not come to an end: a
 * picture that never arrives keeps no text back. False where the tab was closed meanwhile.
 */
export async function loaded(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return false;
  if (tab.status === 'complete') return true;
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      resolve(result);
    };
    const timer = setTimeout(() => finish(true), LOADING_TIME);
    const updated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
      if (id === tabId && change.status === 'complete') finish(true);
    };
    const removed = (id: number) => {
      if (id === tabId) finish(false);
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
  });
}
