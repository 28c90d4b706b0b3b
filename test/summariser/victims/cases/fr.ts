/** Short texts in French and what in them identifies a child or a victim. All people and places are invented. */
import type { VictimCase } from './case.ts';

export const cases: readonly VictimCase[] = [
  ['La victime, Anne Roche, a été agressée en rentrant chez elle.', ['Anne Roche']],
  ['Une fillette prénommée Mira a subi des abus pendant deux ans.', ['Mira']],
  ['Anne Roche, 13 ans, a été enlevée lundi. Anne a été retrouvée mardi.', ['Anne Roche', 'Anne']],
  ['Le petit Thomas, 6 ans, a été maltraité par son gardien.', ['Thomas']],
  ['Il avait abordé la collégienne Léna Petit sur internet avant de l’agresser.', ['Léna Petit']],
  ['Le suspect, Charles Menard, est accusé d’avoir abusé de sa nièce de neuf ans.', ['sa nièce']],
  [
    'Charles Menard a été arrêté pour viol. La nièce de Charles Menard en a parlé à l’école.',
    ['nièce de Charles Menard'],
  ],
  ['La fillette, élève du collège Victor-Hugo, avait été agressée.', ['collège Victor-Hugo']],
  ['L’adolescent étudie au lycée Jean Moulin et y a été battu.', ['lycée Jean Moulin']],
  ['La victime habite 12 rue des Ormes avec sa mère.', ['rue des Ormes']],
  ['L’enfant a été tué au domicile familial, avenue Foch.', ['avenue Foch']],
  ['Anne Roche, la victime, a témoigné de l’agression.', ['Anne Roche']],
  ['La victime, identifiée comme Ruth Cano, a parlé des abus.', ['Ruth Cano']],
  ['Une mineure nommée Irène a été victime de harcèlement. Irène a dix ans.', ['Irène', 'Irène']],
  ['Charles Menard, 44 ans, a été arrêté pour avoir abusé d’un enfant.', []],
  ['La ministre Paule Reyes a dit que 12 victimes avaient été identifiées.', []],
  ['La Brigade des mineurs enquête sur les abus.', []],
  ['La juge Hélène Parc a condamné l’homme pour le viol d’une fillette.', []],
  ['Anne Roche, 15 ans, a gagné le tournoi d’échecs dimanche.', []],
  ['Le professeur Charles Menard a été condamné pour abus à Lyon.', []],
  ['La commissaire Jeanne Gil a dit que le garçon était sauf après l’agression.', []],
  ['La loi protège les enfants en France contre les abus.', []],
  ['Les enquêteurs ont perquisitionné des logements à Lyon et à Nice pour abus sur mineurs.', []],
  ['La Fondation Enfance aide les victimes d’abus.', []],
  ['La fillette, élève de l’école Les Tilleuls, a été agressée.', ['école Les Tilleuls']],
];
