/** Entry: keeps "always detect" in step with its permission, marks the icon, and opens the panel. Holds no state. */
import { markIcon, onDetectionChange, reconcileDetection } from './browser/detection.ts';
import { askForSelection, keepMenu, onPanelWish, takeSelectionNote } from './browser/menu.ts';
import { answerMessages, isOwnContentScript, tell } from './browser/messenger.ts';
import { welcomeAtInstallation } from './browser/pages.ts';
import { openPanel } from './browser/panel.ts';
import { type BackgroundMessages, backgroundRequests, type PanelMessages } from './messages.ts';

onDetectionChange(() => void reconcileDetection());
welcomeAtInstallation();

keepMenu();
onPanelWish(({ tabId, windowId, selection }) => {
  // First of all: once anything was awaited, the browser no longer takes it for the reader's wish.
  const opened = openPanel(windowId);
  const noted = selection ? askForSelection(tabId) : Promise.resolve();
  void noted
    .then(() => opened)
    .then(
      () => tell<PanelMessages, 'granted'>('granted', { tabId }),
      // Nothing was opened that could take the note.
      () => takeSelectionNote(tabId),
    );
});

answerMessages<BackgroundMessages>(
  {
    detected: async ({ isArticle }, sender) => {
      if (sender.tab?.id !== undefined) await markIcon(sender.tab.id, isArticle);
      return { noted: true };
    },
  },
  backgroundRequests,
  isOwnContentScript,
);
