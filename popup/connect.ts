/**
 * The connection to the browser and to the page in front. The only file here that knows messages and `src/browser`;
 * everything else gets what `connection.ts` describes.
 */
import { hasDetection, onPermissionChange, requestDetection, revokeDetection } from '../src/browser/detection.ts';
import { takeSelectionNote } from '../src/browser/menu.ts';
import { answerMessages, askTab, isOwnPage, tell } from '../src/browser/messenger.ts';
import { actionShortcut, openOptions, openWelcome } from '../src/browser/pages.ts';
import { hasPanel, openPanel, panelWindow } from '../src/browser/panel.ts';
import { loadSettings, onSettingsChange, resetSettings, saveSettings } from '../src/browser/settings.ts';
import {
  type ActiveTabChange,
  activeTabId,
  injectContentScript,
  loaded,
  onActiveTabChange,
  sendTab,
  withinAnswerTime,
} from '../src/browser/tabs.ts';
import { browserLanguage, browserMessage } from '../src/browser/words.ts';
import { isErrorCode, LedeError } from '../src/errors.ts';
import { type ContentMessages, type PanelMessages, panelRequests } from '../src/messages.ts';
import type { Reading } from '../src/summariser/contract.ts';
import { messagesIn } from './catalogues.ts';
import type {
  Connection,
  OptionsConnection,
  PageConnection,
  Surface,
  WelcomeConnection,
  WordsConnection,
} from './connection.ts';
import { defaultCountry } from './country.ts';
import { firstReading } from './firstReading.ts';
import { note } from './timing.ts';

const browserWords: WordsConnection = {
  message: browserMessage,
  uiLanguage: browserLanguage(),
  languages: navigator.languages,
};

async function wordsIn(language: string | null): Promise<WordsConnection> {
  const message = language === null ? null : await messagesIn(language);
  return message ? { ...browserWords, message } : browserWords;
}

/** What each of our pages needs. Speaks the language of the settings. */
async function connectPage(): Promise<PageConnection> {
  const { language } = await loadSettings();
  return {
    ...(await wordsIn(language)),
    wordsIn,
    chosenLanguage: language,
    settings: { load: loadSettings, save: saveSettings, reset: resetSettings, subscribe: onSettingsChange },
    openOptions,
  };
}

/** The popup and the panel build on it. */
export async function connectOptions(): Promise<OptionsConnection> {
  return {
    ...(await connectPage()),
    defaultCountry: defaultCountry(navigator.languages),
    detection: {
      granted: hasDetection,
      request: requestDetection,
      revoke: revokeDetection,
      subscribe: onPermissionChange,
    },
    openWelcome,
  };
}

export async function connectWelcome(): Promise<WelcomeConnection> {
  return { ...(await connectPage()), shortcut: actionShortcut };
}

/** Connects one surface, and asks for the page in front at once: it is read while the rest of our code is loaded. */
export async function connect(surface: Surface): Promise<Connection> {
  /** The tab that was read last: marks go there, also where another is in front by now. */
  let readTab: number | undefined;
  /** The click that opened the popup has granted this very page: a refusal is final. */
  let isGranted = surface === 'popup';
  // Watched from the start: a tab that goes elsewhere before the screen is there takes the grant with it.
  const watching = new Set<(change: ActiveTabChange) => void>();
  onActiveTabChange((change) => {
    isGranted = false;
    for (const listener of watching) listener(change);
  });
  const onTabChange = (listener: (change: ActiveTabChange) => void) => {
    watching.add(listener);
    return () => void watching.delete(listener);
  };

  const read = async (selection: boolean): Promise<Reading> => {
    note('asked');
    const tabId = await activeTabId();
    if (surface === 'panel' && !(await loaded(tabId))) throw new LedeError('PAGE_GONE');
    await injectContentScript(tabId, isGranted);
    const isAsked = surface === 'panel' && (await takeSelectionNote(tabId));
    const answer = await askTab<ContentMessages, 'read'>(tabId, 'read', { selection: selection || isAsked });
    note('answered');
    // The page's process sent it: only a code of ours is believed.
    if ('error' in answer) throw new LedeError(isErrorCode(answer.error) ? answer.error : 'SUMMARY_FAILED');
    readTab = tabId;
    if (surface === 'popup') void tell<PanelMessages, 'granted'>('granted', { tabId });
    return answer.reading;
  };
  const inReadTab = (): number => {
    if (readTab === undefined) throw new LedeError('PAGE_GONE', 'nothing was read');
    return readTab;
  };

  const readOnce = firstReading(() => withinAnswerTime(read(false)), onTabChange);
  // Asked now, since opening the panel may not wait.
  let windowId: number | null = null;
  void panelWindow().then((id) => {
    windowId = id;
  });

  return {
    ...(await connectOptions()),
    surface,
    canOpenPanel: hasPanel && surface === 'popup',
    read: (selection) => (selection ? withinAnswerTime(read(true)) : readOnce()),
    mark: async (passage) => withinAnswerTime(askTab<ContentMessages, 'mark'>(inReadTab(), 'mark', { passage })),
    markAll: async (passages) =>
      withinAnswerTime(askTab<ContentMessages, 'markAll'>(inReadTab(), 'markAll', { passages: [...passages] })),
    clearMark: async () => {
      await askTab<ContentMessages, 'clear'>(inReadTab(), 'clear', {});
    },
    onTabChange: (listener) => {
      const endTabs = onTabChange(listener);
      const endGrants = answerMessages<PanelMessages>(
        {
          granted: () => {
            if (surface === 'panel') listener('granted');
            return { noted: true };
          },
        },
        panelRequests,
        isOwnPage,
      );
      return () => {
        endTabs();
        endGrants();
      };
    },
    openPanel: () => (windowId === null ? Promise.reject(new Error('no window')) : openPanel(windowId)),
    leavePage: async (address) => {
      const tabId = await activeTabId();
      // A page that was not read has no script of ours: the browser sends the tab on, and Back still leads there.
      await askTab<ContentMessages, 'leave'>(tabId, 'leave', { address }).catch(() => sendTab(tabId, address));
    },
    closeSurface: () => window.close(),
    copyText: (text) => navigator.clipboard.writeText(text),
    saveFile,
  };
}

/** Offers a file by a click on a link to a Blob: no permission, nothing leaves the device. */
function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the Blob over long before.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
