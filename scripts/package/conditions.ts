/**
 * What must be true before a package may be called a release, and the words by which a maintainer sets a condition aside.
 * Knows git's state and the days of the directory's checks; packs nothing.
 */
import { checkStateOf, directory, MOST_DAYS_SINCE_CHECK } from '../../src/resources/index.ts';
import { git, isCheckout } from './files.ts';

export interface Condition {
  /** Given on the command line, it lets the package be made all the same. */
  flag: '--uncommitted' | '--unchecked-directory';
  /** What is the matter, in a sentence. */
  matter: string;
}

/**
 * The conditions that are not met; `today` is an ISO date. None in an unpacked archive of the sources: who rebuilds one
 * compares bytes, and releases nothing.
 */
export function unmetConditions(root: string, today: string): Condition[] {
  if (!isCheckout(root)) return [];
  const conditions: Condition[] = [];
  const changed = git(root, 'status', '--porcelain').split('\n').filter(Boolean).length;
  if (changed > 0) {
    conditions.push({
      flag: '--uncommitted',
      matter: `${changed} changes are not committed: no commit would give these bytes.`,
    });
  }
  const unchecked = directoryMatter(directory, today);
  if (unchecked !== null) conditions.push({ flag: '--unchecked-directory', matter: unchecked });
  return conditions;
}

/** What is wrong with the days on which services were last checked on the live web; null where all are recent. */
export function directoryMatter(
  services: readonly { id: string; lastCheckedLive: string | null }[],
  today: string,
): string | null {
  const inState = (state: string) =>
    services.filter(({ lastCheckedLive }) => checkStateOf(lastCheckedLive, today) === state).length;
  const [never, old] = [inState('never'), inState('old')];
  if (never + old === 0) return null;
  return `Of ${services.length} services ${never} have never been checked on the live web, and ${old} not within ${MOST_DAYS_SINCE_CHECK} days (docs/directory.md).`;
}
