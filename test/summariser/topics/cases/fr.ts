/** Short texts in French, written for these tests: what only sounds like a topic, and how far the law has come. */
import type { StageCase, TopicCase } from './case.ts';

export const topicCases: readonly TopicCase[] = [
  ['La toiletteuse a montré aux enfants comment brosser un caniche.', []],
  ["L'album Enfant perdu sort vendredi.", []],
  ['Dans le film, une commissaire cherche une fillette disparue ; la réalisatrice y voit son meilleur travail.', []],
  ["Le roman sur une enfant maltraitée a reçu le prix, selon l'éditeur.", []],
  ['La police a saisi 40 kilos de cocaïne chez un réseau de trafic de drogue.', []],
  ['Les allocations familiales augmentent de trois pour cent, selon le ministère.', []],
  ["L'école a vendu des images des tableaux de ses élèves.", []],
  ["La circulation devant l'école maternelle a baissé de moitié.", []],
  ["Le secteur dénonce l'abus de position dominante.", []],
  ["Le musée expose des nus de maîtres anciens ; l'entrée est gratuite pour les enfants.", []],
  ['Des données manquent sur les enfants et le rapport prend du retard.', []],
  ["L'équipe a exploité les erreurs de la défense.", []],
  ["L'exploitation agricole fait vivre vingt familles et leurs enfants.", []],
  ["L'abus de sucre inquiète les pédiatres.", []],
  ['Le garçon du tableau serait un élève du peintre.', []],
  ["La chanson parle d'une enfance heureuse à la campagne.", []],
  ['Les enquêteurs ont trouvé des contenus pédopornographiques sur deux ordinateurs.', ['csam']],
  [
    "L'homme a contacté sur internet une fille de 13 ans et lui a demandé des photos intimes : du grooming.",
    ['grooming'],
  ],
  [
    "La bande menaçait de publier des images intimes d'un garçon de 15 ans s'il ne payait pas : une sextorsion.",
    ['sextortion'],
  ],
  ['La police recherche une fillette de 9 ans disparue depuis lundi.', ['missing-child']],
];

export const stageCases: readonly StageCase[] = [
  ['La police a arrêté trois hommes après le cambriolage.', 'arrest'],
  ["Le suspect a été interpellé lors d'une perquisition de la police.", 'arrest'],
  ['Une femme a été mise en examen pour escroquerie, selon le parquet.', 'charge'],
  ["L'ancien maire est poursuivi pour détournement de fonds, selon le procureur.", 'charge'],
  ["Le procès de deux policiers s'est ouvert lundi devant la cour d'assises.", 'trial'],
  ["L'accusé comparaît depuis mardi devant le tribunal pour agression.", 'trial'],
  ['La cour a reconnu le médecin coupable de fraude.', 'conviction'],
  ["Le chauffeur a été déclaré coupable d'homicide involontaire par le tribunal.", 'conviction'],
  ["Le tribunal l'a condamné à neuf ans de prison pour vol.", 'sentence'],
  ['Elle a écopé de deux ans de prison ferme pour vol, selon le tribunal.', 'sentence'],
  ['Le tribunal a relaxé le banquier de tous les chefs.', 'acquittal'],
  ["La police a ouvert une enquête après l'incendie.", 'investigation'],
  ["Le parquet enquête sur la mort d'un homme.", 'investigation'],
  ["Personne n'a été interpellé, a dit la police ; l'enquête se poursuit.", 'investigation'],
  ['Le téléphone se charge en une heure.', null],
  ["L'enquête de satisfaction auprès des clients est en ligne.", null],
  ["Le train s'est arrêté en gare de Nancy.", null],
  ['Le processus de vieillissement est bien connu.', null],
  ["Il risque jusqu'à dix ans de prison, selon la police.", null],
  ['La plus longue phrase du roman occupe trois pages.', null],
];
