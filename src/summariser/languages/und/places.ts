/** Names of cities, regions and agencies are the same in all languages (`topics/gazetteer`); a language adds its own. */
import type { PlaceLanguage } from '../../topics/language.ts';

export const places: PlaceLanguage = {
  countries: '',
  alsoCalled: '',
  demonyms: '',
  agencies: '',
  authorities: '',
  home: [],
};
