/** What the jurisdiction finder knows of English. */
import type { PlaceLanguage } from '../../topics/language.ts';
import { countries } from './countries.ts';

export const places: PlaceLanguage = {
  countries,
  alsoCalled: `
    AE UAE|Emirates
    BA Bosnia and Herzegovina
    CD Democratic Republic of the Congo|DR Congo|DRC|Congo
    CI Ivory Coast
    CN mainland China
    CZ Czech Republic
    GB UK|U.K|Britain|Great Britain|England|Scotland|Wales|Northern Ireland
    HK Hong Kong
    KR South Korea
    KP North Korea
    MK Macedonia
    MM Burma
    MO Macau
    NL Netherlands|The Netherlands|Holland
    PS Palestine|Gaza|West Bank
    RU Russian Federation
    SZ Swaziland
    TR Turkey|Türkiye
    US US|U.S|USA|U.S.A|America|United States
    VA Vatican|Holy See
    VI USVI|U.S. Virgin Islands
  `,
  demonyms: `
    AD Andorran
    AE Emirati|Dubai-based
    AF Afghan|Afghans
    AL Albanian|Albanians
    AM Armenian
    AR Argentine|Argentinian|Argentinians|Argentines
    AT Austrian|Austrians
    AU Australian|Australians|Aussie
    AZ Azerbaijani
    BD Bangladeshi
    BE Belgian|Belgians
    BG Bulgarian|Bulgarians
    BO Bolivian
    BR Brazilian|Brazilians
    BY Belarusian
    CA Canadian|Canadians
    CH Swiss
    CL Chilean|Chileans
    CM Cameroonian
    CN Chinese
    CO Colombian|Colombians
    CR Costa Rican
    CU Cuban|Cubans
    CY Cypriot
    CZ Czech|Czechs
    DE German|Germans
    DK Danish|Danes
    DO Dominican
    DZ Algerian
    EC Ecuadorian|Ecuadorean
    EE Estonian
    EG Egyptian|Egyptians
    ES Spanish|Spaniard|Spaniards|Catalan|Basque|Andalusian|Galician|Valencian
    ET Ethiopian
    FI Finnish|Finns
    FR French|Frenchman|Parisian
    GB British|Briton|Britons|Brit|Brits|English|Scottish|Scots|Welsh|Northern Irish|London-based
    GE Georgian
    GH Ghanaian
    GR Greek|Greeks
    GT Guatemalan
    HN Honduran
    HR Croatian
    HT Haitian
    HU Hungarian|Hungarians
    ID Indonesian|Indonesians
    IE Irish
    IL Israeli|Israelis
    IN Indian|Indians
    IQ Iraqi|Iraqis
    IR Iranian|Iranians
    IS Icelandic
    IT Italian|Italians|Sicilian
    JM Jamaican
    JO Jordanian
    JP Japanese
    KE Kenyan|Kenyans
    KH Cambodian
    KR South Korean|South Koreans|Korean
    KP North Korean
    KW Kuwaiti
    KZ Kazakh
    LB Lebanese
    LK Sri Lankan
    LT Lithuanian
    LV Latvian
    LY Libyan
    MA Moroccan|Moroccans
    MD Moldovan
    MM Burmese
    MT Maltese
    MX Mexican|Mexicans
    MY Malaysian|Malaysians
    MZ Mozambican
    NG Nigerian|Nigerians
    NI Nicaraguan
    NL Dutch|Dutchman
    NO Norwegian|Norwegians
    NP Nepali|Nepalese
    NZ New Zealander|New Zealanders|Kiwi
    PA Panamanian
    PE Peruvian|Peruvians
    PH Filipino|Filipinos|Philippine
    PK Pakistani|Pakistanis
    PL Polish|Poles
    PR Puerto Rican|Puerto Ricans
    PS Palestinian|Palestinians
    PT Portuguese
    PY Paraguayan
    QA Qatari
    RO Romanian|Romanians
    RS Serbian|Serbs
    RU Russian|Russians
    SA Saudi|Saudis
    SD Sudanese
    SE Swedish|Swedes|Swede
    SG Singaporean
    SI Slovenian
    SK Slovak
    SN Senegalese
    SO Somali|Somalis
    SV Salvadoran
    SY Syrian|Syrians
    TH Thai|Thais
    TN Tunisian
    TR Turkish|Turks
    TW Taiwanese
    TZ Tanzanian
    UA Ukrainian|Ukrainians
    UG Ugandan
    US American|Americans|US-based|U.S.-based|Texan|Californian|New Yorker|New Yorkers|Floridian
    UY Uruguayan
    VE Venezuelan|Venezuelans
    VN Vietnamese
    YE Yemeni
    ZA South African|South Africans
    ZM Zambian
    ZW Zimbabwean
  `,
  agencies: `
    AU Australian Border Force|Australian dollars|Department of Home Affairs
    BR Federal Police of Brazil|Brazilian real
    CA Canadian dollars|Canada Border Services
    CH Swiss francs
    CN yuan|renminbi
    DE Federal Criminal Police Office
    ES Spanish National Police|Spain's National Police|Civil Guard|Catalan police|Spanish High Court
    FR French National Police
    GB pounds sterling|Prime Minister's Questions|county council|borough council|Chief Constable|Detective Chief Inspector|Detective Inspector|Detective Constable|Detective Sergeant|coroner's court|Member of Parliament|MPs|MP
    IN rupees|crore|lakh
    IT Italian Finance Police
    JP yen
    KE shillings
    MX pesos mexicanos
    RU rubles|roubles|Kremlin
    US federal agents|federal court|federal grand jury|grand jury|federal prosecutors|county sheriff|sheriff's deputies|state attorney general|congressman|congresswoman|Congressional|federal law enforcement|lieutenant governor|state legislature|Social Security Administration|felony|misdemeanor|Second Amendment|First Amendment|presidential primary|school district
  `,
  authorities: `
    police, officers, court, courts, judge, prosecutor*, prosecution, authorities, authority, government, ministry, minister, ministers, mayor, council, governor, president,
    agency, agents, arrested, arrest, arrests, charged, sentenced, convicted, investigators, investigation, customs, parliament, senate, law enforcement, detectives, sheriff,
    announced, regulators, regulator, federal, officials, department, firefighters, apprehended, detained
  `,
  home: [],
};
