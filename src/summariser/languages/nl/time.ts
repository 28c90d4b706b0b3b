/** Time in Dutch: words and rules (see `time/language.ts` for their form). Source: own grammar. */
import type { PartOfDay, Rule, TimeLanguage } from '../../time/language.ts';

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const PARTS: readonly (readonly [ending: string, part: PartOfDay])[] = [
  ['ochtend', 'MO'],
  ['morgen', 'MO'],
  ['voormiddag', 'MO'],
  ['middag', 'AF'],
  ['namiddag', 'AF'],
  ['avond', 'EV'],
  ['nacht', 'NI'],
];

/** "maandagavond", "dinsdagnacht": the weekday and the part of the day in one word. */
const weekdayParts: Rule[] = WEEKDAYS.flatMap((day, index) =>
  PARTS.flatMap(([ending, partOfDay]): Rule[] => [
    [`[op] [{direction}] ${day}${ending}`, 'date', { weekday: index + 1, partOfDay }],
    [`[op] ({each}) ${day}${ending}`, 'set', { weekday: index + 1, partOfDay }],
  ]),
);

/** "vanavond", "gisterochtend", "morgenmiddag": the day and its part in one word. */
const dayParts: Rule[] = (
  [
    ['eergister', -2],
    ['gister', -1],
    ['van', 0],
    ['morgen', 1],
  ] as const
).flatMap(([day, relativeDay]) =>
  PARTS.map(([ending, partOfDay]): Rule => {
    const word = day === 'van' && ending === 'nacht' ? 'vannacht' : `${day}${ending}`;
    return [`[{modifier}] ${word}`, 'date', { relativeDay, partOfDay }];
  }),
);

export const time: TimeLanguage = {
  months: [
    'januari|jan.',
    'februari|feb.|febr.',
    'maart|mrt.',
    'april|apr.',
    'mei',
    'juni|jun.',
    'juli|jul.',
    'augustus|aug.',
    'september|sept.|sep.',
    'oktober|okt.',
    'november|nov.',
    'december|dec.',
  ],
  weekdays: WEEKDAYS,
  seasons: {
    SP: '~lente|~voorjaar',
    SU: '~zomer',
    FA: '~herfst|~najaar',
    WI: '~winter',
  },
  units: {
    second: '~seconde / seconden',
    minute: '~minuut / minuten',
    hour: '~uur / uren',
    day: '~dag / dagen',
    night: '~nacht / nachten',
    week: '~week / weken',
    weekend: '~weekend|~weekeinde / weekends|weekenden|weekeinden',
    month: '~maand / maanden',
    quarter: '~kwartaal / kwartalen',
    half: '~halfjaar|~semester / semesters',
    year: '~jaar / jaren',
    decade: '~decennium / decennia',
    century: '~eeuw / eeuwen',
    millennium: '~millennium / millennia',
  },
  partsOfDay: {
    MO: "~ochtend|~morgen|~voormiddag|~ochtends|~morgens|~' s ochtends|~' s morgens",
    AF: "~middag|~namiddag|~middags|~namiddags|~' s middags|~' s namiddags",
    EV: "~avond|~avonds|~' s avonds",
    NI: "~nacht|~nachts|~' s nachts",
    MI: '~middaguur',
    NN: '~middernacht',
    DT: '~overdag',
  },
  directions: {
    last: 'vorige|vorig|afgelopen|voorbije|laatste|verleden',
    next: 'volgende|volgend|komende|komend|aankomende|aanstaande',
    this: 'deze|dit|lopende|huidige',
    previous: 'voorgaande|voorafgaande|daaraan voorafgaande',
    following: 'daaropvolgende|daarop volgende|erop volgende',
    same: 'die|dezelfde|hetzelfde|diezelfde|datzelfde|dat',
  },
  modifiers: {
    START: 'begin|begin van|aan het begin van|het begin van|in het begin van|vroege|de vroege',
    MID: 'midden|half|medio|halverwege|midden in|het midden van|in het midden van',
    END: 'eind|einde|eind van|einde van|aan het eind van|aan het einde van|het einde van|het eind van|late|de late|laat',
    APPROX: "ongeveer|circa|ca.|zo ' n|omstreeks|rond|bijna|tegen|een kleine|naar schatting",
    MORE_THAN: 'meer dan|langer dan|ruim|dik',
    LESS_THAN: 'minder dan|nog geen|korter dan|krap',
    EQUAL_OR_MORE: 'minstens|ten minste|tenminste|minimaal|op zijn minst|zeker',
    EQUAL_OR_LESS: 'hooguit|hoogstens|maximaal|ten hoogste|niet meer dan|tot',
  },
  references: {
    PRESENT_REF:
      'nu|momenteel|op dit moment|thans|tegenwoordig|vandaag de dag|tot nu toe|tot dusver|vooralsnog|op het ogenblik|dezer dagen',
    PAST_REF:
      'onlangs|recent|recentelijk|kort geleden|lang geleden|vroeger|destijds|toentertijd|indertijd|in het verleden|de laatste tijd|enige tijd geleden',
    FUTURE_REF:
      'in de toekomst|binnenkort|op termijn|op korte termijn|op lange termijn|op middellange termijn|in de nabije toekomst|vroeg of laat|ooit een dag',
  },
  frequencies: {
    P1D: 'dagelijks|dagelijkse|elke dag|iedere dag|per dag|alle dagen',
    P1W: 'wekelijks|wekelijkse|elke week|iedere week|per week',
    P2W: 'tweewekelijks|tweewekelijkse|om de week',
    P1M: 'maandelijks|maandelijkse|elke maand|iedere maand|per maand',
    P3M: 'driemaandelijks|driemaandelijkse|elk kwartaal|ieder kwartaal|per kwartaal',
    P6M: 'halfjaarlijks|halfjaarlijkse|elk halfjaar',
    P1Y: 'jaarlijks|jaarlijkse|elk jaar|ieder jaar|per jaar',
    P2Y: 'tweejaarlijks|tweejaarlijkse|om het jaar',
    P2D: 'om de dag',
    PT1H: 'elk uur|ieder uur|per uur',
    'XXXX-XX-XXTNI': "elke nacht|iedere nacht|' s nachts",
    'XXXX-XX-XXTMO': "elke ochtend|iedere ochtend|elke morgen|iedere morgen|' s ochtends|' s morgens",
    'XXXX-XX-XXTAF': "elke middag|iedere middag|elke namiddag|iedere namiddag|' s middags|' s namiddags",
    'XXXX-XX-XXTEV': "elke avond|iedere avond|' s avonds",
    'XXXX-WXX-WE': 'elk weekend|ieder weekend|elk weekeinde|in de weekenden|in de weekends',
  },
  relativeDays: {
    '-2': 'eergisteren',
    '-1': 'gisteren|de dag van gisteren',
    '0': 'vandaag|heden|later vandaag|eerder vandaag',
    '1': '_morgen|de dag van morgen',
    '2': 'overmorgen',
  },
  holidays: {
    '1-1': 'nieuwjaarsdag|nieuwjaar',
    '1-6': 'driekoningen',
    '2-14': 'valentijnsdag',
    '4-27': 'koningsdag',
    '5-1': 'dag van de arbeid',
    '5-4': 'dodenherdenking',
    '5-5': 'bevrijdingsdag',
    '8-15': 'maria-hemelvaart|onze-lieve-vrouw-hemelvaart',
    '9-2-3': 'prinsjesdag',
    '10-31': 'halloween',
    '11-1': 'allerheiligen',
    '11-2': 'allerzielen',
    '11-11': 'sint-maarten|wapenstilstandsdag',
    '12-5': 'pakjesavond|sinterklaasavond',
    '12-6': 'sinterklaasdag',
    '12-24': 'kerstavond',
    '12-25': 'eerste kerstdag|kerstdag|kerstmis|kerst',
    '12-26': 'tweede kerstdag',
    '12-31': 'oudejaarsdag|oudejaarsavond|oudjaar',
    'easter-46': 'aswoensdag',
    'easter-3': 'witte donderdag',
    'easter-2': 'goede vrijdag',
    easter: 'eerste paasdag|paaszondag|pasen',
    'easter+1': 'tweede paasdag|paasmaandag',
    'easter+39': 'hemelvaartsdag|hemelvaart',
    'easter+49': 'eerste pinksterdag|pinksteren|pinksterzondag',
    'easter+50': 'tweede pinksterdag|pinkstermaandag',
  },
  numbers: {
    X: 'enkele|meerdere|verscheidene|verschillende|een paar|een handvol|vele|veel|diverse|een aantal|tal van|tientallen|honderden|duizenden|een reeks',
    '1': 'één enkele|nog een|een heel|een hele',
    '2': 'beide',
    '0.5': 'een half|een halve|half|halve',
  },
  ordinals: { '-1': 'laatste|allerlaatste' },
  decades: {
    '20': 'twintig',
    '30': 'dertig',
    '40': 'veertig',
    '50': 'vijftig',
    '60': 'zestig',
    '70': 'zeventig',
    '80': 'tachtig',
    '90': 'negentig',
  },
  zones: { Z: 'gmt|utc', '': 'plaatselijke tijd|lokale tijd|nederlandse tijd|belgische tijd' },
  words: {
    art: 'de|het|in de|in het|op de|op|van de|van het|tot de|tot|sinds|sinds de|sinds het|vanaf|vanaf de|voor de|voor het|in|aan het',
    each: 'elke|elk|iedere|ieder',
    link: 'tot|tot en met|t/m|en|of|tot aan|-|–|—',
    listed: ',|en|of|, en|, op|en op',
    people:
      'man|mannen|vrouw|vrouwen|jongen|jongens|meisje|meisjes|kind|kinderen|persoon|personen|mensen|leerling|leerlingen|student|studenten|verdachte|verdachten|slachtoffer|tiener|tieners|jongere|jongeren|inwoner|automobilist|fietser|moeder|vader|zoon|dochter|broer|zus|bewoner|agent',
    at: 'om|rond|vanaf|tot|tegen|omstreeks|van|voor|na|omstreeks|iets na|kort na|even na|kort voor|even voor',
    shift: 'later|daarna|nadien|erna',
    back: 'eerder|daarvoor|ervoor|tevoren|voordien',
  },
  yearLeads: 'in sinds tot omstreeks vanaf',
  dateOrder: 'DMY',
  rules: [
    // Traps.
    ['[{bound}] {number} jaar|maanden|weken|dagen|maand oud|jong|oude', 'none'],
    [
      '{people} (van|tot|vanaf|onder|boven|tussen|van boven de) [{number} (en|tot|-|–)] {number} jaar|maanden|weken',
      'none',
    ],
    ['leeftijd van [{number} (tot|en)] {number} jaar|maanden', 'none'],
    ['(onder|boven|beneden) de {number} jaar', 'none'],
    ['(is|was|zijn|waren|wordt|werd) {number} jaar (,|.|;|en)', 'none'],
    ['{number} jaar (als|toen|wanneer)', 'none'],
    [
      '{ordinal} (keer|maal|plaats|plek|ronde|set|rang|wereldoorlog|kamer|etage|verdieping|rij|klas|poging|versie|prijs|helft|seconde|dag op rij)',
      'none',
    ],
    ['(goede|goeden|prettig|fijn|fijne) (morgen|middag|avond|nacht|dag|weekend|zondag)', 'none'],
    ['nu . nl', 'none'],
    ['(nu en dan|van nu af aan|nu of nooit|nu eenmaal|nu niet)', 'none'],
    ['dag en nacht', 'none'],
    ['(op een dag|dezer dagen|de dag door)', 'none'],
    ['(laat staan|te laat|hoe laat|zo laat|half zo|half om half)', 'none'],
    ['het verleden', 'none'],
    ['(zondag|avond|nacht) (met|in met) ^lubach', 'none'],

    // Full dates.
    ['[{art}] [{direction}] [{weekday}] [,] {day} {month} [[,] {year}]', 'date'],
    ['[{art}] {weekday} [,] {numericDate}', 'date'],
    ['[{art}] [{weekday}] {dayWord} {month} [{year}]', 'date'],
    ['[{art}] {day} {month} (jongstleden|jl .|jl|laatstleden|ll .)', 'date', { direction: 'last' }],
    ['[{art}] {day} {month} (aanstaande|a . s .)', 'date', { direction: 'next' }],
    ['[{art}] {day} {month} {direction} {unit}', 'date'],
    ['{relativeDay} [,] {weekday} [{day} {month}]', 'date'],
    ['{day} {month} {shortYear}', 'date'],

    // Several days of a month, months of a year.
    ['<[van|tussen|op] {day}> {link} <{day} {month} [{year}]>', 'date'],
    ['<[van|tussen|op] {weekday} {day}> {link} <{weekday} {day} {month} [{year}]>', 'date'],
    ['<[op] {day}> {listed} <{day}> {listed} <{day} {month} [{year}]>', 'date'],
    ['<[op] {day}> {listed} <{day}> {listed} <{day}> {listed} <{day} {month} [{year}]>', 'date'],
    ['<[van|tussen] {day} {month}> {link} <{day} {month} [{year}]>', 'date'],
    ['<[van|tussen] {month}> {link} <{month} [{year}]>', 'date'],
    ['<[op] {weekday}> (en|tot|tot en met|of|op) <{weekday}>', 'date'],
    ['<[van|tussen] {year}> (en|tot|tot en met|-|–) <{year}>', 'date'],

    // Months, seasons, quarters, years.
    ['[{art}] [{modifier}] [{direction}] {month} [[van] {year}]', 'date'],
    ['[{art}] [maand] {month} [van] {direction} {unit}', 'date'],
    ['{direction} {unit} [in] {month}', 'date'],
    ['[{modifier}] {month} {direction} {unit}', 'date'],
    ['[{art}] maand {month} [{year}]', 'date'],
    ['[{art}] [{modifier}] [{direction}] {season} [[van] {year}]', 'date'],
    ['[{art}] {season} van {direction} {unit}', 'date'],
    ['[{art}] {ordinal} {unit} van [het jaar] {year}', 'date'],
    ['[{art}] {ordinal} {unit} {year}', 'date'],
    ['[{art}] {ordinal} {unit} van {direction} {unit}', 'date'],
    ['[{art}] {ordinal} {unit} (van|in) {month} [{year}]', 'date'],
    ['[{art}] {ordinal} {weekday} (van|in) {month} [{year}]', 'date'],
    ['[{art}] {ordinal} kwartaal', 'date', { unit: 'quarter' }],
    ['[{art}] {ordinal} halfjaar', 'date', { unit: 'half' }],
    ['[{art}] {ordinal} (helft|jaarhelft) van [het jaar] {year}', 'date', { unit: 'half' }],
    ['[{art}] {ordinal} (helft|jaarhelft) van {direction} {unit}', 'date', { unit: 'half' }],
    ['[{art}] [{modifier}] {ordinal} eeuw', 'date', { unit: 'century' }],
    ['[{modifier}] [{art}] jaar {year}', 'date'],
    ['[{art}] [{modifier}] {year}', 'date'],
    ['\\( <{year}> \\)', 'date'],
    ['[{art}] [{modifier}] jaren ({decadeWord}|{shortDecade}|{decadeYear}|{markedYear})', 'date'],

    // Units by direction: several are a stretch of time, one is a date.
    ['(afgelopen|vorige) nacht', 'date', { relativeDay: -1, partOfDay: 'NI' }],
    ['[{bound}] [{art}] {direction} {number} {unit}', 'duration'],
    ['[{art}] {direction} {units}', 'duration'],
    ['[later|eerder|ergens] [{art}] [{modifier}] {direction} {unit}', 'date'],
    ['[{art}] {modifier} [{art}] {unit}', 'date', { direction: 'this' }],
    ['[{art}] (jaareinde|eindejaar)', 'date', { direction: 'this', unit: 'year', modifier: 'END' }],
    ['(in|dit|voor|na|tijdens) <het weekend|weekeinde>', 'date', { direction: 'this', unit: 'weekend' }],
    ['een jaar {back}', 'date', { direction: 'previous', unit: 'year' }],
    ['[de] (dag ervoor|dag daarvoor|dag tevoren|vooravond)', 'date', { direction: 'previous', unit: 'day' }],
    ['een dag {back}', 'date', { direction: 'previous', unit: 'day' }],
    ['[de] (dag erna|dag daarna|dag erop|volgende dag)', 'date', { direction: 'following', unit: 'day' }],
    ['een dag {shift}', 'date', { direction: 'following', unit: 'day' }],
    ['[de] (week erna|week daarna|week erop)', 'date', { direction: 'following', unit: 'week' }],
    ['[de] (week ervoor|week daarvoor)', 'date', { direction: 'previous', unit: 'week' }],
    ['[het] (jaar erna|jaar daarna|jaar erop)', 'date', { direction: 'following', unit: 'year' }],
    ['[het] (jaar ervoor|jaar daarvoor)', 'date', { direction: 'previous', unit: 'year' }],
    ['(die|diezelfde|dezelfde) dag', 'date', { direction: 'same', unit: 'day' }],

    // Weekdays.
    ['[{art}] [{direction}] {weekday}', 'date'],
    ['[{art}] {weekday} (jongstleden|jl .|jl)', 'date', { direction: 'last' }],
    ['[{art}] {weekday} (aanstaande|a . s .)', 'date', { direction: 'next' }],
    ['[{art}] {weekday} [van] {direction} {unit}', 'date'],
    ['{direction} week [op] {weekday}', 'date', { unit: 'week' }],
    ['[{art}] [{direction}] {weekday} {partOfDay}', 'date'],
    ...weekdayParts,
    ['[{art}] nacht van [{direction}] {weekday} op {weekday}', 'date', { partOfDay: 'NI' }],
    ['[{art}] [{direction}] {holiday} [{year}]', 'date'],

    // Days from now, parts of the day.
    ['{relativeDay} [{modifier}] {partOfDay}', 'date'],
    ...dayParts,
    ['(deze) (ochtend|morgen|middag|namiddag|avond|nacht)', 'date', { relativeDay: 0 }],
    ['deze {partOfDay}', 'date', { relativeDay: 0 }],
    ['(in de|in de loop van de|tegen de|tijdens de) <[{modifier}] {partOfDay}>', 'date'],
    ['(om|rond|tot|na) middernacht', 'date', { partOfDay: 'NN' }],

    // Clock times.
    ['[{bound}] [{at}] {clock} [uur] [{zone}] [{partOfDay}]', 'date'],
    ['[{bound}] [{at}] {dottedClock} uur [{zone}] [{partOfDay}]', 'date'],
    ['[{bound}] {at} ({hour}|{hourWord}) uur [precies] [{zone}] [{partOfDay}]', 'date'],
    ['({hour}|{hourWord}) uur {partOfDay}', 'date'],
    ['[{bound}] [{at}] half {hourWord} [{partOfDay}]', 'date', { minutesPast: -30 }],
    ['[{bound}] [{at}] kwart over {hourWord} [{partOfDay}]', 'date', { minutesPast: 15 }],
    ['[{bound}] [{at}] kwart voor {hourWord} [{partOfDay}]', 'date', { minutesPast: -15 }],
    [
      '<[van|tussen] ({hour}|{hourWord}|{dottedClock})> (en|tot|-|–) <({hour}|{hourWord}|{dottedClock}) uur [{partOfDay}]>',
      'date',
    ],

    // Durations.
    ['[{bound}] {number} [volle|lange|hele|extra] {unit} [lang]', 'duration'],
    ['[{bound}] {number} {unit} en {number} {unit}', 'duration'],
    ['<{number}> (tot|à|of|-|–) <{number} {unit}>', 'duration'],
    ['[{bound}] een [half] uurtje', 'duration', { value: 'PT1H' }],
    ['[{bound}] [een] halfuur', 'duration', { value: 'PT30M' }],
    ['[{bound}] [een] halfjaar', 'duration', { value: 'P6M' }],
    ['[{bound}] [een] kwartier', 'duration', { value: 'PT15M' }],
    ['[{bound}] (drie kwartier|driekwartier)', 'duration', { value: 'PT45M' }],
    ['[{bound}] [een] (kwart eeuw|kwarteeuw)', 'duration', { value: 'P25Y' }],
    ['[{bound}] [een] halve eeuw', 'duration', { value: 'P50Y' }],
    ['jarenlang|jarenlange', 'duration', { value: 'PXY' }],
    ['maandenlang|maandenlange', 'duration', { value: 'PXM' }],
    ['wekenlang|wekenlange', 'duration', { value: 'PXW' }],
    ['dagenlang|dagenlange', 'duration', { value: 'PXD' }],
    ['urenlang|urenlange', 'duration', { value: 'PTXH' }],
    ['eeuwenlang|eeuwenlange', 'duration', { value: 'PXCE' }],
    ['[de] hele dag', 'duration', { value: 'P1D' }],
    ['het hele jaar', 'duration', { value: 'P1Y' }],

    // Shifts.
    ['[al] [{bound}] {number} {unit} geleden', 'ago'],
    ['{units} geleden', 'ago', { number: 'X' }],
    ['[sinds] {number} {unit} geleden', 'ago'],
    ['over [{bound}] {number} {unit}', 'ahead'],
    ['over {units}', 'ahead', { number: 'X' }],
    ['binnen <[{bound}] {number} {unit}>', 'duration'],
    ['[{bound}] {number} {unit} {shift}', 'later'],
    ['{units} {shift}', 'later', { number: 'X' }],
    ['[{bound}] {number} {unit} {back}', 'earlier'],
    ['{units} {back}', 'earlier', { number: 'X' }],

    // Sets.
    ['({each}) {number} {unit}', 'set'],
    ['({each}) {unit}', 'set'],
    ['om de {number} {unit}', 'set'],
    ['[op] ({each}) {weekday} [{partOfDay}]', 'set'],
    ['({each}) {season}', 'set'],
    ['({each}) {month}', 'set'],
    ['[op] ({each}) {ordinal} {weekday} van de maand', 'set', { value: 'P1M' }],
    ['(keer|maal) <(per|in de) {unit}>', 'set'],
  ],
  durationOpeners: 'gedurende tijdens sinds al duurde duurden duurt afgelopen laatste voorbije',
  rangeConnectors: 'tot|tot en met|t/m|tot aan|-|–|—',
  pairOpeners: 'tussen|van|vanaf',
  pairConnectors: 'en|tot|tot en met|t/m',
  past: {
    words: `was waren werd werden had hadden zei zeiden ging gingen kwam kwamen deed deden gaf gaven vond vonden hield hielden
      liet lieten nam namen zag zagen stond stonden stierf stierven bleef bleven begon begonnen verloor verloren won wonnen
      sloeg sloegen droeg droegen reed reden lag lagen sprak spraken schreef schreven riep riepen vloog viel vielen
      geworden geweest kreeg kregen brak braken trok trokken sloot sloten koos kozen bood boden wilde wilden kon konden
      moest moesten mocht mochten wist wisten dacht dachten bracht brachten kocht kochten verkocht zocht zochten
      gekomen gegaan gevonden gebracht overleden verdwenen gesloten`,
    endings: 'de den te ten',
  },
  present: {
    words: 'is zijn ben heeft hebben wordt worden kan kunnen moet moeten mag mogen staat ligt gaat geldt zegt blijft',
  },
  future: {
    words: `zal zullen gaan plant gepland verwacht voorzien aangekondigd morgen komende volgende voornemens binnenkort staan
      begint beginnen opent verschijnt`,
  },
  futureLeads: 'tot vanaf',
  clauseOpeners:
    'die dat omdat terwijl als toen waar en of maar want nadat voordat hoewel zodat wie wat waarna waarbij waarin sinds',
};
