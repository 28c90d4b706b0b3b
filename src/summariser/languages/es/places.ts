/** What the jurisdiction finder knows of Spanish. */
import type { PlaceLanguage } from '../../topics/language.ts';
import { countries } from './countries.ts';

export const places: PlaceLanguage = {
  countries,
  alsoCalled: `
    AE Emiratos|EAU
    CD Congo|República Democrática del Congo
    CZ República Checa
    DO Dominicana
    GB Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte
    HK Hong Kong
    KR Corea del Sur
    KP Corea del Norte
    MX México
    NL Holanda|Países Bajos
    PS Palestina|Gaza|Cisjordania
    SA Arabia Saudita|Arabia Saudí
    US EE.UU|EEUU|EE UU|Estados Unidos|USA
    VA Vaticano|Santa Sede
  `,
  demonyms: `
    AD andorrano|andorrana|andorranos|andorranas
    AF afgano|afgana|afganos|afganas
    AL albanés|albanesa|albaneses|albanesas
    AR argentino|argentina|argentinos|argentinas|bonaerense|porteño|cordobés
    AT austriaco|austriaca|austriacos|austríaco|austríaca
    AU australiano|australiana|australianos|australianas
    BE belga|belgas
    BG búlgaro|búlgara|búlgaros|búlgaras
    BO boliviano|boliviana|bolivianos|bolivianas
    BR brasileño|brasileña|brasileños|brasileñas
    CA canadiense|canadienses
    CH suizo|suiza|suizos|suizas
    CL chileno|chilena|chilenos|chilenas
    CN chino|china|chinos|chinas
    CO colombiano|colombiana|colombianos|colombianas|bogotano|antioqueño
    CR costarricense|costarricenses
    CU cubano|cubana|cubanos|cubanas
    CZ checo|checa|checos
    DE alemán|alemana|alemanes|alemanas
    DK danés|danesa|daneses
    DO dominicano|dominicana|dominicanos|dominicanas
    DZ argelino|argelina|argelinos
    EC ecuatoriano|ecuatoriana|ecuatorianos|ecuatorianas
    EG egipcio|egipcia|egipcios
    ES español|española|españoles|españolas|catalán|catalana|catalanes|vasco|vasca|vascos|andaluz|andaluza|andaluces|gallego|gallega|gallegos|valenciano|valenciana|valencianos|madrileño|madrileña|madrileños|barcelonés|sevillano|sevillana|malagueño|malagueña|murciano|murciana|aragonés|aragonesa|asturiano|asturiana|canario|canaria|canarios|mallorquín|mallorquina|zaragozano|alicantino|alicantina|granadino|granadina|gaditano|gaditana|navarro|navarra|riojano|cántabro|cántabra|extremeño|extremeña|manchego|manchega|tinerfeño|leonés|leonesa|onubense|jiennense|cordobesa|donostiarra|bilbaíno|bilbaína|autonómico|autonómica|autonómicas
    FI finlandés|finlandesa
    FR francés|francesa|franceses|francesas|parisino|parisina|galo|gala
    GB británico|británica|británicos|británicas|inglés|inglesa|ingleses|escocés|escocesa|galés|londinense
    GR griego|griega|griegos
    GT guatemalteco|guatemalteca|guatemaltecos
    HN hondureño|hondureña|hondureños
    HT haitiano|haitiana|haitianos
    HU húngaro|húngara
    IE irlandés|irlandesa|irlandeses
    IL israelí|israelíes
    IN indio|india|indios
    IQ iraquí|iraquíes
    IR iraní|iraníes
    IT italiano|italiana|italianos|italianas|siciliano
    JP japonés|japonesa|japoneses|nipón|nipona
    KR surcoreano|surcoreana|surcoreanos
    KP norcoreano|norcoreana
    MA marroquí|marroquíes
    MX mexicano|mexicana|mexicanos|mexicanas|sinaloense|capitalino|mexiquense|jalisciense|tapatío|regiomontano|chihuahuense|michoacano|poblano|veracruzano|oaxaqueño|sinaloenses
    NI nicaragüense|nicaragüenses
    NL neerlandés|neerlandesa|holandés|holandesa|holandeses
    NO noruego|noruega
    PA panameño|panameña|panameños
    PE peruano|peruana|peruanos|peruanas|limeño
    PH filipino|filipina|filipinos
    PK paquistaní|paquistaníes
    PL polaco|polaca|polacos
    PR puertorriqueño|puertorriqueña|boricua
    PS palestino|palestina|palestinos
    PT portugués|portuguesa|portugueses|luso|lusa
    PY paraguayo|paraguaya|paraguayos
    RO rumano|rumana|rumanos|rumanas
    RU ruso|rusa|rusos|rusas
    SE sueco|sueca|suecos
    SN senegalés|senegalesa
    SV salvadoreño|salvadoreña|salvadoreños
    SY sirio|siria|sirios
    TR turco|turca|turcos
    UA ucraniano|ucraniana|ucranianos
    US estadounidense|estadounidenses|norteamericano|norteamericana|norteamericanos|californiano|neoyorquino|texano|tejano
    UY uruguayo|uruguaya|uruguayos
    VE venezolano|venezolana|venezolanos|venezolanas|caraqueño
    VN vietnamita|vietnamitas
    ZA sudafricano|sudafricana
  `,
  agencies: `
    AR Gobierno porteño|Justicia Federal argentina|pesos argentinos
    CL pesos chilenos|Carabineros
    CO pesos colombianos|Policía Metropolitana|alcaldía mayor
    ES Benemérita|Instituto Armado|Delegación del Gobierno|Subdelegación del Gobierno|comunidad autónoma|comunidades autónomas|Gobierno central|Congreso de los Diputados|Ministerio del Interior español|Ertzaintza|Guardia Urbana|juzgado de guardia|Diputación Provincial|Fiscalía Provincial|Tribunal Superior de Justicia|Instituto Nacional de Ciberseguridad|Agencia Española de Protección de Datos|Agencia Estatal de Meteorología|provincia de|Consejo de Ministros
    MX pesos mexicanos|gobierno federal|Estado de México|Procuraduría General|Secretaría de Gobernación|Fuerzas Federales|Fuerzas federales|Policía Federal|Marina Armada|cártel de Sinaloa|Cártel de Sinaloa|delegación Cuauhtémoc
    PE soles
    US Casa Blanca|Buró Federal de Investigaciones|Departamento de Justicia|Departamento de Estado|Patrulla Fronteriza|Aduanas y Protección Fronteriza
    VE bolívares
    GB libras esterlinas|Cámara de los Comunes
  `,
  authorities: `
    policía, policías, policial, policiales, agentes, tribunal, juez, jueza, juzgado, fiscal, fiscalía, autoridades, gobierno, ministerio, ministro, ministra, alcalde, alcaldesa, ayuntamiento,
    gobernador, presidente, presidenta, procuraduría, secretaría, detenido, detenidos, detenida, detuvo, arrestado, arrestados, condenado, condenada, investigación, investigadores, operativo, aduana*, parlamento, senado, congreso,
    bomberos, anunció, informó, ejército, marina
  `,
  home: [],
};
