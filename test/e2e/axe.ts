/** WCAG 2.2 AA as far as a machine can tell. Knows axe; knows no screen. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { View } from '../../scripts/browsers/driver.ts';

/** `target-size` is not in axe's default run: it goes by the tag of 2.2. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on the colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe is to look at, in its own terms: all of the standard, what in it goes by colour, or the rest of it. */
const SCOPES = {
  all: { runOnly: STANDARD },
  colour: { runOnly: OF_COLOUR },
  structure: { runOnly: STANDARD, rules: Object.fromEntries(OF_COLOUR.map((rule) => [rule, { enabled: false }])) },
} satisfies Record<string, RunOptions>;

/** axe's own source is carried over as text, once a document, and runs past the page's policy. */
const load = new Function(axe.source) as () => void;
const isLoaded = new Function('return "axe" in globalThis') as () => boolean;
const check = new Function(
  'options',
  "return globalThis.axe.run(document, { ...options, resultTypes: ['violations'] })",
) as (options: (typeof SCOPES)[keyof typeof SCOPES]) => Promise<AxeResults>;

/** `rule: selector` for every fault; none where there is none. */
export async function violations(view: View, scope: keyof typeof SCOPES): Promise<string[]> {
  if (!(await view.evaluate(isLoaded))) await view.evaluate(load);
  const { violations: found } = await view.evaluate(check, SCOPES[scope]);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
