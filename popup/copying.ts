/** Copying a summary and telling how it went. Knows the forms and the connection; knows no screen. */
import { useCallback } from 'preact/hooks';
import type { Summary } from '../src/summariser/contract.ts';
import type { Connection } from './connection.ts';
import { type ExportFormat, exported } from './export.ts';
import { reportFailure } from './failure.ts';
import { useWords } from './words.ts';

export type Copy = (summary: Summary, format: ExportFormat) => void;

export function useCopy({ copyText }: Pick<Connection, 'copyText'>, announce: (sentence: string) => void): Copy {
  const words = useWords();
  return useCallback(
    (summary, format) => {
      copyText(exported(summary, format, words)).then(
        () => announce(words.say('copied', words.say(`format_${format}`))),
        (error: unknown) => {
          reportFailure(error);
          announce(words.say('notCopied'));
        },
      );
    },
    [copyText, announce, words],
  );
}
