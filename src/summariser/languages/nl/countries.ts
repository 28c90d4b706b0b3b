/** Countries and territories in the order of their codes: CLDR, Unicode licence. Written by `scripts/import-countries.ts`: change it there. */

export const countries = `
Andorra
Verenigde Arabische Emiraten
Afghanistan
Antigua en Barbuda
Anguilla
Albanië
Armenië
Angola
Antarctica
Argentinië
Amerikaans-Samoa
Oostenrijk
Australië
Aruba
Åland
Azerbeidzjan
Bosnië en Herzegovina
Barbados
Bangladesh
België
Burkina Faso
Bulgarije
Bahrein
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolivia
Caribisch Nederland
Brazilië
Bahama's
Bhutan
Botswana
Belarus
Belize
Canada
Cocoseilanden
Congo-Kinshasa
Centraal-Afrikaanse Republiek
Congo-Brazzaville
Zwitserland
Ivoorkust
Cookeilanden
Chili
Kameroen
China
Colombia
Costa Rica
Cuba
Kaapverdië
Curaçao
Christmaseiland
Cyprus
Tsjechië
Duitsland
Djibouti
Denemarken
Dominica
Dominicaanse Republiek
Algerije
Ecuador
Estland
Egypte
Westelijke Sahara
Eritrea
Spanje
Ethiopië
Finland
Fiji
Falklandeilanden
Micronesia
Faeröer
Frankrijk
Gabon
Verenigd Koninkrijk
Grenada
Georgië
Frans-Guyana
Guernsey
Ghana
Gibraltar
Groenland
Gambia
Guinee
Guadeloupe
Equatoriaal-Guinea
Griekenland
Zuid-Georgia en Zuidelijke Sandwicheilanden
Guatemala
Guam
Guinee-Bissau
Guyana
Hongkong SAR van China|Hongkong
Honduras
Kroatië
Haïti
Hongarije
Indonesië
Ierland
Israël
Isle of Man
India
Irak
Iran
IJsland
Italië
Jersey
Jamaica
Jordanië
Japan
Kenia
Kirgizië
Cambodja
Kiribati
Comoren
Saint Kitts en Nevis
Noord-Korea
Zuid-Korea
Koeweit
Kaaimaneilanden
Kazachstan
Laos
Libanon
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Litouwen
Luxemburg
Letland
Libië
Marokko
Monaco
Moldavië
Montenegro
Saint-Martin
Madagaskar
Marshalleilanden
Noord-Macedonië
Mali
Myanmar
Mongolië
Macau SAR van China|Macau
Noordelijke Marianen
Martinique
Mauritanië
Montserrat
Malta
Mauritius
Maldiven
Malawi
Mexico
Maleisië
Mozambique
Namibië
Nieuw-Caledonië
Niger
Norfolk
Nigeria
Nicaragua
Nederland
Noorwegen
Nepal
Nauru
Niue
Nieuw-Zeeland
Oman
Panama
Peru
Frans-Polynesië
Papoea-Nieuw-Guinea
Filipijnen
Pakistan
Polen
Saint-Pierre en Miquelon
Pitcairneilanden
Puerto Rico
Palestijnse gebieden|Palestina
Portugal
Palau
Paraguay
Qatar
Réunion
Roemenië
Servië
Rusland
Rwanda
Saoedi-Arabië
Salomonseilanden
Seychellen
Soedan
Zweden
Singapore
Sint-Helena
Slovenië
Spitsbergen en Jan Mayen
Slowakije
Sierra Leone
San Marino
Senegal
Somalië
Suriname
Zuid-Soedan
Sao Tomé en Principe
El Salvador
Sint-Maarten
Syrië
Eswatini
Turks- en Caicoseilanden
Tsjaad
Franse Gebieden in de zuidelijke Indische Oceaan
Togo
Thailand
Tadzjikistan
Tokelau
Oost-Timor
Turkmenistan
Tunesië
Tonga
Turkije
Trinidad en Tobago
Tuvalu
Taiwan
Tanzania
Oekraïne
Oeganda
Verenigde Staten
Uruguay
Oezbekistan
Vaticaanstad
Saint Vincent en de Grenadines
Venezuela
Britse Maagdeneilanden
Amerikaanse Maagdeneilanden
Vietnam
Vanuatu
Wallis en Futuna
Samoa
Kosovo
Jemen
Mayotte
Zuid-Afrika
Zambia
Zimbabwe
`;
