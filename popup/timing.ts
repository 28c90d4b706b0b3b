/**
 * Moments on the browser's own timeline, for its tools and for `npm run bench:click`. Knows their names; nothing is kept
 * beyond the page and nothing is sent.
 */
export type Moment = 'start' | 'asked' | 'answered' | 'summarised' | 'shown';

/** Notes the moment in the page's performance timeline. */
export function note(moment: Moment): void {
  performance.mark(`lede-${moment}`);
}
