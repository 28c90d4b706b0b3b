/** What the jurisdiction finder knows of Italian. */
import type { PlaceLanguage } from '../../topics/language.ts';
import { countries } from './countries.ts';

export const places: PlaceLanguage = {
  countries,
  alsoCalled: `
    CD Congo
    CZ Repubblica Ceca
    GB Regno Unito|Gran Bretagna|Inghilterra|Scozia|Galles|Irlanda del Nord
    HK Hong Kong
    IT Belpaese|Nord Italia|Sud Italia|Centro Italia|Alpi|Appennini
    KR Corea del Sud
    KP Corea del Nord
    NL Paesi Bassi|Olanda
    PS Palestina|Gaza|Cisgiordania
    US Stati Uniti|Usa|USA|America
    VA Vaticano|Santa Sede
  `,
  demonyms: `
    AF afghano|afghana|afghani
    AL albanese|albanesi
    AR argentino|argentina|argentini
    AT austriaco|austriaca|austriaci|viennese
    AU australiano|australiana|australiani
    BE belga|belgi
    BG bulgaro|bulgara|bulgari
    BR brasiliano|brasiliana|brasiliani
    CA canadese|canadesi
    CH svizzero|svizzera|svizzeri|elvetico|elvetica|ticinese|ticinesi|luganese|zurighese
    CN cinese|cinesi
    CO colombiano|colombiana
    CZ ceco|ceca
    DE tedesco|tedesca|tedeschi|tedesche|bavarese
    EG egiziano|egiziana|egiziani
    ES spagnolo|spagnola|spagnoli|catalano|catalana|madrileno
    FR francese|francesi|parigino|parigina
    GB britannico|britannica|britannici|inglese|inglesi|scozzese|londinese
    GR greco|greca|greci
    HR croato|croata
    HU ungherese
    IE irlandese
    IL israeliano|israeliana|israeliani
    IN indiano|indiana
    IR iraniano|iraniana
    IQ iracheno|irachena
    IT italiano|italiana|italiani|italiane|romano|romana|romani|milanese|milanesi|napoletano|napoletana|torinese|fiorentino|fiorentina|bolognese|veneziano|veneto|veneta|siciliano|siciliana|sardo|sarda|pugliese|calabrese|lombardo|lombarda|piemontese|toscano|toscana|ligure|genovese|palermitano|catanese|barese|veronese|padovano|bergamasco|bresciano|umbro|marchigiano|abruzzese|campano|campana|friulano|triestino|trentino|altoatesino|emiliano|romagnolo|laziale|lucano|salentino
    JP giapponese|giapponesi
    MA marocchino|marocchina|marocchini
    MX messicano|messicana
    NG nigeriano|nigeriana|nigeriani
    NL olandese|olandesi
    PK pakistano|pakistani
    PL polacco|polacca|polacchi
    PS palestinese|palestinesi
    PT portoghese|portoghesi
    RO romeno|romena|romeni|rumeno|rumena|rumeni
    RU russo|russa|russi|russe
    SE svedese
    SN senegalese|senegalesi
    SY siriano|siriana
    TN tunisino|tunisina|tunisini
    TR turco|turca|turchi
    UA ucraino|ucraina|ucraini
    US statunitense|statunitensi|americano|americana|americani|newyorkese
  `,
  agencies: `
    CH Consiglio federale|Consiglio di Stato|franchi svizzeri|Polizia cantonale
    IT Polizia locale|polizia municipale|vigili del fuoco|vigili urbani|capitaneria di porto|procura della Repubblica|Presidente del Consiglio|Consiglio dei ministri|squadra mobile|militari dell'Arma|compagnia dei carabinieri|carabinieri|fiamme gialle|guardia costiera|Ministero dell'Interno|sindaco|giunta regionale|118|Meteo.it|aeronautica militare|ministro dell'Interno
    US Casa Bianca|dipartimento di Giustizia
    GB sterline
  `,
  authorities:
    'polizia, carabinieri, agenti, militari, tribunale, giudice, gip, procura, procuratore, pm, questura, autorità, governo, ministero, ministro, ministra, sindaco, sindaca, prefetto, prefettura, regione, presidente, arrestato, arrestati, fermato, condannato, indagini, guardia di finanza, dogana, parlamento, senato, vigili del fuoco, protezione civile, annunciato, comunica',
  home: ['IT'],
};
