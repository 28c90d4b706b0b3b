/** What the jurisdiction finder knows of French. */
import type { PlaceLanguage } from '../../topics/language.ts';
import { countries } from './countries.ts';

export const places: PlaceLanguage = {
  countries,
  alsoCalled: `
    CD RDC|République démocratique du Congo|Congo-Kinshasa|Kinshasa
    CG Congo
    CI Côte d’Ivoire|Côte d'Ivoire
    CF Centrafrique
    CZ République tchèque
    FR Hexagone|métropole
    GB Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord
    GN Guinée|Guinée-Conakry
    HK Hong Kong
    KR Corée du Sud
    KP Corée du Nord
    NL Pays-Bas
    PS Palestine|Gaza|Cisjordanie
    US États-Unis|Etats-Unis|USA|Amérique
    VA Vatican|Saint-Siège
  `,
  demonyms: `
    AF afghan|afghane|afghans|Afghan
    AL albanais|albanaise
    AR argentin|argentine|argentins
    AT autrichien|autrichienne|autrichiens
    AU australien|australienne|australiens
    BE belge|belges|wallon|wallonne|flamand|flamande|bruxellois|bruxelloise|liégeois
    BF burkinabè
    BJ béninois|béninoise
    BR brésilien|brésilienne|brésiliens
    CA canadien|canadienne|canadiens|québécois|québécoise|montréalais
    CD congolais|congolaise|kinois
    CH suisse|suisses|genevois|genevoise|vaudois|vaudoise|valaisan|valaisanne|neuchâtelois|fribourgeois|bernois|bernoise|jurassien|zurichois|tessinois
    CI ivoirien|ivoirienne|ivoiriens
    CM camerounais|camerounaise
    CN chinois|chinoise
    CO colombien|colombienne
    DE allemand|allemande|allemands|allemandes
    DZ algérien|algérienne|algériens
    EG égyptien|égyptienne
    ES espagnol|espagnole|espagnols|espagnoles|catalan|catalane
    FR français|française|françaises|parisien|parisienne|breton|bretonne|marseillais|marseillaise|lyonnais|lyonnaise|toulousain|toulousaine|niçois|bordelais|alsacien|corse|lillois|nantais|rennais|strasbourgeois|montpelliérain|normand|normande|francilien|francilienne
    GA gabonais
    GB britannique|britanniques|anglais|anglaise|écossais|gallois|londonien|londonienne
    GN guinéen|guinéenne|guinéens|guinéennes
    GR grec|grecque|grecs
    HT haïtien|haïtienne|haïtiens
    IL israélien|israélienne|israéliens
    IN indien|indienne
    IR iranien|iranienne
    IQ irakien|irakienne
    IT italien|italienne|italiens|italiennes
    JP japonais|japonaise
    KR sud-coréen|sud-coréenne
    LB libanais|libanaise
    LU luxembourgeois|luxembourgeoise
    MA marocain|marocaine|marocains
    MG malgache
    ML malien|malienne|maliens
    MX mexicain|mexicaine
    NE nigérien|nigérienne
    NG nigérian|nigériane
    NL néerlandais|néerlandaise
    PL polonais|polonaise
    PS palestinien|palestinienne|palestiniens
    PT portugais|portugaise
    RO roumain|roumaine|roumains
    RU russe|russes
    SE suédois|suédoise
    SN sénégalais|sénégalaise
    SY syrien|syrienne|syriens
    TD tchadien|tchadienne
    TG togolais|togolaise
    TN tunisien|tunisienne|tunisiens
    TR turc|turque|turcs
    UA ukrainien|ukrainienne|ukrainiens
    US américain|américaine|américains|américaines|états-unien|new-yorkais
    VN vietnamien
  `,
  agencies: `
    BE bourgmestre|parquet fédéral|police fédérale|Région wallonne|Région bruxelloise
    CA Sûreté du Québec|Service de police de la Ville de Montréal|Assemblée nationale du Québec
    CH Conseil fédéral|conseiller d'État|francs suisses|police cantonale
    FR tribunal judiciaire|brigade de recherches|brigade des mineurs|commissariat|sapeurs-pompiers|pompiers|préfecture de police|conseil départemental|conseil régional|députés|mairie
    GN Justice de paix|francs guinéens
    US Maison-Blanche|Maison Blanche|Congrès américain
    GB livres sterling
  `,
  authorities:
    'police, policiers, gendarme*, gendarmerie, tribunal, juge, parquet, procureur*, autorités, gouvernement, ministère, ministre*, maire, préfet*, préfecture, président*, arrêté, interpellé*, condamné*, enquête*, douane*, douaniers, parlement, sénat, pompiers, justice, annoncé',
  home: ['FR'],
};
