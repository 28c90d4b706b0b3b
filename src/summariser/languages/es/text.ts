/** What the text layer knows of es: abbreviations, function words and sentence openers that lean backwards. */
import type { TextLanguage } from '../../text/language.ts';
import { words } from '../words.ts';

export const text: TextLanguage = {
  abbreviations: words(`
    sr sra srta sres d dña dr dra prof lic ing arq gral cnel cap tte sgto mons núm num nº n.º art arts pág págs
    p pp vol fig ed etc av avda c ctra pza pl ee.uu ee. uu a.c d.c p.ej ej cía s.a s.l u.e ud uds vd aprox tel
    dpto prov
  `),
  ordinalStop: false,
  functionWords: words(`
    el la los las lo un una unos unas y e o u ni pero sino mas si que qué quien quién quienes cual cuál cuales
    cuyo cuya como cómo cuando cuándo donde dónde de del a al en por para con sin sobre entre hasta desde hacia
    según durante tras ante bajo contra mediante yo tú él ella ello usted nosotros ellos ellas ustedes me te se
    nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas
    aquel aquella aquellos aquellas esto eso es son era eran fue fueron ser sido siendo está están estaba
    estaban estar estado ha han había habían haber hay he hemos no sí ya también tampoco muy más menos tan tanto
    tanta otro otra otros otras mismo misma todo toda todos todas cada algún alguna algunos algunas porque pues
    aunque mientras así además solo sólo
  `),
  dependentOpeners: words(`
    él ella ellos ellas este esta esto estos estas ese esa eso esos esas aquel aquella su sus pero y sin así
    además también tampoco entonces luego mientras aunque no ambos ambas por allí ahí según dicho dicha dichos
    dichas
  `),
  relatives: words('an ast ext'),
};
