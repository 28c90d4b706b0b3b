/** What the legal-stage finder knows of Catalan. */
import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {
  stages: {
    investigation:
      "investigació, investigacions, investiga, investiguen, investigat, investigada, investigats, perquisició, escorcoll, escorcolls, escorcollar, diligències, ordre de recerca, recerca i captura, confiscació, comissat, comissats, intervingut, fase d'instrucció",
    arrest:
      'detingut, detinguda, detinguts, detingudes, deté, detenen, detenció, detencions, van detenir, va detenir, detenir, arrestat, arrestada, arrestats, arrestar, arrest, arresten, presó provisional, presó preventiva, a disposició judicial, capturat, capturats, sota custòdia',
    charge:
      "acusa formalment, va acusar formalment, acusat de, acusada de, acusats de, acusades de, imputat, imputada, imputats, processat, processada, processats, processament, escrit d'acusació, càrrecs per, càrrecs contra, encausat, encausada, encausats",
    trial:
      'judici, judicis, jutja, jutgen, jutjat per, jutjada per, banc dels acusats, vista oral, jurat popular, a judici',
    conviction:
      'declarat culpable, declarada culpable, declarats culpables, culpable, culpables, sentència condemnatòria, veredicte de culpabilitat, va reconèixer els fets',
    sentence:
      'condemnat, condemnada, condemnats, condemnades, condemna, condemnes, condemnen, va condemnar, sentenciat, anys de presó, mesos de presó, pena de presó, cadena perpètua, presó permanent, empresonat, empresonada',
    acquittal:
      'absoldre, va absoldre, absolt, absolta, absolts, absoltes, absol, absolució, sobreseïment, sobreseïda, sobresegut, arxiu de la causa, arxiva la causa, retirada de càrrecs, sentència absolutòria',
  },
  innocent:
    "fins ara, fins al moment, al meu judici, segons el seu judici, judici de valor, seny i judici, judici final, investigació científica, centre d'investigació, grup d'investigació, projecte d'investigació, condemna l'atemptat, condemna la violència, condemna l'agressió, condemna unànime, detenció precoç, trànsit detingut",
  negations: 'no, mai, sense, ningú, cap, tampoc, ni, encara no',
  hypotheticals:
    "podria, podrien, pot, poden, podrà, seria, serien, si, s'enfronta a, s'enfronten a, fins a, castigat amb, castigats amb, penat amb, demana, demanen, demanava, sol·licita, reclama, exigeix, exigeixen, risc, possible, possibles, eventual, per evitar",
  earlier:
    'anteriorment, prèviament, antecedents, ja, reincident, havia estat, havien estat, fa anys, exconvicte, antic, una altra causa',
  numerals:
    'dos, dues, tres, quatre, cinc, sis, set, vuit, nou, deu, onze, dotze, desenes, un altre, una altra, altres, segon, diversos',
  matters:
    'policia, jurat, frau, acusat*, acusada, encausat*, policial, policials, agents, mossos, guàrdia civil, guàrdia urbana, tribunal, jutge, jutgessa, jutjat, magistrat*, fiscal, fiscalia, ministeri fiscal, sospitós, sospitosos, delicte, delictes, crim, criminal*, delinqü*, homicidi, assassinat, robatori, robatoris, furt, estafa, agressió, violació, abús, abusos, víctima, víctimes, advocat, advocada, presumpte, presumpta, presumptes, presumptament, suposat, suposada, acusació, violència, droga, drogues, tràfic, marihuana, cocaïna, il·legal, il·legals, denúncia, denúncies, ertzaintza',
};
