/** Short texts in Dutch, written for these tests: what only sounds like a topic. The stage of a case is not read in Dutch. */
import type { LanguageCases } from './case.ts';

export const cases: LanguageCases = {
  topics: [
    ['De trimsalon liet kinderen zien hoe je een poedel borstelt.', []],
    ['Het album Verloren Kind verschijnt vrijdag.', []],
    ['In de film zoekt een rechercheur een vermist meisje; de regisseur noemt het haar beste werk.', []],
    ['De roman over een mishandeld kind won de prijs, aldus de uitgever.', []],
    ['De politie vond 40 kilo cocaïne bij een bende drugshandelaren.', []],
    ['De kinderbijslag stijgt met drie procent, zegt het ministerie.', []],
    ['De school verkocht tekeningen die haar leerlingen hadden gemaakt.', []],
    ['De vereniging klaagt over misbruik van subsidies door gezinnen met kinderen.', []],
    ['De kat Minoes wordt sinds maandag vermist. Wie het dier ziet, belt de dierenambulance.', []],
    ['Zes bergbeklimmers worden vermist na een lawine.', []],
    ['Het verkeer bij de basisschool nam met de helft af.', []],
    ['Het lied gaat over een gelukkige jeugd op het platteland.', []],
    ['Ouders van jonge kinderen krijgen korting op de trein.', []],
    ['Rechercheurs vonden op twee computers beelden van seksueel misbruik van kinderen.', ['csam']],
    ['De man is aangehouden voor het bezit van kinderporno.', ['csam']],
    ['Een man benaderde online een meisje van 13: de politie spreekt van grooming.', ['grooming']],
    ['De verdachte dreigde naaktfoto’s van een jongen van 15 te publiceren: sextortion.', ['sextortion', 'csam']],
    ['Twee mannen zijn aangehouden voor mensenhandel met minderjarigen.', ['child-trafficking']],
    ['De trainer wordt verdacht van ontucht met een minderjarige.', ['child-abuse']],
    ['De politie zoekt een meisje van negen dat sinds maandag wordt vermist.', ['missing-child']],
    ['Scholen praten met leerlingen over cyberpesten en mediawijsheid.', ['online-safety']],
  ],
  stages: [
    ['De politie heeft na de inbraak drie mannen aangehouden.', null],
    ['De rechtbank veroordeelde hem tot negen jaar cel.', null],
  ],
};
