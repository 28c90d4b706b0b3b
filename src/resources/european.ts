/** The member states of the European Union, for whose readers the services of `EU` are. */

/** ISO 3166-1 alpha-2. https://european-union.europa.eu/principles-countries-history/eu-countries_en */
export const EUROPEAN_UNION: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
