/** Short texts in Dutch and what in them identifies a child or a victim. All people and places are invented. */
import type { VictimCase } from './case.ts';

export const cases: readonly VictimCase[] = [
  ['Na de mishandeling lagen Anna Berg (13) en Ida Kern (9) nog in bed.', ['Anna Berg', 'Ida Kern']],
  ['Ida, 13, werd maandag ontvoerd.', ['Ida']],
  ['Het slachtoffer, Anna Berg, werd op weg naar huis aangevallen.', ['Anna Berg']],
  ['Een meisje genaamd Mira Holt werd twee jaar lang misbruikt.', ['Mira Holt']],
  ['Anna Berg (13) werd maandag ontvoerd. Anna werd dinsdag gevonden.', ['Anna Berg', 'Anna']],
  ['De 9-jarige Tom Hale werd na school mishandeld.', ['Tom Hale']],
  ['Karel Moos is verdachte. Hij zou zijn stiefdochter hebben misbruikt.', ['zijn stiefdochter']],
  ['Het meisje, leerling van het Erasmus College, was misbruikt.', ['Erasmus College']],
  ['De jongen zit op basisschool De Regenboog en raakte daar gewond.', ['basisschool De Regenboog']],
  ['Het slachtoffer woont in de Lindenstraat 12 bij de moeder.', ['Lindenstraat 12']],
  ['De overlevende, Ruth Kahn, sprak over het misbruik.', ['Ruth Kahn']],
  ['Karel Moos (44) is aangehouden voor misbruik van een kind.', []],
  ['Minister Paula Reiter zei dat er 12 slachtoffers bekend zijn.', []],
  ['Slachtofferhulp helpt slachtoffers van geweld.', []],
  ['Rechter Helen Park veroordeelde de man voor misbruik van een meisje.', []],
  ['Anna Berg (15) won zondag het schaaktoernooi.', []],
  ['De leraar Karel Moos is in Gouda veroordeeld voor misbruik.', []],
  ['De wet beschermt kinderen in Nederland tegen misbruik.', []],
  ['Rechercheurs doorzochten woningen in Breda en Tilburg wegens misbruik van kinderen.', []],
  ['Meisje Anna Berg misbruikt', ['Anna Berg']],
];
