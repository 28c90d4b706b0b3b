/**
 * Writes `countries.ts` of every folder of languages: `npx tsx scripts/import-countries.ts`, no argument and nothing to
 * install. The names are those of `Intl.DisplayNames` (CLDR) in the Node that runs it, a line for each of our codes.
 */
import { readdirSync } from 'node:fs';
import { countryCodes } from '../src/summariser/topics/gazetteer/countryCodes.ts';
import { writeLines } from './import/names.ts';

const LANGUAGES = 'src/summariser/languages';

const folders = readdirSync(new URL(`../${LANGUAGES}`, import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'und')
  .map(({ name }) => name);

for (const language of folders) {
  const full = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style: 'short' });
  const names = countryCodes.map((code) =>
    [full.of(code), short.of(code)].flatMap((name) =>
      name && name.length > 2 ? [name.replace(/ \(.*\)$/, '').replaceAll('’', "'")] : [],
    ),
  );
  writeLines(
    `${LANGUAGES}/${language}/countries.ts`,
    'import-countries.ts',
    'Countries and territories in the order of their codes: CLDR, Unicode licence.',
    'countries',
    names.map((line) => [...new Set(line)].join('|')).join('\n'),
  );
}
