/** What the text layer knows of Catalan: abbreviations, function words and sentence openers that lean backwards. */
import type { TextLanguage } from '../../text/language.ts';
import { words } from '../words.ts';

export const text: TextLanguage = {
  abbreviations: words(`
    sr sra srs dr dra prof núm n art arts pàg pàgs vol fig etc av c ctra pl ex p.ex tel gen febr abr jul ag set
    oct nov des st sta mn
  `),
  ordinalStop: false,
  functionWords: words(`
    el la els les l lo un una uns unes i o u ni però sinó que qui què quin quina quins quines quan com on de d
    del dels a al als en amb per pel pels sense sobre entre fins des cap segons durant contra davant després
    abans és són era eren fou ser estat sent està estan estava ha han havia havien haver hi he hem no sí ja
    també encara només molt molta molts més menys tan tant tot tota tots totes cada altre altra altres mateix
    mateixa aquest aquesta aquests aquestes aquell aquella això allò jo tu ell ella nosaltres ells elles vostè
    em et es se s ens us li els ho seu seva seus seves meu meva nostre nostra perquè doncs si mentre així va van
    vam pot poden ha n m t
  `),
  dependentOpeners: words(`
    ell ella ells elles aquest aquesta aquests aquestes això allò el seu seva seus seves i però també així doncs
    a més llavors després tanmateix ambdós ambdues allà
  `),
  relatives: words('oc'),
};
