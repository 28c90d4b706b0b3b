/** Entry, injected by the reader's click: reads its page and marks passages in it. Changes nothing of the page. */
import { answerMessages, isOwnPage } from './browser/messenger.ts';
import { LedeError } from './errors.ts';
import { type ContentMessages, contentRequests } from './messages.ts';
import { clearMarks, markPassage, markPassages, readPage, readSelection } from './page/index.ts';

/** The isolated world outlives an injection: the newest one answers, the ones before fall silent. */
const world = globalThis as { ledeRelease?: () => void };
world.ledeRelease?.();
const silence = answerMessages<ContentMessages>(
  {
    read: ({ selection }) => {
      try {
        return { reading: (selection ? readSelection : readPage)(document, location.href) };
      } catch (error) {
        if (error instanceof LedeError) return { error: error.code };
        throw error;
      }
    },
    mark: ({ passage }) => ({ found: markPassage(document, passage) }),
    markAll: ({ passages }) => ({ found: markPassages(document, passages) }),
    clear: () => {
      clearMarks(document);
      return { cleared: true };
    },
  },
  contentRequests,
  isOwnPage,
);
world.ledeRelease = () => {
  silence();
  clearMarks(document);
};
