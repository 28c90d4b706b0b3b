/**
 * What larger cities and first-level regions are called in our seven languages where `cities.ts` and `regions.ts` have
 * another name: own names and names in other languages. By country, ISO 3166-1 alpha-2. Written by hand.
 */
export const otherNames = `
AD Andorra la Vella
AE Dubái|Dubaï|Abu Dabi|Abou Dhabi
AR Ciudad de Buenos Aires|CABA|Rosario|Bariloche|Tierra del Fuego
AT Wien|Viena|Vienne|Steiermark|Kärnten|Tirol|Niederösterreich|Oberösterreich|Estiria|Carintia|Carinzia|Stiria|Autriche|Salzbourg|Salzburgo|Salisburgo
AU Tasmanien|Nueva Gales del Sur|Sydney|Melbourne
BE Bruxelles|Brüssel|Bruselas|Brussel·les|Bruxelas|Anvers|Amberes|Antwerpen|Antuérpia|Anversa|Gante|Gand|Gent|Lüttich|Lieja|Flandern|Flandes|Fiandre|Wallonie|Wallonien|Valonia|Vallonia|Brujas|Bruges|Brügge
BR Brasilia|Rio|Distrito Federal|Pernambuco|Minas Gerais|Santa Catarina
CA Québec|Montreal|Terranova|Columbia Británica|Colombie-Britannique|Nouvelle-Écosse|Ottawa|Halifax
CH Zurich|Zúrich|Zuric|Zurigo|Zurique|Ginebra|Genf|Geneva|Ginevra|Genebra|Basilea|Bâle|Basileia|Berna|Berne|Berner|Lausana|Luzern|Lucerna|Lucerne|Aargau|Argovie|Graubünden|Grisons|Grigioni|Grisones|Tessin|Ticino|Tesino|Valais|Wallis|Waadt|Vaud|Thurgau|Thurgovie|Solothurn|Soleure|St. Gallen|Saint-Gall|San Gallo|Neuenburg|Neuchâtel|Freiburg im Üechtland|Schwyz|Zugersee
CL Región Metropolitana|Santiago de Chile|Biobío|La Araucanía
CN Pekín|Pékin|Peking|Pechino|Pequim|Pequín|Shanghái|Xangai
CO Bogota|Medellin|Antioquia
CU La Habana|La Havane|Havanna|L'Avana|Havana
CZ Praga|Prag|Prague
DE München|Múnich|Munic|Monaco di Baviera|Munique|Cologne|Colonia am Rhein|Colònia|Frankfurt|Fráncfort|Francfort|Francoforte|Nuremberg|Norimberga|Hamburgo|Hambourg|Amburgo|Hannover|Hanover|Hanovre|Bayern|Baviera|Bavière|Bavaria|Sachsen|Saxe|Sajonia|Sassonia|Niedersachsen|Baja Sajonia|Hessen|Hesse|Thüringen|Turingia|Nordrhein-Westfalen|NRW|Renania del Norte-Westfalia|Rheinland-Pfalz|Sachsen-Anhalt|Baden-Württemberg|Mecklenburg-Vorpommern|Brandeburgo|Ratisbona|Dresde|Dresda|Berlín|Berlim|Berlino|Coblenza|Aquisgrán|Stoccarda|Düsseldorf|Friburgo de Brisgovia
DK Kopenhagen|Copenhague|Copenaghen|Copenhaguen|København
DO Punta Cana
DZ Argel|Alger|Algier|Algeri
EG El Cairo|Le Caire|Kairo|Il Cairo|Cairo
ES Andalucía|Andalousie|Andalusien|Andalusia|Andaluzia|Aragón|Aragona|Aragonien|Baleares|Illes Balears|Islas Baleares|Balearen|Baléares|Baleari|Mallorca|Majorca|Majorque|Maiorca|Menorca|Ibiza|Eivissa|Formentera|Palma de Mallorca|Canarias|Islas Canarias|Kanarische Inseln|Îles Canaries|Canarie|Gran Canaria|Tenerife|Lanzarote|Fuerteventura|La Palma|Cataluña|Catalunya|Catalogne|Katalonien|Catalogna|Catalunha|Castilla y León|Castilla-La Mancha|Comunidad Valenciana|Comunitat Valenciana|València|País Vasco|Euskadi|País Basc|Baskenland|Pays basque|Paesi Baschi|País Basco|Navarre|Galice|Galizia|Galiza|Vizcaya|Bizkaia|Guipúzcoa|Araba|Orense|La Coruña|Gerona|Lérida|Sevilla|Séville|Siviglia|Sevilha|Saragossa|Saragosse|Saragozza|Cádiz|Cadix|Jerez|Hospitalet|Alacant|Castelló|Castellón|Elx|Sant Cugat|Lloret de Mar|Manresa|Igualada|Figueres|Llíria|Gandia|Torrevieja|Benidorm|Orihuela|Marbella|Fuengirola|Torremolinos|Estepona|Algeciras|Ceuta|Donostia|San Sebastián|Gasteiz|Logroño|Comunidad de Madrid|Región de Murcia|Principado de Asturias|Lleida|Tarragona|l'Hospitalet|Baix Llobregat|Vallès|Maresme|Osona|Costa Brava|Costa del Sol|Maspalomas|Arona|Adeje|Calvià|Manacor|Alzira|Sagunto|Paterna|Vila-real
FI Helsínquia|Hèlsinki
FR París|Parigi|Marsella|Marsiglia|Marselha|Marsella|Lión|Lione|Lyon|Lió|Burdeos|Bordéus|Estrasburgo|Straßburg|Strasburgo|Estrasburg|Niza|Nizza|Niça|Tolosa de Languedoc|Tolosa|Île-de-France|Isla de Francia|Bretagne|Bretaña|Bretanya|Bretagna|Normandía|Normandie|Normandia|Bourgogne|Alsacia|Elsass|Alsazia|Córcega|Korsika|Corsica|Còrsega|Provence|Provenza|Picardie|Nord-Pas-de-Calais|Perpinyà|Perpiñán|Bayonne|Calais|Dunkerque|Champagne|Seine-et-Marne|Seine-Saint-Denis|Hauts-de-Seine|Val-de-Marne|Val-d'Oise|Essonne|Loire-Atlantique|Maine-et-Loire|Bouches-du-Rhône|Lot-et-Garonne|Meurthe-et-Moselle
GB England|Inglaterra|Angleterre|Inghilterra|Anglaterra|Scotland|Escocia|Schottland|Écosse|Scozia|Escòcia|Escócia|Wales|Gales|Pays de Galles|Galles|Northern Ireland|Irlanda del Norte|Nordirland|Irlande du Nord|Irlanda del Nord|Irlanda do Norte|Londres|Londra|London|Greater London|Edimburgo|Édimbourg|Edinburg|Newcastle|Wiltshire|Hampshire|Devon|Cornwall|Dorset|Somerset|Surrey|Sussex|Kent|Essex|Suffolk|Norfolk|Hertfordshire|Buckinghamshire|Oxfordshire|Cambridgeshire|Northamptonshire|Leicestershire|Warwickshire|Worcestershire|Gloucestershire|Herefordshire|Shropshire|Staffordshire|Cheshire|Derbyshire|Nottinghamshire|Lincolnshire|Yorkshire|Lancashire|Cumbria|Northumberland|County Durham|Merseyside|Greater Manchester|West Midlands|Tyne and Wear|Teesside|Humberside|Bedfordshire|Berkshire|Isle of Wight|Gwent|Dyfed|Powys|Aberdeenshire|Fife|Thames Valley|Hull|Brighton|Bournemouth|Middlesbrough|Stockport|Rochdale|Rotherham|Doncaster|Wakefield|Huddersfield|Oldham|Salford|Croydon|Hackney|Lambeth|Southwark|Westminster|Támesis|Tamise|Themse|Tamigi
GR Atenas|Athènes|Athen|Atene|Atenes|Salónica|Thessalonique
IE Cork|Galway|Limerick|Waterford|Dublín|Dublino|Dublim|Donegal|Kerry|Tipperary
IL Jerusalén|Jérusalem|Gerusalemme|Jerusalém|Tel Aviv|Tel-Aviv
IN Nueva Delhi|New Delhi|Neu-Delhi|Nova Delhi|Nuova Delhi|Bombay|Calcuta
IQ Bagdad|Bagdá
IT Roma|Rom|Milano|Milán|Mailand|Milão|Milà|Napoli|Nápoles|Neapel|Nàpols|Torino|Turín|Torí|Genova|Génova|Gênes|Genua|Gènova|Firenze|Florencia|Florenz|Florença|Florència|Venezia|Venecia|Venedig|Venise|Veneza|Venècia|Padova|Padua|Padoue|Bolonia|Bologne|Bolonha|Bolonya|Mantova|Siracusa|Livorno|Cosenza|Lombardia|Lombardía|Lombardei|Lombardie|Piemonte|Piamonte|Piemont|Piémont|Toscana|Toskana|Toscane|Sicilia|Sizilien|Sicile|Sicília|Sardegna|Cerdeña|Sardinien|Sardaigne|Sardenha|Sardenya|Puglia|Apulien|Pouilles|Calabria|Kalabrien|Calabre|Campania|Kampanien|Campanie|Lazio|Latium|Umbria|Umbrien|Marche|Abruzzo|Abruzos|Abruzzen|Molise|Basilicata|Friuli-Venezia Giulia|Friuli Venezia Giulia|Trentino-Alto Adige|Trentino Alto Adige|Alto Adige|Südtirol|Tirol del Sur|Südtiroler|Valle d'Aosta|Emilia-Romagna|Emilia Romagna|Bozen|Bozner|Bolzano|Meran|Merano|Brixen|Bressanone|Sterzing|Vipiteno|Bruneck|Brunico|Eisacktal|Pustertal|Vinschgau|Brenner|Trient|Trento|Aosta|Cuneo|Asti|Como|Varese|Lecco|Lodi|Pavia|Appennino|Pianura Padana|Ostia|Fiumicino|Trastevere|Brianza|Reggio Emilia|Monza e Brianza|Forlì|Cesena
JP Tokio|Tóquio|Tòquio
KR Seúl|Séoul|Seul
LB Beirut|Beyrouth|Beirute
LU Luxemburgo
MA Marrakech|Casablanca|Tánger|Tanger|Rabat|Fez|Agadir
ME Podgorica
MX Ciudad de México|CDMX|México D.F|Distrito Federal|Estado de México|Edomex|Ciutat de Mèxic|Mexiko-Stadt|Mexico|Cidade do México|Città del Messico|Culiacán|Sinaloa|Jalisco|Michoacán|Guerrero|Tamaulipas|Veracruz|Ciudad Juárez|Acapulco|Querétaro|Guadalajara Jalisco|Nuevo León|Quintana Roo|Monterrey
NL Ámsterdam|Amesterdão|La Haya|La Haye|Den Haag|L'Aia|Haia|The Hague|La Haia|'s-Gravenhage|Rotterdam|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Arnhem|Enschede|Haarlem|Amersfoort|Zwolle|Maastricht|Leeuwarden|Schiphol|Gelderland|Noord-Brabant|Zuid-Holland|Noord-Holland|Overijssel|Friesland|Drenthe|Flevoland
PE Lima Metropolitana|Callao|Arequipa|Cusco|Cuzco
PH Manila|Manille
PL Varsovia|Varsovie|Warschau|Varsavia|Varsóvia|Varsòvia|Cracovia|Cracovie|Krakau
PR San Juan de Puerto Rico|Fajardo|Ponce|Bayamón|Mayagüez
PT Lisboa|Lisbonne|Lissabon|Lisbona|Lisbon|Oporto|Porto|Coimbra|Braga|Aveiro|Setúbal|Algarve|Alentejo|Açores|Azores|Madeira|Minho|Évora|Leiria|Viseu|Bragança|Vila Nova de Gaia|Matosinhos|Sintra|Cascais|Amadora|Guimarães|Funchal|Trás-os-Montes
RO Bucarest|Bukarest|Bucareste
RS Belgrado|Belgrad
RU Moscú|Moscou|Moskau|Mosca|Moscovo|Moscou|San Petersburgo|Saint-Pétersbourg|Sankt Petersburg|San Pietroburgo
SE Estocolmo|Stoccolma|Stockholm|Estocolm|Gotemburgo
SY Damasco|Damas|Damaskus|Alepo|Alep
TN Túnez capital|Tunis
TR Estambul|Istanbul|Istambul|Ankara
UA Kiev|Kyjiw|Kyiv|Quiev|Jarkov|Kharkiv|Odesa
US New York|Nueva York|Nova York|Nova Iorque|Filadelfia|Nueva Orleans|New Orleans|La Nouvelle-Orléans|Carolina del Sur|Carolina del Norte|Californie|Kalifornien|Califórnia|Califòrnia|Floride|Tejas|Luisiana|Louisiane|Pensilvania|Nueva Jersey|Nuevo México|Luisiana|Virginie|Virginia Occidental|Dakota del Norte|Dakota del Sur|Hawái|Hawaï|Oregón|Misisipi|Misuri|Washington D.C|Washington DC|Capitol Hill|Pentagon|Casa Blanca|White House|Weißes Haus|Weißen Haus|Maison-Blanche|Casa Bianca|Casa Branca|Silicon Valley|Brooklyn|Manhattan|Queens|Staten Island|Salt Lake City|Orlando|Buffalo|Pittsburgh|Cincinnati|Cleveland|St. Louis|Saint Louis|Minneapolis|Tampa|Miami|Atlanta|Honolulu|Anchorage|Los Ángeles|Newark|Albany|Hartford|Richmond Virginia|Charleston|Savannah|Birmingham Alabama|Baton Rouge|Little Rock|Des Moines|Spokane|Boise|Reno|Santa Ana California|Riverside County|Orange County|Cook County|Harris County|Maricopa County|King County|Washington
VA Vaticano|Vatikan|Vatican|Vaticà
`;
