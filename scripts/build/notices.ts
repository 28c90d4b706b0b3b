/**
 * The licences of what the bundles contain, as one file beside them: packages by their own licence files, data by the words
 * that their licences ask for, and the texts that both refer to. Knows the runtime dependencies of package.json; nothing of
 * what they do.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Data in the bundles that is not ours (docs/dependencies.md). */
const DATA = [
  'Names of cities: GeoNames (https://www.geonames.org/), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); cut down and sorted by country.',
  'Names of countries and regions: Unicode CLDR, © Unicode, Inc., Unicode License V3 (https://www.unicode.org/license.txt), below.',
  'Emergency numbers: libphonenumber, © Google Inc., Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0), below; compared with other lists and cut down.',
];

/** What the Apache licence wants said of changed files: `extension.ts` takes assignments to `innerHTML` out of these. */
const CHANGED: ReadonlySet<string> = new Set(['@mozilla/readability', 'preact']);

/** Licences whose text a package names but does not carry, or that data is under; in `licences/`. */
const TEXTS = ['Apache-2.0', 'Unicode-3.0'];

interface Package {
  name: string;
  version: string;
  license: string;
}

/** The text of `licences.txt`. Throws where a runtime dependency has no licence file: it may not be shipped then. */
export async function noticesOf(projectFolder: string): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const packages = await Promise.all(
    Object.keys(dependencies)
      .sort()
      .map((name) => noticeOf(join(projectFolder, 'node_modules', name))),
  );
  const texts = await Promise.all(
    TEXTS.map(async (name) => {
      const text = await readFile(join(projectFolder, 'scripts/build/licences', `${name}.txt`), 'utf8');
      return `${name}\n\n${text.trim()}`;
    }),
  );
  return `Lede contains these works of others.\n\n${[...packages, ...DATA, ...texts].join('\n\n')}\n`;
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const heading = [
    `${name} ${version} (${license})`,
    `Source: https://www.npmjs.com/package/${name}/v/${version}, bundled and minified.`,
    ...(CHANGED.has(name) ? ['Changed: assignments to innerHTML are taken out.'] : []),
  ];
  return `${heading.join('\n')}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}`;
}
