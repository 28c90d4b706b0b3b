/** What the jurisdiction finder knows of German. */
import type { PlaceLanguage } from '../../topics/language.ts';
import { countries } from './countries.ts';

export const places: PlaceLanguage = {
  countries,
  alsoCalled: `
    CD Kongo
    CZ Tschechische Republik
    DE Bundesrepublik
    GB Großbritannien|Grossbritannien|England|Schottland|Wales|Nordirland
    HK Hongkong
    KR Südkorea
    KP Nordkorea
    NL Niederlande|Niederlanden|Holland
    PS Palästina|Gaza|Westjordanland
    TR Türkei
    US USA|Vereinigte Staaten|Vereinigten Staaten|Amerika
    BY Weißrussland
    VA Vatikan
  `,
  demonyms: `
    AF afghanisch*|Afghane|Afghanen
    AL albanisch*|Albaner
    AR argentinisch*
    AT österreichisch*|Österreicher*|Wiener|Tiroler|Kärntner|Salzburger|Vorarlberger|steirisch*|Grazer|Linzer
    AU australisch*|Australier
    BE belgisch*|Belgier
    BG bulgarisch*|Bulgare|Bulgaren
    BR brasilianisch*|Brasilianer
    CA kanadisch*|Kanadier
    CH schweizerisch*|Schweizer*|Zürcher|Berner|Basler|Luzerner|St. Galler|Aargauer|Thurgauer|Bündner|Walliser|Solothurner|Tessiner
    CN chinesisch*|Chinese|Chinesen
    CO kolumbianisch*
    CZ tschechisch*|Tscheche|Tschechen
    DE deutsch|deutsche|deutscher|deutschen|deutsches|deutschem|bayerisch*|bayrisch*|sächsisch*|hessisch*|Berliner|Hamburger|Münchner|Münchener|Kölner|Frankfurter|Stuttgarter|Dresdner|Leipziger|Hannoveraner|Nürnberger|niedersächsisch*|thüringisch*|baden-württembergisch*|nordrhein-westfälisch*
    DK dänisch*|Däne|Dänen
    EG ägyptisch*
    ES spanisch*|Spanier*|katalanisch*|mallorquinisch*
    FR französisch*|Franzose|Franzosen|Pariser
    GB britisch*|Brite|Briten|englisch*|schottisch*|Londoner
    GR griechisch*|Grieche|Griechen
    HU ungarisch*|Ungar|Ungarn
    IE irisch*
    IL israelisch*|Israeli|Israelis
    IN indisch*|Inder
    IQ irakisch*|Iraker
    IR iranisch*|Iraner
    IT italienisch*|Italiener*|Südtiroler*|Bozner|Meraner|römisch*|sizilianisch*|Mailänder
    JP japanisch*|Japaner
    KR südkoreanisch*
    MA marokkanisch*|Marokkaner
    MX mexikanisch*|Mexikaner
    NL niederländisch*|Niederländer
    NO norwegisch*|Norweger
    PK pakistanisch*
    PL polnisch*|Pole|Polen
    PS palästinensisch*|Palästinenser
    PT portugiesisch*|Portugiese|Portugiesen
    RO rumänisch*|Rumäne|Rumänen
    RS serbisch*|Serbe|Serben
    RU russisch*|Russe|Russen
    SE schwedisch*|Schwede|Schweden
    SY syrisch*|Syrer
    TN tunesisch*
    TR türkisch*|Türke|Türken
    UA ukrainisch*|Ukrainer
    US amerikanisch*|Amerikaner*|US-amerikanisch*|US-Präsident|US-Regierung|US-Behörden|US
    VN vietnamesisch*
  `,
  agencies: `
    AT Landeskriminalamt Wien|Landesgericht|Innsbrucker|Bezirksgericht|Wirtschafts- und Korruptionsstaatsanwaltschaft|Bundesheer|Landeshauptmann Platter
    CH Autolenker|Autolenkerin|Spital|Schweizer Franken|Franken|Bezirksgericht Zürich|Obergericht|Strassenverkehrsamt|Kantonsspital|Jugendanwaltschaft|Regionalpolizei
    DE Kriminalpolizei|Landkreis|Oberbürgermeister|Bundeskanzler|Bundeskanzlerin|Staatsanwaltschaft Berlin|Ministerpräsident|Bundespolizisten|Bundesamt
    IT Quästur|Landeshauptmann Kompatscher|Staatspolizei|Carabinieri|Finanzpolizei|Südtirol|Landesrat
    GB Pfund Sterling
    US US-Dollar|FBI
  `,
  authorities: `
    polizei*, kantonspolizei, beamte, beamten, staatsanwalt*, gericht, richter*, behörde, behörden, regierung, ministerium, minister*, bürgermeister*, präsident*, ermittl*, festgenommen, verhaftet, verurteilt,
    feuerwehr, zoll, finanzwache, landrat, parlament, mitgeteilt, teilte mit, landgericht, amtsgericht
  `,
  home: ['DE'],
};
