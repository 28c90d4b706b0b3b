/** What the legal-stage finder knows of Italian. */
import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {
  stages: {
    investigation:
      'indagine, indagini, indaga, indagano, indagato, indagata, indagati, indagate, inchiesta, perquisizione, perquisizioni, perquisito, perquisiti, ricercato, ricercati, sequestrati, sequestrato, denunciato a piede libero, accertamenti',
    arrest:
      'arrestato, arrestata, arrestati, arrestate, arresto, arresti, arrestano, arresta, fermato, fermata, fermati, in manette, manette, custodia cautelare, in carcere, domiciliari, misura cautelare, catturato, catturata, ordinanza di custodia',
    charge:
      'accusato di, accusata di, accusati di, imputato, imputata, imputati, imputazione, rinviato a giudizio, rinviata a giudizio, rinviati a giudizio, rinvio a giudizio, denunciato, denunciata, denunciati, incriminato, incriminati, deve rispondere di, dovranno rispondere di, dovrà rispondere di',
    trial: 'processo, a processo, udienza, udienze, dibattimento, alla sbarra, testimoniato, deposizione, requisitoria',
    conviction:
      'giudicato colpevole, giudicata colpevole, giudicati colpevoli, riconosciuto colpevole, riconosciuta colpevole, riconosciuti colpevoli, dichiarato colpevole, colpevole di, colpevoli di, patteggiamento, patteggiato, ha patteggiato',
    sentence:
      'condannato, condannata, condannati, condannate, condanna, condanne, anni di carcere, anni di reclusione, mesi di reclusione, mesi di carcere, ergastolo, pena sospesa, inflitti',
    acquittal:
      'assolto, assolta, assolti, assolte, assoluzione, assoluzioni, archiviazione, archiviata, archiviato, prosciolto, prosciolta, prosciolti, non luogo a procedere',
  },
  innocent:
    "arresto cardiaco, battuta d'arresto, processo di pace, processo produttivo, processo di crescita, in processo, condanna la violenza, condanna l'attacco, ferma condanna, dura condanna, traffico fermato, indagine statistica, indagine conoscitiva, indagini diagnostiche, si è fermata, si è fermato, processo di selezione",
  negations: 'non, mai, nessun, nessuno, nessuna, senza, neanche',
  hypotheticals:
    'potrebbe, potrebbero, può, possono, rischia, rischiano, se, fino a, punito con, punibile, chiede, chiedono, chiesto, chiesta, richiesta, sarebbe, sarebbero, eventuale, possibile, prevede, per evitare, finalizzate',
  earlier:
    'già, in passato, precedentemente, precedenti, precedente, recidivo, pregiudicato, un tempo, era stato, anni fa',
  numerals:
    'due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, decine, altro, altra, altri, altre, secondo, diversi',
  matters:
    'polizia, imputat*, corte, corruzione, inquirenti, aggressione, omicida, carabinieri, agenti, militari, tribunale, giudice, giudici, gip, procura, procuratore, pm, magistrat*, questura, sospettat*, reato, reati, crimine, criminal*, omicidio, furto, furti, rapina, truffa, violenza, abusi, vittima, vittime, avvocato, difesa, presunto, presunti, presunta, accusa, droga, spaccio, stupefacenti, cocaina, illegale, illecit*, guardia di finanza, mafia, associazione a delinquere, denuncia',
};
