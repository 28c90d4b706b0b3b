/** Names of countries find their codes by their lines alone: every language that names any has a line for each, none more. */
import { describe, expect, it } from 'vitest';
import { languages, partsNotRead } from '../../../../src/summariser/languages/index.ts';
import { countryCodes } from '../../../../src/summariser/topics/gazetteer/countryCodes.ts';

const covered = languages.filter((language) => !partsNotRead(language).includes('places'));

describe.each(covered.map(({ code, places }) => [code, places.countries.split('\n')] as const))('%s', (code, lines) => {
  it('has a line of names for every code', () => {
    expect(lines.slice(1, -1)).toHaveLength(countryCodes.length);
    expect([lines.at(0), lines.at(-1)]).toEqual(['', '']);
  });

  it.each(['ES', 'BA', 'JP', 'ZW'])('names %s on its line', (country) => {
    const name = new Intl.DisplayNames(code, { type: 'region' }).of(country)?.replaceAll('’', "'");
    expect(lines[countryCodes.indexOf(country) + 1]?.split('|')).toContain(name);
  });
});

it('codes are in order, each once', () => {
  expect([...new Set(countryCodes)].sort()).toEqual(countryCodes);
});
