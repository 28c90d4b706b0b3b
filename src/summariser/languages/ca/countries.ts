/** Countries and territories in the order of their codes: CLDR, Unicode licence. Written by `scripts/import-countries.ts`: change it there. */

export const countries = `
Andorra
Emirats Àrabs Units
Afganistan
Antigua i Barbuda
Anguilla
Albània
Armènia
Angola
Antàrtida
Argentina
Samoa Americana
Àustria
Austràlia
Aruba
Illes Åland
Azerbaidjan
Bòsnia i Hercegovina
Barbados
Bangladesh
Bèlgica
Burkina Faso
Bulgària
Bahrain
Burundi
Benín
Saint-Barthélemy
Bermudes
Brunei
Bolívia
Carib Neerlandès
Brasil
Bahames
Bhutan
Botswana
Belarús
Belize
Canadà
Illes Cocos
Congo - Kinshasa
República Centreafricana
Congo - Brazzaville
Suïssa
Côte d'Ivoire
Illes Cook
Xile
Camerun
Xina
Colòmbia
Costa Rica
Cuba
Cap Verd
Curaçao
Illa Christmas
Xipre
Txèquia
Alemanya
Djibouti
Dinamarca
Dominica
República Dominicana
Algèria
Equador
Estònia
Egipte
Sàhara Occidental
Eritrea
Espanya
Etiòpia
Finlàndia
Fiji
Illes Falkland
Micronèsia
Illes Fèroe
França
Gabon
Regne Unit
Grenada
Geòrgia
Guaiana Francesa
Guernsey
Ghana
Gibraltar
Groenlàndia
Gàmbia
Guinea
Guadalupe
Guinea Equatorial
Grècia
Illes Geòrgia del Sud i Sandwich del Sud
Guatemala
Guam
Guinea Bissau
Guyana
Hong Kong
Hondures
Croàcia
Haití
Hongria
Indonèsia
Irlanda
Israel
Illa de Man
Índia
Iraq
Iran
Islàndia
Itàlia
Jersey
Jamaica
Jordània
Japó
Kenya
Kirguizstan
Cambodja
Kiribati
Comores
Saint Kitts i Nevis
Corea del Nord
Corea del Sud
Kuwait
Illes Caiman
Kazakhstan
Lao
Líban
Saint Lucia
Liechtenstein
Sri Lanka
Libèria
Lesotho
Lituània
Luxemburg
Letònia
Líbia
Marroc
Mònaco
Moldàvia
Montenegro
Saint Martin
Madagascar
Illes Marshall
Macedònia del Nord
Mali
Myanmar
Mongòlia
Macau
Illes Marianes del Nord
Martinica
Mauritània
Montserrat
Malta
Maurici
Maldives
Malawi
Mèxic
Malàisia
Moçambic
Namíbia
Nova Caledònia
Níger
Illa Norfolk
Nigèria
Nicaragua
Països Baixos
Noruega
Nepal
Nauru
Niue
Nova Zelanda
Oman
Panamà
Perú
Polinèsia Francesa
Papua Nova Guinea
Filipines
Pakistan
Polònia
Saint-Pierre-et-Miquelon
Illes Pitcairn
Puerto Rico
Territoris palestins|Palestina
Portugal
Palau
Paraguai
Qatar
Illa de la Reunió
Romania
Sèrbia
Rússia
Ruanda
Aràbia Saudí
Illes Salomó
Seychelles
Sudan
Suècia
Singapur
Santa Helena
Eslovènia
Svalbard i Jan Mayen
Eslovàquia
Sierra Leone
San Marino
Senegal
Somàlia
Surinam
Sudan del Sud
São Tomé i Príncipe
El Salvador
Sint Maarten
Síria
Eswatini
Illes Turks i Caicos
Txad
Terres Australs Antàrtiques Franceses
Togo
Tailàndia
Tadjikistan
Tokelau
Timor-Leste
Turkmenistan
Tunísia
Tonga
Turquia
Trinidad i Tobago
Tuvalu
Taiwan
Tanzània
Ucraïna
Uganda
Estats Units|EUA
Uruguai
Uzbekistan
Ciutat del Vaticà
Saint Vincent i les Grenadines
Veneçuela
Illes Verges Britàniques
Illes Verges dels Estats Units
Vietnam
Vanuatu
Wallis i Futuna
Samoa
Kosovo
Iemen
Mayotte
Sud-àfrica
Zàmbia
Zimbàbue
`;
