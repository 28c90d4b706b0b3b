/** What the jurisdiction finder knows of Dutch. */
import type { PlaceLanguage } from '../../topics/language.ts';
import { countries } from './countries.ts';

export const places: PlaceLanguage = {
  countries,
  alsoCalled: `
    BE Vlaanderen|Wallonië
    CD Congo
    GB Groot-Brittannië|Engeland|Schotland|Wales|Noord-Ierland
    NL Holland
    PS Palestina|Gaza
    US VS|Amerika
    VA Vaticaan
  `,
  demonyms: `
    AF Afghaans*|Afghaan|Afghanen
    AL Albanees|Albanese|Albanezen
    AR Argentijns*|Argentijn|Argentijnen
    AT Oostenrijks*|Oostenrijker*
    AU Australisch*|Australiër|Australiërs
    BE Belgisch*|Belg|Belgen|Vlaams*|Vlaming|Vlamingen|Waals|Waalse|Brussels|Brusselse|Antwerps*|Gentse
    BG Bulgaars*|Bulgaar|Bulgaren
    BR Braziliaans*|Braziliaan|Brazilianen
    CA Canadees|Canadese|Canadezen
    CH Zwitsers*|Zwitser
    CN Chinees|Chinese|Chinezen
    CO Colombiaans*|Colombiaan|Colombianen
    CZ Tsjechisch*|Tsjech|Tsjechen
    DE Duits|Duitse|Duitser|Duitsers|Berlijns*
    DK Deens|Deense|Deen|Denen
    EG Egyptisch*|Egyptenaar|Egyptenaren
    ES Spaans*|Spanjaard|Spanjaarden|Catalaans*
    FR Frans|Franse|Fransman|Fransen|Parijs*
    GB Brits|Britse|Brit|Britten|Engels*|Engelsman|Engelsen|Schots*|Londens*
    GR Grieks*|Griek|Grieken
    HU Hongaars*|Hongaar|Hongaren
    ID Indonesisch*|Indonesiër|Indonesiërs
    IE Iers|Ierse|Ier|Ieren
    IL Israëlisch*|Israëliër|Israëliërs
    IN Indiaas|Indiase|Indiër|Indiërs
    IQ Iraaks*|Irakees|Irakezen
    IR Iraans*|Iraniër|Iraniërs
    IT Italiaans*|Italiaan|Italianen
    JP Japans|Japanse|Japanner|Japanners
    MA Marokkaans*|Marokkaan|Marokkanen
    MX Mexicaans*|Mexicaan|Mexicanen
    NL Nederlands|Nederlandse|Nederlander|Nederlanders|Hollands*|Amsterdams*|Amsterdammer*|Rotterdams*|Rotterdammer*|Haags|Haagse|Utrechts*|Gronings*|Brabants*|Limburgs*|Gelders*|Fries|Friese|Zeeuws*
    NO Noors|Noorse|Noor|Noren
    PK Pakistaans*|Pakistaan|Pakistanen
    PL Pools|Poolse|Pool|Polen
    PS Palestijns*|Palestijn|Palestijnen
    PT Portugees|Portugese|Portugezen
    RO Roemeens*|Roemeen|Roemenen
    RS Servisch*|Serviër|Serviërs
    RU Russisch*|Rus|Russen
    SE Zweeds*|Zweed|Zweden
    SR Surinaams*|Surinamer|Surinamers
    SY Syrisch*|Syriër|Syriërs
    TN Tunesisch*|Tunesiër|Tunesiërs
    TR Turks|Turkse|Turk|Turken
    UA Oekraïens*|Oekraïner|Oekraïners
    US Amerikaans*|Amerikaan|Amerikanen
    VN Vietnamees|Vietnamese|Vietnamezen
  `,
  agencies: `
    BE Federale Politie|federale gerechtelijke politie|parket|parket van|procureur des Konings|Comité P|politiezone|Child Focus|correctionele rechtbank|hof van assisen|Kamer van Volksvertegenwoordigers|Opgroeien
    NL Openbaar Ministerie|OM|officier van justitie|Nationale Politie|Landelijke Eenheid|Koninklijke Marechaussee|marechaussee|FIOD|Tweede Kamer|Eerste Kamer|Raad van State|Hoge Raad|Veilig Thuis|Offlimits|gerechtshof|Rijkswaterstaat|Autoriteit Persoonsgegevens|veiligheidsregio|GGD|KNMI|Nederlands Forensisch Instituut
    US FBI
  `,
  authorities: `
    politie*, agent, agenten, rechercheur*, recherche, justitie, rechter*, rechtbank*, officier*, procureur*, autoriteit, autoriteiten, regering*, kabinet,
    ministerie*, minister*, burgemeester*, gemeente, president, aangehouden, gearresteerd, opgepakt, veroordeeld, brandweer, douane, parlement, parket
  `,
  home: ['NL', 'BE'],
};
