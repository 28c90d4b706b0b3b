/** What the jurisdiction finder knows of Portuguese. */
import type { PlaceLanguage } from '../../topics/language.ts';
import { countries } from './countries.ts';

export const places: PlaceLanguage = {
  countries,
  alsoCalled: `
    CD Congo
    CZ República Tcheca|República Checa
    GB Reino Unido|Grã-Bretanha|Inglaterra|Escócia|País de Gales|Irlanda do Norte
    HK Hong Kong
    IR Irão|Irã
    KR Coreia do Sul
    KP Coreia do Norte
    NL Holanda|Países Baixos
    PS Palestina|Gaza|Cisjordânia
    RU Rússia
    US Estados Unidos|EUA|E.U.A
    VA Vaticano
    VN Vietnã|Vietname
  `,
  demonyms: `
    AO angolano|angolana|angolanos
    AR argentino|argentina|argentinos
    AT austríaco|austríaca
    AU australiano|australiana
    BE belga|belgas
    BO boliviano|boliviana
    BR brasileiro|brasileira|brasileiros|brasileiras|paulista|paulistas|paulistano|paulistana|carioca|cariocas|fluminense|mineiro|mineira|gaúcho|gaúcha|baiano|baiana|pernambucano|pernambucana|pernambucanos|cearense|paranaense|catarinense|goiano|goiana|paraense|amazonense|potiguar|paraibano|alagoano|sergipano|maranhense|piauiense|capixaba|brasiliense|acreano|mato-grossense|sul-mato-grossense|tocantinense
    CA canadense|canadiano|canadiana
    CH suíço|suíça|suíços
    CL chileno|chilena
    CN chinês|chinesa|chineses
    CO colombiano|colombiana|colombianos
    CV cabo-verdiano|cabo-verdiana
    DE alemão|alemã|alemães
    ES espanhol|espanhola|espanhóis|galego|catalão|catalã
    FR francês|francesa|franceses
    GB britânico|britânica|britânicos|inglês|inglesa|ingleses|escocês|londrino
    IL israelense|israelita|israelitas
    IN indiano|indiana
    IR iraniano|iraniana
    IT italiano|italiana|italianos
    JP japonês|japonesa|japoneses
    MZ moçambicano|moçambicana|moçambicanos
    MX mexicano|mexicana
    NL holandês|holandesa|neerlandês
    PS palestino|palestina|palestiniano|palestiniana
    PT português|portuguesa|portugueses|portuguesas|lisboeta|lisboetas|portuense|algarvio|algarvia|alentejano|açoriano|açoriana|madeirense|minhoto|transmontano
    PY paraguaio|paraguaia|paraguaios
    RO romeno|romena
    RU russo|russa|russos
    UA ucraniano|ucraniana|ucranianos
    US americano|americana|americanos|norte-americano|norte-americana|estadunidense|nova-iorquino
    UY uruguaio|uruguaia
    VE venezuelano|venezuelana|venezuelanos
  `,
  agencies: `
    AO kwanzas
    BR reais|R$|delegacia|delegado da Polícia Civil|Polícia Civil|Secretaria de Segurança Pública|Tribunal de Justiça|prefeitura|prefeito|prefeita|vereador|vereadora|deputado estadual|deputada federal|deputado federal|Congresso Nacional|Câmara dos Deputados|governo federal|governo do estado|concurso público|Corpo de Bombeiros|Disque 100|SaferNet|Conselho Tutelar|Ministério Público Federal|Secretaria de Agricultura|Esplanada dos Ministérios|Defesa Civil
    PT autarquia|Câmara Municipal de|concelho|distrito de|freguesia|Polícia Judiciária|Judiciária|Ministério da Administração Interna|Tribunal da Relação|primeiro-ministro português|juiz de instrução criminal|termo de identidade e residência|arguido|arguidos|Diário da República|Bombeiros Voluntários|SNS
    US Casa Branca|Departamento de Justiça
    GB libras esterlinas
  `,
  authorities:
    'polícia, policial, policiais, agentes, tribunal, juiz, juíza, justiça, ministério público, promotor*, procurador*, autoridades, governo, ministério, ministro, ministra, prefeito, prefeita, prefeitura, governador, governadora, presidente, secretaria, secretário, preso, presos, detido, detidos, condenado, investigação, alfândega, parlamento, senado, congresso, bombeiros, anunciou, informou, agência, delegado, delegacia',
  home: ['BR', 'PT'],
};
