/** Files of names by country, as the jurisdiction finder reads them. Knows their form; which names there are is the caller's. */
import { writeFileSync } from 'node:fs';

/** `ES` → names, in the order given, each name once for a country. */
export function byCountry(pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [country, name] of pairs) {
    const group = groups.get(country) ?? new Set();
    groups.set(country, group.add(name.replaceAll('’', "'")));
  }
  return groups;
}

const lines = (groups: Map<string, Set<string>>): string =>
  [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([country, names]) => `${country} ${[...names].join('|')}`)
    .join('\n');

/** Writes a file of the project (`path` from its root) that exports the names as `name`. */
export function writeNames(
  path: string,
  script: string,
  head: string,
  name: string,
  groups: Map<string, Set<string>>,
): void {
  writeLines(path, script, head, name, lines(groups));
}

/** Writes a file of the project that exports lines as `name`. */
export function writeLines(path: string, script: string, head: string, name: string, text: string): void {
  const source = `/** ${head} Written by \`scripts/${script}\`: change it there. */

export const ${name} = \`
${text}
\`;
`;
  writeFileSync(new URL(`../../${path}`, import.meta.url), source);
}
