/**
 * Writes `countries.ts` of every folder of languages: `npx tsx scripts/import-countries.ts`, no argument and nothing to
 * install. The names are those of `Intl.DisplayNames` (CLDR) in the Node that runs it, the codes those of the English list.
 */
import { readdirSync } from 'node:fs';
import { countries } from '../src/summariser/languages/en/countries.ts';
import { byCountry, writeNames } from './import/names.ts';

const LANGUAGES = 'src/summariser/languages';

const codes = countries
  .trim()
  .split('\n')
  .map((line) => line.slice(0, 2));

const folders = readdirSync(new URL(`../${LANGUAGES}`, import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'und')
  .map(({ name }) => name);

for (const language of folders) {
  const full = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style: 'short' });
  const names = codes.flatMap((code) =>
    [full.of(code), short.of(code)].flatMap((name) =>
      name && name.length > 2 ? [[code, name.replace(/ \(.*\)$/, '')] as const] : [],
    ),
  );
  writeNames(
    `${LANGUAGES}/${language}/countries.ts`,
    'import-countries.ts',
    'Countries and territories by code (ISO 3166-1 alpha-2): CLDR, Unicode licence.',
    'countries',
    byCountry(names),
  );
}
