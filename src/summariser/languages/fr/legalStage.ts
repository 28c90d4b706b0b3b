/** What the legal-stage finder knows of French. */
import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {
  stages: {
    investigation:
      'enquête, enquêtes, enquêteurs, enquête ouverte, information judiciaire, instruction, perquisition*, perquisitionn*, investigations, recherché, avis de recherche, appel à témoins, saisi, saisie',
    arrest:
      'arrêté, arrêtée, arrêtés, arrêtées, arrestation, arrestations, interpellé, interpellée, interpellés, interpellées, interpellation, interpellations, garde à vue, gardé à vue, appréhendé*, détention provisoire, écroué, écrouée, écroués, placé en détention',
    charge:
      "mis en examen, mise en examen, mises en examen, inculpé, inculpée, inculpés, inculpation, poursuivi, poursuivis, poursuivie, accusé de, accusée de, accusés de, chefs d'accusation, renvoyé devant",
    trial:
      "procès, comparaît, comparaissent, comparaissait, comparution, comparaître, été jugé, été jugée, est jugé, est jugée, sera jugé, sera jugée, seront jugés, sont jugés, être jugé, être jugée, jugé pour, jugée pour, jugés pour, audience, à la barre, cour d'assises, devant le tribunal",
    conviction:
      'reconnu coupable, reconnue coupable, reconnus coupables, déclaré coupable, déclarée coupable, déclarés coupables, coupable de, coupables de, plaidé coupable',
    sentence:
      'condamné, condamnée, condamnés, condamnées, condamnation, condamnations, condamne, écope, écopé, écopent, ans de prison, mois de prison, ans de réclusion, prison ferme, réclusion criminelle, perpétuité, sursis, emprisonné*',
    acquittal:
      'acquitté, acquittée, acquittés, acquittement, relaxé, relaxée, relaxés, relaxe, non-lieu, classé sans suite, classée sans suite, blanchi, innocenté*',
  },
  innocent:
    "jusqu'à présent, jusqu'ici, enquête publique, enquête d'opinion, enquête menée auprès, audience record, audiences télé, parts d'audience, arrêté préfectoral, arrêté municipal, arrêté ministériel, arrêtés préfectoraux, condamne l'attaque, condamne fermement, a condamné l'attaque, condamné l'attentat, condamne la violence, s'est arrêté, s'est arrêtée, se sont arrêtés, jugé nécessaire, jugé utile, procès-verbal, procès-verbaux, niveau d'instruction, essai clinique",
  negations: 'pas, ne, jamais, aucun, aucune, sans, ni, personne, non',
  hypotheticals:
    "pourrait, pourraient, peut, peuvent, risque, risquent, encourt, encourent, si, jusqu'à, passible, passibles, punie de, requiert, requis, réclame, demande, serait, seraient, devrait, éventuel*, possible*, afin de, vise à, menace, pour être",
  earlier:
    'déjà, précédemment, auparavant, antécédents, récidiviste, autrefois, par le passé, avait été, autre affaire',
  numerals:
    'deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, dizaines, autre, autres, second, plusieurs',
  matters:
    'police, cour, cours d’assises, fraude, détournement, cambriolage, homicide, enquêteur*, perquisition*, mis en cause, policiers, policière, gendarme*, gendarmerie, tribunal, juge, juges, parquet, procureur*, magistrat*, suspect*, crime*, délit*, criminel*, meurtre, vol, escroquerie, viol*, agression*, victime*, avocat*, présumé*, présumée*, soupçonné*, accusation, violences, trafic, drogue*, stupéfiants, illégal*, braconn*, infraction*, justice, prévenu*, flagrant délit, complice*, bande organisée',
};
