import { describe, expect, it } from 'vitest';
import { defaultCountry } from '../../popup/country.ts';

describe('defaultCountry', () => {
  it.each([
    [['es-ES', 'en'], 'ES'],
    [['en', 'fr-CA'], 'CA'],
    [['de'], 'DE'],
    [['pt'], 'BR'],
    [['es-419'], null],
    [['not a tag', 'it-IT'], 'IT'],
    [[], null],
  ])('reads %j as %s', (languages, country) => {
    expect(defaultCountry(languages)).toBe(country);
  });
});
