import { describe, expect, it } from 'vitest';
import { valuesOf } from './read.ts';

/** Published on Wednesday, 15 June 2016. English and Spanish have tables of their own. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...values: string[]])[]>> = {
  de: [
    ['Es geschah am 3. Mai 2015.', '2015-05-03'],
    ['Es geschah am Sonntag, 3. Mai.', '2015-05-03'],
    ['Es geschah im Mai 2015.', '2015-05'],
    ['Es geschah Anfang 2015.', '2015'],
    ['Es geschah im Sommer 2015.', '2015-SU'],
    ['Es geschah gestern.', '2016-06-14'],
    ['Es geschah vorgestern.', '2016-06-13'],
    ['Es geschah am Montagabend.', '2016-06-13TEV'],
    ['Es geschah in der vergangenen Woche.', '2016-W23'],
    ['Es geschah im vergangenen Jahr.', '2015'],
    ['Es geschah vor drei Jahren.', '2013'],
    ['Es dauerte drei Jahre.', 'P3Y'],
    ['Sie bauten in den vergangenen drei Jahren.', 'P3Y'],
    ['Das Rennen begann am 10. Juni um 14.30 Uhr.', '2016-06-10', '2016-06-10T14:30'],
    ['Es geschah in den 90er Jahren.', '199'],
    ['Es geschah in den 1990er Jahren.', '199'],
    ['Es geschah in den 1990er-Jahren.', '199'],
    ['Es geschah in den Neunzigerjahren.', '199'],
    ['Er ist 40 Jahre alt.'],
  ],
  fr: [
    ['Cela s’est passé le 3 mai 2015.', '2015-05-03'],
    ['Cela s’est passé le dimanche 3 mai.', '2015-05-03'],
    ['Cela s’est passé en mai 2015.', '2015-05'],
    ['Cela s’est passé début 2015.', '2015'],
    ["Cela s'est passé hier.", '2016-06-14'],
    ["Cela s'est passé avant-hier.", '2016-06-13'],
    ['Cela s’est passé lundi dernier.', '2016-06-13'],
    ['Cela s’est passé la semaine dernière.', '2016-W23'],
    ["Cela s'est passé l'année dernière.", '2015'],
    ['Cela s’est passé il y a trois ans.', '2013'],
    ['Cela a duré trois ans et demi.', 'P3Y6M'],
    ['Le train est parti le 10 juin à 14h30.', '2016-06-10', '2016-06-10T14:30'],
    ['Cela a duré deux heures.', 'PT2H'],
    ['Il est âgé de 40 ans.'],
  ],
  it: [
    ['È successo il 3 maggio 2015.', '2015-05-03'],
    ['È successo nel maggio 2015.', '2015-05'],
    ['È successo ieri.', '2016-06-14'],
    ['È successo lunedì scorso.', '2016-06-13'],
    ['È successo la scorsa settimana.', '2016-W23'],
    ['È successo lo scorso anno.', '2015'],
    ['È successo tre anni fa.', '2013'],
    ['È durato tre anni.', 'P3Y'],
    ['È successo negli anni Novanta.', '199'],
    ['Sono attesi venti di tempesta.'],
  ],
  pt: [
    ['Aconteceu a 3 de maio de 2015.', '2015-05-03'],
    ['Aconteceu em maio de 2015.', '2015-05'],
    ['Aconteceu no início de 2015.', '2015'],
    ['Aconteceu ontem.', '2016-06-14'],
    ['Aconteceu na última segunda-feira.', '2016-06-13'],
    ['Aconteceu na semana passada.', '2016-W23'],
    ['Aconteceu no ano passado.', '2015'],
    ['Aconteceu há três anos.', '2013'],
    ['Durou três anos e meio.', 'P3Y6M'],
    ['Aconteceu nos anos 90.', '199'],
    ['Ela tem 40 anos de idade.'],
  ],
  ca: [
    ['Va passar el 3 de maig de 2015.', '2015-05-03'],
    ['Va passar el maig de 2015.', '2015-05'],
    ['Va passar a principis de 2015.', '2015'],
    ['Va passar ahir.', '2016-06-14'],
    ['Va passar dilluns passat.', '2016-06-13'],
    ['Va passar la setmana passada.', '2016-W23'],
    ["Va passar l'any passat.", '2015'],
    ['Va passar fa tres anys.', '2013'],
    ['Va durar tres anys i mig.', 'P3Y6M'],
    ['Va passar als anys 90.', '199'],
    ["Té 40 anys d'edat."],
  ],
};

for (const [language, cases] of Object.entries(CASES)) {
  describe(language, () => {
    it.each(cases.map(([text, ...values]) => ({ text, values })))('reads $text', ({ text, values }) => {
      expect(valuesOf(text, { language })).toEqual(values);
    });
  });
}
