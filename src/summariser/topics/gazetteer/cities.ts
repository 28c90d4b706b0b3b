/** Capitals and larger cities by country (ISO 3166-1 alpha-2), largest first: GeoNames, CC BY 4.0. Written by `scripts/import-places.ts`: change it there. */

export const cities = `
AD Andorra la Vella
AE Dubai|Sharjah|Abu Dhabi|Ajman City
AF Kabul
AG Saint John's
AI The Valley
AL Tirana
AM Yerevan
AO Luanda
AR Buenos Aires|Córdoba|Rosario|Mendoza|San Miguel de Tucumán|La Plata|Mar del Plata|Salta|Resistencia|Santiago del Estero|Corrientes|San Salvador de Jujuy|Bahía Blanca|Paraná|Merlo|Neuquén|José C. Paz|Pilar|Formosa|San Fernando del Valle de Catamarca|Berazategui|Río Cuarto
AS Pago Pago
AT Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt am Wörthersee|Villach|Dornbirn|Wiener Neustadt|Steyr
AU Sydney|Melbourne|Brisbane|Perth|Adelaide|Gold Coast|Canberra|Newcastle|Wollongong|Logan City|Geelong|Hobart|Townsville|Cairns
AW Oranjestad
AX Mariehamn
AZ Baku
BA Sarajevo
BB Bridgetown
BD Dhaka|Chittagong|Khulna|Rājshāhi
BE Brussels|Antwerpen|Gent|Charleroi|Liège|Brugge|Namur|Leuven|Mons
BF Ouagadougou
BG Sofia
BH Manama
BI Gitega
BJ Cotonou|Porto-Novo
BL Gustavia
BM Hamilton
BN Bandar Seri Begawan
BO Santa Cruz de la Sierra|Cochabamba|Sucre
BQ Kralendijk
BR São Paulo|Rio de Janeiro|Salvador|Fortaleza|Belo Horizonte|Brasília|Curitiba|Manaus|Recife|Porto Alegre|Goiânia|Guarulhos|Campinas|Nova Iguaçu|Maceió|São Luís|Duque de Caxias|Natal|Teresina|São Bernardo do Campo|Campo Grande|Jaboatão|João Pessoa|Jaboatão dos Guararapes|Ribeirão Preto|São José dos Campos|Uberlândia|Sorocaba|Cuiabá|Aparecida de Goiânia|Aracaju|Feira de Santana|Londrina|Juiz de Fora|Belford Roxo|Joinville|Niterói|São João de Meriti|Ananindeua|Florianópolis|Santos|Ribeirão das Neves|Vila Velha|Diadema|Campos dos Goytacazes|Caxias do Sul|São José do Rio Preto|Olinda|Carapicuíba|Campina Grande|Piracicaba|Macapá|Itaquaquecetuba|Bauru|Montes Claros|Canoas|Mogi das Cruzes|São Vicente|Jundiaí|Pelotas|Anápolis|Vitória|Maringá|Guarujá|Porto Velho|Franca|Blumenau|Foz do Iguaçu|Ponta Grossa|Paulista|Limeira|Viamão|Suzano|Caucaia|Petrópolis|Uberaba|Rio Branco|Cascavel|Novo Hamburgo|Vitória da Conquista|Barueri|Taubaté|Governador Valadares|Praia Grande|Várzea Grande|Volta Redonda|Santa Luzia|Gravataí|Caruaru|Rio Verde|Ipatinga|Sumaré|Juazeiro do Norte|Imperatriz|Colombo|Taboão da Serra|Jacareí|Marília|Presidente Prudente|São Leopoldo|Itabuna|São Carlos|Hortolândia|Mossoró|Itapevi|Sete Lagoas|São José|Parauapebas|Americana|Petrolina|Divinópolis|Maracanaú|Planaltina|Santarém|Camaçari|Santa Bárbara d'Oeste|Rio Grande|Cachoeiro de Itapemirim|Itaboraí|Rio Claro|Indaiatuba|Passo Fundo|Cotia|Francisco Morato|Araçatuba|Araraquara|Ferraz de Vasconcelos|Arapiraca|Lages|Barra Mansa|Nossa Senhora do Socorro|Dourados|Criciúma|Chapecó|Barreiras|Itajaí|Ilhéus|Angra dos Reis|Nova Friburgo|Rondonópolis|Itapecerica da Serra|Guarapuava|Parnamirim
BS Nassau
BT Thimphu
BW Gaborone
BY Minsk|Homyel'
BZ Belmopan
CA Toronto|Montréal|Calgary|Ottawa|Edmonton|Mississauga|North York|Winnipeg|Vancouver|Scarborough|Québec|Hamilton|Brampton|Surrey|Halifax|Etobicoke|Oshawa|Okanagan|Victoria|Windsor|Markham|Gatineau|Vaughan|Kitchener|Longueuil|Burnaby|Ladner|Saskatoon|Richmond Hill|Barrie|Richmond|Nepean|Regina|Oakville|Burlington|Greater Sudbury|Abbotsford
CC West Island
CD Kinshasa|Lubumbashi|Mbuji-Mayi|Kisangani|Masina|Kananga|Likasi|Kolwezi
CF Bangui
CG Brazzaville|Pointe-Noire
CH Zürich|Genève|Basel|Bern|Lausanne|Winterthur|Sankt Gallen|Lugano|Luzern|Thun|Köniz|La Chaux-de-Fonds
CI Abidjan|Abobo|Bouaké|Yamoussoukro
CK Avarua
CL Santiago|Puente Alto|Antofagasta|Viña del Mar|Valparaíso|Talcahuano|San Bernardo|Temuco|Iquique|Concepción|Rancagua|La Pintana|Talca|Arica|Coquimbo|Puerto Montt|La Serena|Chillán
CM Douala|Yaoundé|Garoua|Kousséri
CN Shanghai|Beijing|Tianjin|Guangzhou|Shenzhen|Wuhan|Dongguan|Chongqing|Chengdu|Nanjing|Nanchong|Xi'an|Shenyang|Hangzhou|Harbin|Tai'an|Suzhou|Shantou|Jinan|Zhengzhou|Changchun|Dalian|Kunming|Qingdao|Foshan|Puyang|Wuxi|Xiamen|Tianshui|Ningbo|Shiyan|Taiyuan|Tangshan|Hefei|Zibo|Zhongshan|Changsha|Ürümqi|Shijiazhuang|Lanzhou|Yunfu|Nanchang|Dadonghai|Ordos|Jilin|Bayan Nur|Kunshan|Xinyang|Fushun|Luoyang|Guankou|Handan|Baotou|Xuchang|Yueyang|Anshan|Tongshan|Fuzhou|Guiyang|Lijiang|Datong|Changshu City|Xianyang|Huainan|Jieyang|Zhu Cheng City|Baoding|Benxi|Changzhou|Huaibei|Kaifeng|Pingdingshan|Qiqihar|Wenzhou|Nanning|Anyang|Hohhot|Shangyu|Xining|Qinhuangdao|Hengyang|Xinxiang|Hegang|Langfang|Zhumadian|Yantai|Zhuzhou|Changzhi|Zhangjiakou|Zigong|Fuxin|Huangshi|Liaoyang|Xiangtan|Puyang Chengguanzhen|Nantong|Mudanjiang|Guilin|Zhanjiang|Zhenjiang|Dandong|Shaoguan|Yancheng|Panshan|Haikou|Taizhou|Xingtai|Jinzhou|Shuangyashan|Luancheng|Yingkou|Zhangzhou|Bengbu|Shihezi|Siping|Huai'an|Jiamusi|Neijiang|Yangzhou|Guli|Tanggu|Jiangmen|Cangzhou|Changde|Jiaozuo|Tonghua|Wuhu|Zhuhai|Shashi|Wuwei|Jianshui|Qionghai|Yichang|Yinchuan|Zunyi|Jiaxing|Liaoyuan|Xiangyang|Dadukou|Hengshui|Jining|Wenshan City|Chengde|Bei'an|Luqiao|Chaozhou|Shaoxing|Luohe|Yangquan|Chaoyang|Jixi
CO Bogotá|Cali|Medellín|Barranquilla|Cúcuta|Bucaramanga|Pereira|Santa Marta|Ibagué|Bello|Pasto|Manizales|Neiva|Soledad|Villavicencio|Armenia|Soacha|Valledupar|Itagüí|Montería|Sincelejo|Popayán|Floridablanca|Palmira|Buenaventura|Barrancabermeja|Dosquebradas|Tuluá|Envigado
CR San José
CU Havana|Santiago de Cuba
CV Praia
CW Willemstad
CX Flying Fish Cove
CY Nicosia
CZ Prague
DE Berlin|Hamburg|Munich|Köln|Frankfurt am Main|Stuttgart|Dortmund|Düsseldorf|Bremen|Hannover|Leipzig|Duisburg|Nürnberg|Dresden|Bochum|Wuppertal|Bielefeld|Bonn|Mannheim|Karlsruhe|Wiesbaden|Münster|Gelsenkirchen|Aachen|Mönchengladbach|Augsburg|Chemnitz|Braunschweig|Krefeld|Kiel|Magdeburg|Oberhausen|Freiburg|Lübeck|Erfurt|Rostock|Kassel|Mainz|Saarbrücken|Mülheim|Osnabrück|Solingen|Ludwigshafen am Rhein|Leverkusen|Oldenburg|Neuss|Potsdam|Heidelberg|Paderborn|Darmstadt|Würzburg|Regensburg|Wolfsburg|Recklinghausen|Göttingen|Heilbronn|Ingolstadt|Bottrop|Pforzheim|Offenbach|Bremerhaven|Remscheid|Reutlingen|Fürth|Koblenz|Siegen|Bergisch Gladbach|Jena|Hildesheim|Erlangen|Salzgitter|Trier|Zwickau|Kaiserslautern|Iserlohn|Schwerin|Gütersloh|Düren|Esslingen|Ratingen|Lünen|Hanau am Main|Ludwigsburg|Flensburg|Cottbus|Wilhelmshaven|Tübingen|Villingen-Schwenningen|Konstanz|Dorsten|Lüdenscheid|Marburg an der Lahn|Neumünster|Castrop-Rauxel|Dessau|Gladbeck|Arnsberg|Rheine|Delmenhorst|Bayreuth|Gießen|Bocholt|Detmold|Norderstedt|Lüneburg|Dinslaken|Bamberg|Aschaffenburg|Neubrandenburg|Lippstadt|Neuwied|Plauen|Herten|Herford|Grevenbroich|Weimar|Kerpen|Fulda|Dormagen|Garbsen|Wesel|Schwäbisch Gmünd|Sindelfingen|Landshut|Rosenheim|Brandenburg an der Havel|Rüsselsheim|Langenfeld|Offenburg|Stralsund|Stolberg|Hameln|Friedrichshafen|Göppingen|Görlitz|Hattingen|Hilden|Sankt Augustin|Eschweiler|Bad Salzuflen|Euskirchen|Meerbusch|Wolfenbüttel|Baden-Baden|Schweinfurt|Neustadt|Pulheim|Gummersbach|Waiblingen|Nordhorn|Cuxhaven|Wetzlar|Bergkamen|Bad Homburg vor der Höhe|Willich|Emden|Neu-Ulm|Erftstadt|Neubrück|Ibbenbüren|Passau|Langenhagen|Schwerte|Heidenheim an der Brenz|Neunkirchen|Bad Oeynhausen|Kleve|Ravensburg|Frechen|Elmshorn|Bornheim|Soest|Rastatt|Erkrath|Dülmen|Frankenthal|Herzogenrath|Lörrach|Albstadt|Gotha|Melle|Alsdorf|Böblingen|Gronau|Rheda-Wiedenbrück|Neustadt am Rübenberge|Kamen|Leonberg|Hennef|Bünde|Wismar|Amberg|Erkelenz|Homburg|Straubing|Halle Neustadt|Brühl|Fellbach|Lehrte|Nordhausen|Lahr|Eisenach|Hoyerswerda|Freiberg|Pirmasens|Goslar|Filderstadt|Suhl|Weinheim|Rodgau|Bad Kreuznach|Monheim am Rhein|Gifhorn|Bruchsal|Rottenburg|Freising|Weiden|Kaufbeuren|Oberursel|Nettetal|Kaarst|Wunstorf|Eberswalde|Bautzen|Lemgo|Coburg|Bietigheim-Bissingen|Landau in der Pfalz|Heinsberg|Seevetal|Königswinter|Memmingen|Völklingen|Borken|Oranienburg|Pinneberg|Dreieich|Pirna|Aurich|Nürtingen|Kirchheim unter Teck|Laatzen|Hückelhoven|Dachau|Halberstadt|Schorndorf|Neumarkt in der Oberpfalz|Mettmann|Löhne|Kamp-Lintfort|Bensheim|Siegburg|Freital|Ettlingen|Voerde|Warendorf|Sankt Ingbert|Altenburg|Schwabach|Saarlouis|Maintal|Buxtehude|Ahaus|Mühlhausen|Beckum|Haltern am See|Hofheim am Taunus|Stendal|Hemer|Falkensee|Buchholz in der Nordheide|Riesa|Würselen|Germering|Wermelskirchen|Leinfelden-Echterdingen|Coesfeld|Schwäbisch Hall|Niederkassel|Porta Westfalica|Datteln|Kempen|Lage|Backnang|Wesseling|Emsdetten|Langen|Neu Isenburg|Zweibrücken|Sinsheim|Greven
DJ Djibouti
DK Copenhagen
DM Roseau
DO Santo Domingo|Santiago de los Caballeros|Santo Domingo Oeste|Santo Domingo Este
DZ Algiers|Boumerdas|Oran|Tébessa|Constantine
EC Guayaquil|Quito|Cuenca|Santo Domingo de los Colorados|Machala|Manta|Portoviejo|Eloy Alfaro|Esmeraldas|Ambato
EE Tallinn
EG Cairo|Alexandria|Giza|Port Said|Suez|Al Maḩallah al Kubrá|Luxor|Asyūţ|Al Manşūrah|Tanda
ER Asmara
ES Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Palma|Las Palmas de Gran Canaria|Bilbao|Alicante|Valladolid|Vigo|Gijón|L'Hospitalet de Llobregat|A Coruña|Sant Martí|Granada|Ciudad Lineal|Oviedo|Santa Cruz de Tenerife|Badalona|Terrassa|Jerez de la Frontera|Sabadell|Móstoles|Alcalá de Henares|Pamplona|Fuenlabrada|Almería|Leganés|Castelló de la Plana|Burgos|Albacete|Alcorcón|Salamanca|Logroño|La Laguna|Huelva|Badajoz|Tarragona|Chamartín|Lleida|Marbella|León|Cadiz|Dos Hermanas|Mataró|Santa Coloma de Gramenet|Torrejón de Ardoz|Jaén|Algeciras|Parla|Ourense|Alcobendas|Reus|Torrevieja|Telde|Barakaldo|Lugo|San Fernando|Girona|Santiago de Compostela|Cáceres|Lorca|Coslada|Talavera de la Reina|El Puerto de Santa María|Cornellà de Llobregat|Las Rozas de Madrid|Orihuela|Avilés|El Ejido|Roquetas de Mar|Palencia|Sant Boi de Llobregat|Pozuelo de Alarcón|Pontevedra|Getxo|Gandia|Sant Cugat del Vallès|Ceuta|Arona|Torrent|Chiclana de la Frontera|Manresa|San Sebastián de los Reyes|Ferrol|Vélez-Málaga|Ciudad Real|Mijas|Melilla|Rubí|Fuengirola|Benidorm|Alcalá de Guadaira|Ponferrada|Rivas-Vaciamadrid|Majadahonda|Campiña|Zamora|Sagunto|Vilanova i la Geltrú|Sanlúcar de Barrameda|Estepona|Torremolinos|La Línea de la Concepción|Molina de Segura|Paterna|Santa Lucía|Viladecans|El Prat de Llobregat|Valdemoro|Grao de Murviedro|Castelldefels|Alcoy|Linares|Irun|Granollers|Santutxu|Arrecife|Benalmádena|Cerdanyola del Vallès|Ávila|Segovia|Torrelavega|Elda|Collado-Villalba|Aranjuez|San Vicent del Raspeig|Mollet del Vallès|San Bartolomé de Tirajana|Huesca|Puertollano|Calvià|Arganda|Vila-real|Utrera|Ibiza|Portugalete|Santurtzi|Esplugues de Llobregat|Gavà|Sama|Antequera|Alzira|Denia|Mieres|Llefià|Colmenar Viejo|Pinto|Boadilla del Monte|Figueres|Adeje|Sant Feliu de Llobregat|Basauri|Tres Cantos|La Orotava|Plasencia|Alcantarilla|San Fernando de Henares|Mairena del Aljarafe|Manacor|Écija|Puerto Real|Blanes|Granadilla de Abona|Soria|Lloret de Mar|Miranda de Ebro|Andújar|Igualada|Errenteria|Rincón de la Victoria|Burjassot|Vilafranca del Penedès|Tomelloso|Ontinyent|Narón|Vilagarcía de Arousa|Los Realejos|Ripollet|Los Palacios y Villafranca|Arucas|Llucmajor|Realejo Alto|La Rinconada|El Vendrell|Don Benito|Puerto del Rosario|Úbeda|Teruel|Villena|Mazarrón|Cieza|Tortosa|Alhaurín de la Torre|Yecla
ET Addis Ababa
FI Helsinki
FJ Suva
FK Stanley
FM Palikir - National Government Center
FO Tórshavn
FR Paris|Marseille|Lyon|Toulouse|Nantes|Strasbourg|Montpellier|Bordeaux|Lille|Rennes|Reims|Le Havre|Cergy-Pontoise|Saint-Étienne|Toulon|Angers|Grenoble|Dijon|Nîmes|Aix-en-Provence|Saint-Quentin-en-Yvelines|Brest|Le Mans|Amiens|Limoges|Clermont-Ferrand|Villeurbanne|Besançon|Orléans|Metz|Rouen|Mulhouse|Perpignan|Caen|Boulogne-Billancourt|Nancy|Argenteuil|Saint-Denis|Roubaix|Tourcoing|Montreuil|Avignon|Asnières-sur-Seine|Nanterre|Poitiers|Versailles|Courbevoie|Créteil|Colombes|Vitry-sur-Seine|Aulnay-sous-Bois|La Rochelle|Champigny-sur-Marne|Rueil-Malmaison|Antibes|Saint-Maur-des-Fossés|Calais|Béziers|Dunkerque|Aubervilliers|Cannes|Mérignac|Bourges|Saint-Nazaire|Colmar|Valence|Quimper|Drancy|Noisy-le-Grand|Villeneuve-d'Ascq|La Seyne-sur-Mer|Levallois-Perret|Chambéry|Issy-les-Moulineaux|Neuilly-sur-Seine|Troyes|Antony|La Roche-sur-Yon|Lorient|Sarcelles|Pessac|Ivry-sur-Seine|Évreux|Vénissieux|Cergy|Clichy|Saint-Quentin|Belfort|Ajaccio|Vannes|Sartrouville|Maisons-Alfort|Meaux|Blois|Brive-la-Gaillarde|Arles|Beauvais|Châteauroux|Fréjus|Pantin|Saint-Brieuc|Montauban|Charleville-Mézières|Tarbes|Fontenay-sous-Bois|Évry|Clamart|Châlons-en-Champagne|Narbonne|Saint-Malo|Hyères|Carcassonne|Angoulême|Annecy|Bondy|Le Blanc-Mesnil|Villejuif|Grasse|Sevran|Castres|Chalon-sur-Saône|Arras|Boulogne-sur-Mer|Chelles|Cagnes-sur-Mer|Saint-Herblain|Douai|Épinay-sur-Seine|Vincennes|Martigues|Bourg-en-Bresse|Bobigny|Montluçon|Aubagne|Valenciennes|Suresnes|Meudon|Bayonne|Istres|Thionville|Mantes-la-Jolie|Compiègne|Chartres|Le Cannet|Wattrelos|Caluire-et-Cuire|Talence|Gennevilliers|Saint-Priest|Rosny-sous-Bois|Auxerre|Salon-de-Provence|Saint-Germain-en-Laye|Bastia|Anglet|Puteaux|Corbeil-Essonnes|Garges-lès-Gonesse|Roanne|Savigny-sur-Orge|Livry-Gargan|Épinal|Saint-Ouen|Rezé|Montigny-le-Bretonneux|Noisy-le-Sec|Melun|Bagneux|Massy|Haguenau|Montrouge|Marcq-en-Barœul|Vitrolles|Draguignan|Gagny|Saint-Chamond|Vaulx-en-Velin|Joué-lès-Tours|Alfortville|La Courneuve|Châtellerault|Villepinte|Cambrai|Poissy|Conflans-Sainte-Honorine|Mont-de-Marsan|Plaisir|Marignane|Dieppe|Montélimar|Tremblay-en-France|Choisy-le-Roi|Saint-Martin-d'Hères|Romans-sur-Isère
GA Libreville
GB London|Birmingham|Liverpool|Nottingham|Sheffield|Bristol|Glasgow|Leicester|Edinburgh|Leeds|Cardiff|Manchester|Stoke-on-Trent|Coventry|Sunderland|Birkenhead|Islington|Kingston upon Hull|Swansea|Bradford|Southend-on-Sea|Belfast|Plymouth|Wolverhampton|City of Westminster|Southampton|Blackpool|Milton Keynes|Bexley|Northampton|Archway|Norwich|Dudley|Aberdeen|Portsmouth|Newcastle upon Tyne|Sutton|Swindon|Ipswich|Wigan|Croydon|Walsall|Mansfield|Warrington|Bournemouth|Peterborough|Doncaster|York|Gloucester|Burnley|Huddersfield|Telford|Dundee|Basildon|Middlesbrough|Stockport|Brighton|West Bromwich|Grimsby|High Wycombe|Saint Peters|Burton upon Trent|Colchester|Eastbourne|Exeter|Rotherham|Cheltenham|Chesterfield|Chelmsford|Dagenham|Basingstoke|Sutton Coldfield|Bedford|Oldham|Enfield Town|St Helens|Worcester|Gillingham|Worthing|Rochdale|Royal Leamington Spa|Romford|Harlow|Nuneaton|High Peak|Darlington|Southport|Chester|Stevenage|Wembley|Grays|Harrogate|Hartlepool|Cannock|Hemel Hempstead|St Albans|Redditch|South Shields|Derry|Weston-super-Mare|Beckenham|Tamworth
GD Saint George's
GE Tbilisi
GF Cayenne
GG Saint Peter Port
GH Accra|Kumasi
GI Gibraltar
GL Nuuk
GM Banjul
GN Camayenne|Conakry
GP Basse-Terre
GQ Malabo
GR Athens
GS Grytviken
GT Guatemala City|Mixco|Villa Nueva
GU Hagåtña
GW Bissau
GY Georgetown
HK Hong Kong|Kowloon
HN Tegucigalpa|San Pedro Sula
HR Zagreb
HT Port-au-Prince
HU Budapest
ID Jakarta|Surabaya|Medan|Bandung|Bekasi|Palembang|Tangerang|Makassar|South Tangerang|Semarang|Depok|Batam|Padang|Denpasar|Bandar Lampung|Bogor|Malang|Pekanbaru|City of Balikpapan|Yogyakarta|Situbondo|Banjarmasin|Surakarta|Cimahi|Pontianak|Manado|Balikpapan|Jambi City
IE Dublin|Cork|Luimneach
IL Jerusalem|Tel Aviv
IM Douglas
IN Mumbai|Delhi|Bengaluru|Kolkata|Chennai|Ahmedabad|Hyderabad|Pune|Kanpur|Jaipur|Lucknow|Nagpur|Indore|Patna|Bhopal|Ludhiāna|Tirunelveli|Agra|Vadodara|Najafgarh|Gorakhpur|Nashik|Pimpri|Kalyān|Thāne|Meerut|Nowrangapur|Faridabad|Ghāziābād|Dombivli|Rājkot|Varanasi|Amritsar|Allahābād|Visakhapatnam|Jabalpur|Hāora|Aurangabad|Solāpur|Srinagar|Chandigarh|Coimbatore|Jodhpur|Madurai|Guwahati|Gwalior|Vijayawada|Mysore|Ranchi|Hubli|Narela|Jalandhar|Thiruvananthapuram|Tiruchirappalli|Kota|Bhubaneshwar|Alīgarh|Bareilly|Morādābād|Bhiwandi|Raipur|Bhilai|Jamshedpur|Borivli|Cochin|Amrāvati|Sāngli|Cuttack|Bīkaner|Warangal|Bhavnagar|Nanded|Raurkela|Guntur|Dehra Dūn|Bhayandar|Durgapur|Ajmer|Ulhasnagar|Kolhāpur|Siliguri|Bilimora|Āsansol|Jamnagar|Sahāranpur|Gulbarga|Bhātpāra|Jammu|Kurnool|Ujjain|Rāmgundam|Shyamnagar|Nangi|Kozhikode|Mālegaon|Davangere|Jalgaon|Akola|Belgaum|Gaya|Udaipur|Korba|Bokāro|Mangalore|Jhānsi|Thoothukudi|Nellore|New Delhi
IQ Baghdad|Basrah|Mosul|Erbil|Abū Ghurayb|As Sulaymānīyah|Kirkuk|Najaf|Karbala|Nasiriyah
IR Tehran|Mashhad|Isfahan|Karaj|Tabriz|Shiraz|Ahvaz|Pasragad Branch|Kahrīz|Kermanshah|Rasht|Kerman|Orūmīyeh|Zahedan|Hamadān|Āzādshahr|Arāk|Yazd|Ardabīl
IS Reykjavík
IT Rome|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Catania|Bari|Messina|Verona|Padova|Trieste|Brescia|Prato|Taranto|Reggio Calabria|Modena|Livorno|Cagliari|Mestre|Parma|Foggia|Reggio nell'Emilia|Acilia-Castel Fusano-Ostia Antica|Salerno|Perugia|Monza|Rimini|Pescara|Bergamo|Vicenza|Bolzano|Andria|Udine|Siracusa|Forlì|Novara|Barletta|Piacenza|Ferrara|Sassari|Ancona|La Spezia|Torre del Greco|Como|Lucca|Ravenna|Lecce|Trento|Giugliano in Campania|Busto Arsizio|Lido di Ostia|Cesena|Catanzaro|Brindisi|Marsala|Treviso|Pesaro|Pisa|Varese|Sesto San Giovanni|Arezzo|Gela|Pistoia|Caserta|Fuorigrotta|Cinisello Balsamo|Lamezia Terme|Altamura|Guidonia Montecelio|Quartu Sant'Elena|Pavia|Castellammare di Stabia|Alessandria|Cosenza|Afragola|Ragusa|Grosseto|Cremona|Molfetta|Trapani|Carrara|Casoria|Savona|Vigevano|Pianura|Legnano|Caltanissetta|Potenza|Portici|Matera|San Severo|Cerignola|Trani|Bisceglie|Acerra|Ercolano|Carpi Centro|Bagheria|Manfredonia|Aversa|Ponticelli|Bitonto|Venice|Vittoria|Gallarate|Marano di Napoli|Pordenone|Acireale|Scafati|Moncalieri|Viareggio|Benevento|Crotone|Velletri|Cava Dè Tirreni|Avellino|Foligno|Nichelino|Civitavecchia|Viterbo|Battipaglia|San Remo|Collegno|Corato|Paderno Dugnano|Rivoli|Paternò|Montesilvano Marina|Mazara del Vallo|San Benedetto del Tronto|Casalnuovo di Napoli|Cologno Monzese|Sesto Fiorentino|Vercelli|Pozzuoli|Misterbianco|San Giorgio a Cremano|Anzio|Soccavo|Nocera Inferiore|Scandicci|Nettuno|Frosinone|Chieti|Alcamo|Settimo Torinese|Torre Annunziata|Biella|Olbia|Siena|Secondigliano|Seregno|Gravina in Puglia|Chioggia|Ascoli Piceno|Faenza|Civitanova Marche|Modica|Capannori|Aprilia|Lodi|Cascina|Desio|Marcianise|Rozzano|Campobasso|Rovigo|Mantova|Fano|Pomigliano d'Arco|Imperia|Bassano del Grappa|Saronno|Marino|Avezzano|Monopoli|Martina Franca|Quarto|Lissone|Cantù|Monterotondo|Cesano Maderno|Jesi|Melito di Napoli|Sassuolo|Sciacca|Barra|Licata|Modugno|Teramo|Voghera|Nuoro|Caltagirone|Lanciano|Bollate|Ciampino|Carini
JE Saint Helier
JM Kingston
JO Amman|Zarqa
JP Tokyo|Yokohama|Osaka|Nagoya|Sapporo|Kobe|Kyoto|Fukuoka|Kawasaki|Saitama|Hiroshima|Yono|Sendai|Kitakyushu|Chiba|Sakai|Shizuoka|Kumamoto|Okayama|Hamamatsu|Hachiōji|Kagoshima|Niigata|Himeji|Matsudo|Nishinomiya-hama|Kawaguchi|Kanazawa|Utsunomiya|Ōita|Matsuyama|Amagasaki|Kurashiki|Yokosuka|Nagasaki|Hirakata
KE Nairobi|Mombasa
KG Bishkek
KH Phnom Penh|Takeo
KI Tarawa
KM Moroni
KN Basseterre
KP Pyongyang|Hamhŭng|Namp'o|Sunch'ŏn
KR Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Suwon|Goyang-si|Seongnam-si|Ulsan|Bucheon-si|Jeonju|Ansan-si|Cheongju-si|Anyang-si|Changwon|Pohang|Uijeongbu-si|Hwaseong-si|Masan|Jeju City
KW Al Aḩmadī|Kuwait City
KY George Town
KZ Almaty|Karagandy|Shymkent|Nur-Sultan
LA Vientiane
LB Beirut
LC Castries
LI Vaduz
LK Colombo
LR Monrovia
LS Maseru
LT Vilnius
LU Luxembourg
LV Riga
LY Tripoli|Benghazi
MA Casablanca|Rabat|Marrakesh|Agadir|Tangier|Meknès|Oujda-Angad
MC Monaco
MD Chisinau
ME Podgorica
MF Marigot
MG Antananarivo
MH Majuro
MK Skopje
ML Bamako
MM Yangon|Mandalay|Nay Pyi Taw|Mawlamyine
MN Ulan Bator
MO Macau
MP Saipan
MQ Fort-de-France
MR Nouakchott
MS Plymouth
MT Valletta
MU Port Louis
MV Male
MW Lilongwe|Blantyre
MX Mexico City|Iztapalapa|Ecatepec de Morelos|Guadalajara|Puebla|Juárez|Tijuana|León de los Aldama|Gustavo Adolfo Madero|Zapopan|Monterrey|Ciudad Nezahualcoyotl|Chihuahua|Naucalpan de Juárez|San Luis Potosí|Aguascalientes|Hermosillo|Saltillo|Mexicali|Culiacán|Guadalupe|Acapulco de Juárez|Tlalnepantla|Cancún|Santiago de Querétaro|Coyoacán|Santa María Chimalhuacán|Torreón|Morelia|Reynosa|Tlaquepaque|Tlalpan|Tuxtla|Cuauhtémoc|Victoria de Durango|Toluca|Ciudad López Mateos|Cuautitlán Izcalli|Ciudad Apodaca|Heroica Matamoros|San Nicolás de los Garza|Veracruz|Xalapa de Enríquez|Azcapotzalco|Tonalá|Xochimilco|Iztacalco|Mazatlán|Irapuato|Nuevo Laredo|Miguel Hidalgo|Xico|Benito Juarez|Villahermosa|Ciudad General Escobedo|Celaya|Cuernavaca|Tepic|Ixtapaluca|Tampico|Ciudad Victoria|Tláhuac|Ciudad Obregón|Nicolás Romero|Ensenada|Coacalco|Santa Catarina|Uruapan|Gómez Palacio|Los Mochis|Pachuca de Soto|Oaxaca|Soledad de Graciano Sánchez|Tehuacán|Ojo de Agua|Magdalena Contreras|Coatzacoalcos|Campeche|Monclova|Nogales|Buenavista|Puerto Vallarta|Tapachula|Ciudad Madero|Chilpancingo|Poza Rica de Hidalgo|Chicoloapan|Ciudad del Carmen|Chalco|Jiutepec|Delegación Cuajimalpa de Morelos|Salamanca|San Luis Río Colorado|San Cristóbal de las Casas|San Pablo de las Salinas|Cuautla|Ciudad Benito Juárez|Chetumal|Piedras Negras
MY Kota Bharu|Kuala Lumpur|Klang|Kampung Baru Subang|Johor Bahru|Ipoh|Kuching|Petaling Jaya|Shah Alam|Kota Kinabalu
MZ Maputo|Matola|Beira
NA Windhoek
NC Nouméa
NE Niamey
NF Kingston
NG Lagos|Kano|Ibadan|Kaduna|Port Harcourt|Benin City|Maiduguri|Zaria|Ilorin|Enugu|Abeokuta|Abuja|Sokoto|Onitsha|Warri|Ebute Ikorodu|Okene|Calabar|Katsina|Ado-Ekiti|Akure|Lekki
NI Managua
NL Amsterdam|Rotterdam|The Hague
NO Oslo
NP Kathmandu
NR Yaren
NU Alofi
NZ Auckland|Wellington|Christchurch|Manukau City
OM Muscat
PA Panamá
PE Lima|Arequipa|Callao|Chiclayo|Iquitos|Huancayo|Piura|Chimbote|Cusco|Pucallpa|Tacna|Juliaca|Sullana|Chincha Alta
PF Papeete
PG Port Moresby
PH Quezon City|Manila|Caloocan City|Budta|Davao|Malingao|Cebu City|General Santos|Taguig|Pasig City|Las Piñas|Antipolo|Makati City|Zamboanga|Bacolod City|Mansilingan|Cagayan de Oro|Dasmariñas|Pasay
PK Karachi|Lahore|Faisalabad|Rawalpindi|Multan|Hyderabad|Gujranwala|Peshawar|Rahim Yar Khan|Quetta|Muzaffarābād|Battagram|Kotli|Islamabad|Bahawalpur|Sargodha|Sialkot|Sukkur
PL Warsaw|Łódź|Kraków|Wrocław|Poznań|Gdańsk|Szczecin
PM Saint-Pierre
PN Adamstown
PR San Juan
PS Gaza
PT Lisbon|Porto|Amadora|Braga|Setúbal|Coimbra|Queluz|Funchal|Cacém|Vila Nova de Gaia|Algueirão|Loures|Felgueiras|Évora|Rio de Mouro|Odivelas|Aveiro|Amora|Corroios|Barreiro|Monsanto|Rio Tinto|São Domingos de Rana|Figueira da Foz|Leiria|Ponte de Lima|Sesimbra|Guimarães|Ermesinde|Santo António dos Olivais|Portimão|Benfica|Cascais|Maia|Viana do Castelo|Oeiras
PW Ngerulmud
PY Asunción
QA Doha
RE Saint-Denis
RO Bucharest
RS Belgrade
RU Moscow|Saint Petersburg|Novosibirsk|Yekaterinburg|Nizhniy Novgorod|Samara|Omsk|Kazan|Rostov-na-Donu|Chelyabinsk|Volgograd|Perm|Krasnoyarsk|Saratov|Voronezh|Tol'yatti|Krasnodar|Ulyanovsk|Izhevsk|Yaroslavl|Barnaul|Vladivostok|Irkutsk|Khabarovsk|Orenburg|Novokuznetsk|Ryazan'|Tyumen|Lipetsk|Penza|Naberezhnyye Chelny|Astrakhan|Makhachkala|Tomsk|Kemerovo|Tula|Kirov|Cheboksary|Kaliningrad|Bryansk|Ivanovo|Magnitogorsk|Kursk|Tver
RW Kigali
SA Riyadh|Jeddah|Mecca|Medina|Sulţānah|Dammam|Ta'if|Tabuk|Al Kharj
SB Honiara
SC Victoria
SD Khartoum|Omdurman|Nyala|Port Sudan|Kassala
SE Stockholm|Göteborg
SG Singapore
SH Jamestown
SI Ljubljana
SJ Longyearbyen
SK Bratislava
SL Freetown
SM San Marino
SN Dakar|Pikine|Touba
SO Mogadishu|Hargeysa
SR Paramaribo
SS Juba
ST São Tomé
SV San Salvador
SX Philipsburg
SY Aleppo|Damascus|Ḩamāh
SZ Mbabane
TC Cockburn Town
TD N'Djamena
TF Port-aux-Français
TG Lomé
TH Bangkok
TJ Dushanbe
TL Dili
TM Ashgabat
TN Tunis
TO Nuku‘alofa
TR Istanbul|Ankara|İzmir|Bursa|Adana|Gaziantep|Konya|Çankaya|Antalya|Bağcılar|Diyarbakır|Kayseri|Üsküdar|Bahçelievler|Umraniye|Mersin|Esenler|Eskişehir|Karabağlar|Muratpaşa|Şanlıurfa|Malatya|Sultangazi|Maltepe|Erzurum
TT Port of Spain
TV Funafuti
TW Taipei|Kaohsiung|Taichung|Tainan|Banqiao|Hsinchu|Taoyuan City
TZ Dar es Salaam|Mwanza|Zanzibar|Dodoma
UA Kyiv|Kharkiv|Dnipro|Donetsk|Odessa|Zaporizhia|Lviv|Kryvyi Rih|Mykolayiv|Mariupol|Luhansk|Sevastopol
UG Kampala
US New York City|Los Angeles|Chicago|Brooklyn|Houston|Philadelphia|Phoenix|Manhattan|San Diego|Dallas|Austin|Jacksonville|Columbus|Fort Worth|Indianapolis|Charlotte|Seattle|Denver|El Paso|Detroit|Boston|Memphis|Portland|Oklahoma City|Las Vegas|Baltimore|Washington, D.C.|Milwaukee|Albuquerque|Tucson|Nashville|Fresno|Sacramento|Kansas City|Long Beach|Mesa|Staten Island|Atlanta|Colorado Springs|Virginia Beach|Raleigh|Omaha|Miami|Oakland|Minneapolis|Tulsa|Wichita|New Orleans|Cleveland|Bakersfield|Honolulu|Tampa|Anaheim|Corpus Christi|Riverside|St. Louis|Lexington-Fayette|Stockton|Pittsburgh|Anchorage|Cincinnati|Ironville|Meads|Greensboro|Saint Paul|Newark
UY Montevideo
UZ Tashkent|Namangan
VA Vatican City
VC Kingstown
VE Caracas|Maracaibo|Maracay|Valencia|Barquisimeto|Ciudad Guayana|Maturín|Puerto La Cruz|Petare|Barinas|Turmero|Ciudad Bolívar|Alto Barinas|Santa Teresa del Tuy|Cumaná|San Cristóbal|Baruta|Mucumpiz|Cabimas|Coro|Guatire|Guarenas|Puerto Cabello|Ocumare del Tuy|Guacara|El Tigre
VG Road Town
VI Charlotte Amalie
VN Ho Chi Minh City|Hanoi|Da Nang|Haiphong|Biên Hòa
VU Port-Vila
WF Mata-Utu
WS Apia
XK Pristina
YE Sanaa|Al Ḩudaydah|Aden
YT Mamoudzou
ZA Cape Town|Durban|Johannesburg|Soweto|Pretoria|Port Elizabeth|Pietermaritzburg|Benoni|Tembisa|East London|Vereeniging|Bloemfontein|Boksburg|Welkom|Newcastle
ZM Lusaka|Kitwe
ZW Harare|Bulawayo
`;
