/** Entry: keeps "always detect" in step with its permission and marks the icon. Holds no state. */
import { markIcon, onDetectionChange, reconcileDetection } from './browser/detection.ts';
import { answerMessages, isOwnContentScript } from './browser/messenger.ts';
import { type BackgroundMessages, backgroundRequests } from './messages.ts';

onDetectionChange(() => void reconcileDetection());

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
