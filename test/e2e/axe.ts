/** WCAG 2.2 AA as far as a machine can tell. Knows axe; knows no screen. */
import { readFileSync } from 'node:fs';
import type { RunOptions } from 'axe-core';
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

/** axe itself is carried over as text, once a document, and runs past the page's policy. */
const load = new Function(readFileSync('node_modules/axe-core/axe.min.js', 'utf8')) as () => void;
const isLoaded = new Function('return "axe" in globalThis') as () => boolean;
const check = new Function(
  'options',
  `return globalThis.axe.run(document, { ...options, resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`,
) as (options: (typeof SCOPES)[keyof typeof SCOPES]) => Promise<{ id: string; nodes: { target: string[] }[] }[]>;

/** `rule: selector` for every fault; none where there is none. */
export async function violations(view: View, scope: keyof typeof SCOPES): Promise<string[]> {
  if (!(await view.evaluate(isLoaded))) await view.evaluate(load);
  const found = await view.evaluate(check, SCOPES[scope]);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
