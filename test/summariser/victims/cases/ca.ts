/** Short texts in Catalan and what in them identifies a child or a victim. All people and places are invented. */
import type { VictimCase } from './case.ts';

export const cases: readonly VictimCase[] = [
  ['La víctima de 9 anys, Ida Puig, va ser agredida dilluns.', ['Ida Puig']],
  ['La víctima, Anna Roure, va ser agredida quan tornava a casa.', ['Anna Roure']],
  ['Una nena anomenada Mira Soler va patir abusos durant dos anys.', ['Mira Soler']],
  ['Anna Roure, de 13 anys, va ser segrestada dilluns. L’Anna va aparèixer dimarts.', ['Anna Roure', 'Anna']],
  ['El nen Tomàs Riba va ser maltractat pel cuidador.', ['Tomàs Riba']],
  ['Va contactar amb la menor Lena Pons per internet i en va abusar.', ['Lena Pons']],
  ['El detingut, Carles Mena, està acusat d’abusar de la seva fillastra de nou anys.', ['la seva fillastra']],
  [
    'Els Mossos van detenir Carles Mena per abusos. La neboda de Carles Mena ho va explicar a classe.',
    ['neboda de Carles Mena'],
  ],
  ['La nena, alumna de l’escola Sant Telm, havia patit abusos.', ['escola Sant Telm']],
  ['El menor estudia a l’institut Rosa Chacel i hi va ser agredit.', ['institut Rosa Chacel']],
  ['La víctima viu al carrer Om, 12, amb la mare.', ['carrer Om, 12']],
  ['El nen va ser assassinat al domicili familiar de l’avinguda Nord.', ['avinguda Nord']],
  ['Anna Roure, la víctima, va declarar sobre l’agressió.', ['Anna Roure']],
  ['La víctima, identificada com Rut Cano, va parlar dels abusos.', ['Rut Cano']],
  ['Una menor de nom Irene va ser víctima d’assetjament. Irene té deu anys.', ['Irene', 'Irene']],
  ['Carles Mena, de 44 anys, va ser detingut per abusar d’un menor.', []],
  ['La ministra Paula Reyes va dir que s’han identificat 12 víctimes.', []],
  ['La Fiscalia de Menors investiga els abusos.', []],
  ['La jutgessa Elena Parra va condemnar l’home per abusar d’una nena.', []],
  ['Anna Roure, de 15 anys, va guanyar el torneig d’escacs diumenge.', []],
  ['El professor Carles Mena va ser condemnat per abusos a Girona.', []],
  ['La inspectora Joana Gil va explicar que el nen està fora de perill després de l’agressió.', []],
  ['La llei protegeix els menors a Catalunya dels abusos.', []],
  ['Els agents van escorcollar habitatges a Reus i Girona per abusos a menors.', []],
  ['La Fundació Infància ajuda les víctimes d’abusos.', []],
  ['Nena Anna Vall, agredida', ['Anna Vall']],
];
