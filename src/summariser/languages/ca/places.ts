/** What the jurisdiction finder knows of Catalan. */
import type { PlaceLanguage } from '../../topics/language.ts';
import { countries } from './countries.ts';

export const places: PlaceLanguage = {
  countries,
  alsoCalled: `
    AD Principat d'Andorra
    CD Congo
    CZ República Txeca
    ES Països Catalans|Terres de l'Ebre|Camp de Tarragona|Catalunya Central|Àrea Metropolitana de Barcelona
    GB Regne Unit|Gran Bretanya|Anglaterra|Escòcia|Gal·les|Irlanda del Nord
    HK Hong Kong
    KR Corea del Sud
    KP Corea del Nord
    NL Holanda|Països Baixos
    PS Palestina|Gaza|Cisjordània
    US Estats Units|EUA|EE.UU
    VA Vaticà
  `,
  demonyms: `
    AD andorrà|andorrana|andorrans
    AF afganès|afganesa
    AR argentí|argentina|argentins
    AT austríac|austríaca
    BE belga|belgues
    BR brasiler|brasilera
    CH suís|suïssa|suïssos
    CN xinès|xinesa|xinesos
    CO colombià|colombiana
    DE alemany|alemanya|alemanys
    ES espanyol|espanyola|espanyols|català|catalana|catalans|catalanes|barceloní|barcelonina|valencià|valenciana|valencians|valencianes|balear|balears|mallorquí|mallorquina|menorquí|eivissenc|gironí|gironina|lleidatà|lleidatana|tarragoní|tarragonina|madrileny|madrilenya|basc|basca|andalús|andalusa|gallec|aragonès|aragonesa|estatal
    FR francès|francesa|francesos|occità
    GB britànic|britànica|britànics|anglès|anglesa|anglesos|escocès|escocesa|londinenc
    GR grec|grega
    IE irlandès|irlandesa
    IL israelià|israeliana|israelians
    IT italià|italiana|italians
    JP japonès|japonesa
    MA marroquí|marroquina|marroquins
    MX mexicà|mexicana
    NL neerlandès|holandès|holandesa
    PK pakistanès|pakistanesa
    PL polonès|polonesa
    PS palestí|palestina|palestins
    PT portuguès|portuguesa
    RO romanès|romanesa|romanesos
    RU rus|russa|russos
    UA ucraïnès|ucraïnesa|ucraïnesos
    US nord-americà|nord-americana|nord-americans|estatunidenc|estatunidenca|novaiorquès
    VE veneçolà|veneçolana
  `,
  agencies: `
    AD Govern d'Andorra|Policia andorrana|Batllia
    ES Mossos|Policia Nacional|Fiscalia|Ministeri Fiscal|Govern de la Generalitat|Generalitat Valenciana|Govern balear|Consell Insular|conselleria|conseller|consellera|Parlament|Parlament de Catalunya|Bombers|Ajuntament|Diputació de Barcelona|Servei Català de Trànsit|Agència Catalana de l'Aigua|Servei Meteorològic de Catalunya|Institut Català de la Salut|Tribunal Superior de Justícia|Consell de Ministres|comarca|Síndic de Greuges|Departament d'Educació|Departament d'Interior|jutjat d'instrucció|Audiència
    FR prefectura dels Pirineus Orientals
    US Casa Blanca
    GB lliures esterlines
  `,
  authorities:
    'policia, policies, mossos, agents, tribunal, jutge, jutgessa, jutjat, fiscal, fiscalia, autoritats, govern, ministeri, ministre, ministra, alcalde, alcaldessa, ajuntament, president, presidenta, conseller, consellera, conselleria, detingut, detinguts, detinguda, arrestat, arrestats, condemnat, investigació, parlament, senat, congrés, bombers, va anunciar, ha anunciat, ha informat, guàrdia civil, duana',
  home: ['ES'],
};
