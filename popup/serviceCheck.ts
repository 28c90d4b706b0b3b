/** When a service was last checked, in the reader's words. Knows the entry and the day that it is; knows no screen. */
import { checkStateOf, type Service } from '../src/resources/index.ts';
import { isoDateText } from './dates.ts';
import type { Words } from './words.ts';

export interface ServiceCheck {
  text: string;
  /** The check is so old that the entry is marked. */
  isOld: boolean;
}

/**
 * Honest about what was and was not done: a source that was read is not a page that was opened, and an old check is
 * called one. `today` is an ISO date.
 */
export function serviceCheckOf(
  { lastCheckedLive, sourceDate }: Pick<Service, 'lastCheckedLive' | 'sourceDate'>,
  today: string,
  words: Words,
): ServiceCheck {
  const isOld = checkStateOf(lastCheckedLive, today) === 'old';
  const checked = isoDateText(lastCheckedLive, words);
  if (checked) return { text: words.say(isOld ? 'checkedLongAgo' : 'checked', checked), isOld };
  const read = isoDateText(sourceDate, words);
  return { text: read ? words.say('notCheckedRead', read) : words.say('notChecked'), isOld };
}
