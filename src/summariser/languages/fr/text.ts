/** What the text layer knows of French: abbreviations, function words and sentence openers that lean backwards. */
import type { TextLanguage } from '../../text/language.ts';
import { words } from '../words.ts';

export const text: TextLanguage = {
  abbreviations: words(`
    m mm mme mmes mlle dr pr me st ste mgr no n° nos art al p pp vol fig cf etc av apr bd boul env ex hab janv
    févr avr juil sept oct nov déc lt cdt col gén cie p.ex c.-à-d tél
  `),
  ordinalStop: false,
  functionWords: words(`
    le la les l un une des du de d au aux à et ou où mais donc or ni car que qu qui quoi dont quand comme si ce
    cet cette ces c ça cela il elle ils elles on nous vous je tu j me m te t se s lui leur leurs son sa ses
    notre nos votre vos mon ma mes ton ta tes en y dans par pour sur avec sans sous entre vers chez contre
    depuis pendant après avant selon dès est sont était étaient été être ai as a ont avait avaient avoir eu aura
    sera fait faire ne n pas plus moins très aussi tout tous toute toutes même autre autres ainsi alors encore
    déjà peut peuvent doit doivent lors afin parce tandis celui celle ceux celles
  `),
  dependentOpeners: words(`
    il elle ils elles ce cet cette ces cela ça c celui celle ceux celles son sa ses leur leurs et mais or donc
    ainsi aussi alors puis ensuite cependant toutefois pourtant enfin d'ailleurs là tous deux lui
  `),
  relatives: words('oc wa frp'),
};
