/** Countries and territories in the order of their codes: CLDR, Unicode licence. Written by `scripts/import-countries.ts`: change it there. */

export const countries = `
Andorra
Emirados Árabes Unidos
Afeganistão
Antígua e Barbuda
Anguila
Albânia
Armênia
Angola
Antártida
Argentina
Samoa Americana
Áustria
Austrália
Aruba
Ilhas Aland
Azerbaijão
Bósnia e Herzegovina
Barbados
Bangladesh
Bélgica
Burquina Faso
Bulgária
Barein
Burundi
Benin
São Bartolomeu
Bermudas
Brunei
Bolívia
Países Baixos Caribenhos
Brasil
Bahamas
Butão
Botsuana
Bielorrússia
Belize
Canadá
Ilhas Cocos
Congo - Kinshasa
República Centro-Africana
República do Congo
Suíça
Costa do Marfim
Ilhas Cook
Chile
Camarões
China
Colômbia
Costa Rica
Cuba
Cabo Verde
Curaçao
Ilha Christmas
Chipre
Tchéquia
Alemanha
Djibuti
Dinamarca
Dominica
República Dominicana
Argélia
Equador
Estônia
Egito
Saara Ocidental
Eritreia
Espanha
Etiópia
Finlândia
Fiji
Ilhas Malvinas
Micronésia
Ilhas Faroé
França
Gabão
Reino Unido
Granada
Geórgia
Guiana Francesa
Guernsey
Gana
Gibraltar
Groenlândia
Gâmbia
Guiné
Guadalupe
Guiné Equatorial
Grécia
Ilhas Geórgia do Sul e Sandwich do Sul
Guatemala
Guam
Guiné-Bissau
Guiana
Hong Kong, RAE da China|Hong Kong
Honduras
Croácia
Haiti
Hungria
Indonésia
Irlanda
Israel
Ilha de Man
Índia
Iraque
Irã
Islândia
Itália
Jersey
Jamaica
Jordânia
Japão
Quênia
Quirguistão
Camboja
Quiribati
Comores
São Cristóvão e Névis
Coreia do Norte
Coreia do Sul
Kuwait
Ilhas Cayman
Cazaquistão
Laos
Líbano
Santa Lúcia
Liechtenstein
Sri Lanka
Libéria
Lesoto
Lituânia
Luxemburgo
Letônia
Líbia
Marrocos
Mônaco
Moldávia
Montenegro
São Martinho
Madagascar
Ilhas Marshall
Macedônia do Norte
Mali
Mianmar
Mongólia
Macau, RAE da China|Macau
Ilhas Marianas do Norte
Martinica
Mauritânia
Montserrat
Malta
Maurício
Maldivas
Malaui
México
Malásia
Moçambique
Namíbia
Nova Caledônia
Níger
Ilha Norfolk
Nigéria
Nicarágua
Países Baixos
Noruega
Nepal
Nauru
Niue
Nova Zelândia
Omã
Panamá
Peru
Polinésia Francesa
Papua-Nova Guiné
Filipinas
Paquistão
Polônia
São Pedro e Miquelão
Ilhas Pitcairn
Porto Rico
Territórios palestinos|Palestina
Portugal
Palau
Paraguai
Catar
Reunião
Romênia
Sérvia
Rússia
Ruanda
Arábia Saudita
Ilhas Salomão
Seicheles
Sudão
Suécia
Singapura
Santa Helena
Eslovênia
Svalbard e Jan Mayen
Eslováquia
Serra Leoa
San Marino
Senegal
Somália
Suriname
Sudão do Sul
São Tomé e Príncipe
El Salvador
Sint Maarten
Síria
Essuatíni
Ilhas Turcas e Caicos
Chade
Territórios Franceses do Sul
Togo
Tailândia
Tadjiquistão
Tokelau
Timor-Leste
Turcomenistão
Tunísia
Tonga
Turquia
Trinidad e Tobago
Tuvalu
Taiwan
Tanzânia
Ucrânia
Uganda
Estados Unidos|EUA
Uruguai
Uzbequistão
Cidade do Vaticano
São Vicente e Granadinas
Venezuela
Ilhas Virgens Britânicas
Ilhas Virgens Americanas
Vietnã
Vanuatu
Wallis e Futuna
Samoa
Kosovo
Iêmen
Mayotte
África do Sul
Zâmbia
Zimbábue
`;
