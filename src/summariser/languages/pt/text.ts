/** What the text layer knows of Portuguese: abbreviations, function words and sentence openers that lean backwards. */
import type { TextLanguage } from '../../text/language.ts';
import { words } from '../words.ts';

export const text: TextLanguage = {
  abbreviations: words(`
    sr sra srs dr dra prof profa eng arq exmo exma gen cel cap ten sgt n nº núm art arts pág págs vol fig etc av
    r al lda ltda s.a p.ex tel jan fev mar abr mai jun jul ago set out nov dez d st sto
  `),
  ordinalStop: false,
  functionWords: words(`
    o a os as um uma uns umas e ou mas nem que se porque pois quando como onde quem qual quais cujo cuja de do
    da dos das d em no na nos nas num numa ao aos à às a por pelo pela pelos pelas para com sem sob sobre entre
    até desde após contra durante perante é são era eram foi foram ser sido sendo está estão estava estar estado
    tem têm tinha tinham ter há havia não sim já também ainda só mais menos muito muita muitos tão todo toda
    todos todas cada outro outra outros outras mesmo mesma este esta estes estas esse essa esses essas aquele
    aquela isto isso aquilo eu tu ele ela você nós eles elas vocês me te lhe lhes seu sua seus suas meu minha
    nosso nossa dele dela deles delas neste nesta nesse nessa deste desta desse dessa pode podem deve segundo
    além enquanto assim
  `),
  dependentOpeners: words(`
    ele ela eles elas este esta estes estas esse essa esses essas isto isso aquele aquela seu sua seus suas e
    mas porém no entanto contudo assim também além então depois ainda ambos ambas lá ali
  `),
  relatives: words('gl'),
};
