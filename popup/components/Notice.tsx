/** Why there is no summary, in plain words with a next step; and the warnings that stand above a summary. */
import type { ErrorCode } from '../../src/errors.ts';
import type { Warning } from '../../src/summariser/contract.ts';
import { type MessageKey, useWords, type Words } from '../words.ts';

/** Keys of messages are `error_NAME_title`, `error_NAME` and, where there is a step, `error_NAME_step`. */
export type NoticeName = ErrorCode | 'MOVED' | 'READING';

const titleOf = (name: NoticeName, words: Words): string =>
  words.find(`error_${name}_title`) ?? words.say('error_SUMMARY_FAILED_title');
const textOf = (name: NoticeName, words: Words): string =>
  words.find(`error_${name}`) ?? words.say('error_SUMMARY_FAILED');

/** The notice as screen readers hear it by themselves, from a live region that is there before the notice. */
export const noticeSentence = (name: NoticeName, words: Words): string =>
  name === 'READING' ? words.say('reading') : `${titleOf(name, words)}. ${textOf(name, words)}`;

interface Props {
  name: NoticeName;
  /** Another step than the usual one. */
  step?: MessageKey;
  onStep: () => void;
}

export function Notice({ name, step, onStep }: Props) {
  const words = useWords();
  if (name === 'READING') {
    return (
      <div class="notice notice-reading">
        <h1>{words.say('reading')}</h1>
      </div>
    );
  }
  const label = step ? words.say(step) : words.find(`error_${name}_step`);
  return (
    <div class="notice">
      <div>
        <h1>{titleOf(name, words)}</h1>
        <p>{textOf(name, words)}</p>
      </div>
      {label && (
        <button type="button" class="primary" onClick={onStep}>
          {label}
        </button>
      )}
    </div>
  );
}

interface WarningsProps {
  warnings: readonly Warning[];
  /** Words that were read: told where that is not all. */
  wordsRead: number;
  /** Reads the page anew: offered where more of it was on its way. */
  onAgain: () => void;
}

/** What was not read or not understood. A warning without a message of ours is told in its own English words. */
export function Warnings({ warnings, wordsRead, onAgain }: WarningsProps) {
  const words = useWords();
  if (warnings.length === 0) return null;
  const codes = new Map(warnings.map((warning) => [warning.code, warning]));
  return (
    <ul class="warnings" aria-label={words.say('warnings')}>
      {[...codes.values()].map(({ code, message }) => {
        const known = words.find(`warning_${code}`, words.number(wordsRead));
        return (
          <li key={code} lang={known ? undefined : 'en'}>
            {known ?? message}
            {code === 'STILL_LOADING' && (
              <button type="button" class="link" onClick={onAgain}>
                {words.say('readAgain')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
