/** Entry, injected by the reader's click: reads its page, marks passages in it, leaves it. Changes nothing of the page. */
import { answerQuestions, isOwnPage } from './browser/messenger.ts';
import { LedeError } from './errors.ts';
import { type ContentMessages, contentRequests } from './messages.ts';
import {
  clearForeignMarks,
  clearMarks,
  isWhole,
  leavePage,
  markPassage,
  markPassages,
  readPage,
  readSelection,
} from './page/index.ts';
import type { Warning } from './summariser/contract.ts';

const LOADING_WARNING: Warning = {
  code: 'STILL_LOADING',
  message: 'The page is still loading: what was there was read.',
};

/** The isolated world outlives an injection: the newest one answers, the ones before fall silent. */
const world = globalThis as { ledeRelease?: () => void };
world.ledeRelease?.();
clearForeignMarks(document);
const silence = answerQuestions<ContentMessages>(
  {
    read: async ({ selection }) => {
      const hasAll = await isWhole(document);
      try {
        const reading = (selection ? readSelection : readPage)(document, location.href);
        return { reading: hasAll ? reading : { ...reading, warnings: [...reading.warnings, LOADING_WARNING] } };
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
    leave: ({ address }) => {
      leavePage(window, address);
      return { leaving: true };
    },
  },
  contentRequests,
  isOwnPage,
);
world.ledeRelease = () => {
  silence();
  clearMarks(document);
};
