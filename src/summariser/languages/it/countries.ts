/** Countries and territories in the order of their codes: CLDR, Unicode licence. Written by `scripts/import-countries.ts`: change it there. */

export const countries = `
Andorra
Emirati Arabi Uniti
Afghanistan
Antigua e Barbuda
Anguilla
Albania
Armenia
Angola
Antartide
Argentina
Samoa Americane
Austria
Australia
Aruba
Isole Åland
Azerbaigian
Bosnia ed Erzegovina
Barbados
Bangladesh
Belgio
Burkina Faso
Bulgaria
Bahrein
Burundi
Benin
Saint-Barthélemy
Bermuda
Brunei
Bolivia
Caraibi Olandesi
Brasile
Bahamas
Bhutan
Botswana
Bielorussia
Belize
Canada
Isole Cocos
Congo - Kinshasa
Repubblica Centrafricana
Congo-Brazzaville
Svizzera
Costa d'Avorio
Isole Cook
Cile
Camerun
Cina
Colombia
Costa Rica
Cuba
Capo Verde
Curaçao
Isola Christmas
Cipro
Cechia
Germania
Gibuti
Danimarca
Dominica
Repubblica Dominicana
Algeria
Ecuador
Estonia
Egitto
Sahara Occidentale
Eritrea
Spagna
Etiopia
Finlandia
Figi
Isole Falkland
Micronesia
Isole Fær Øer
Francia
Gabon
Regno Unito
Grenada
Georgia
Guyana Francese
Guernsey
Ghana
Gibilterra
Groenlandia
Gambia
Guinea
Guadalupa
Guinea Equatoriale
Grecia
Georgia del Sud e Sandwich Australi
Guatemala
Guam
Guinea-Bissau
Guyana
RAS di Hong Kong|Hong Kong
Honduras
Croazia
Haiti
Ungheria
Indonesia
Irlanda
Israele
Isola di Man
India
Iraq
Iran
Islanda
Italia
Jersey
Giamaica
Giordania
Giappone
Kenya
Kirghizistan
Cambogia
Kiribati
Comore
Saint Kitts e Nevis
Corea del Nord
Corea del Sud
Kuwait
Isole Cayman
Kazakistan
Laos
Libano
Saint Lucia
Liechtenstein
Sri Lanka
Liberia
Lesotho
Lituania
Lussemburgo
Lettonia
Libia
Marocco
Monaco
Moldavia
Montenegro
Saint Martin
Madagascar
Isole Marshall
Macedonia del Nord
Mali
Myanmar
Mongolia
RAS di Macao|Macao
Isole Marianne Settentrionali
Martinica
Mauritania
Montserrat
Malta
Mauritius
Maldive
Malawi
Messico
Malaysia
Mozambico
Namibia
Nuova Caledonia
Niger
Isola Norfolk
Nigeria
Nicaragua
Paesi Bassi
Norvegia
Nepal
Nauru
Niue
Nuova Zelanda
Oman
Panama
Perù
Polinesia Francese
Papua Nuova Guinea
Filippine
Pakistan
Polonia
Saint-Pierre e Miquelon
Isole Pitcairn
Portorico
Territori Palestinesi|Palestina
Portogallo
Palau
Paraguay
Qatar
Riunione
Romania
Serbia
Russia
Ruanda
Arabia Saudita
Isole Salomone
Seychelles
Sudan
Svezia
Singapore
Sant'Elena
Slovenia
Svalbard e Jan Mayen
Slovacchia
Sierra Leone
San Marino
Senegal
Somalia
Suriname
Sud Sudan
São Tomé e Príncipe
El Salvador
Sint Maarten
Siria
Eswatini
Isole Turks e Caicos
Ciad
Terre Australi Francesi
Togo
Thailandia
Tagikistan
Tokelau
Timor Est
Turkmenistan
Tunisia
Tonga
Turchia
Trinidad e Tobago
Tuvalu
Taiwan
Tanzania
Ucraina
Uganda
Stati Uniti|USA
Uruguay
Uzbekistan
Città del Vaticano
Saint Vincent e Grenadine
Venezuela
Isole Vergini Britanniche
Isole Vergini Americane
Vietnam
Vanuatu
Wallis e Futuna
Samoa
Kosovo
Yemen
Mayotte
Sudafrica
Zambia
Zimbabwe
`;
