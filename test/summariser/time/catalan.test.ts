import { describe, expect, it } from 'vitest';
import { read, valuesOf } from './read.ts';

const ca = { language: 'ca' };

/** Published on Wednesday, 15 June 2016. */
describe('Catalan', () => {
  it.each([
    ['Va passar el 3 de maig de 2015.', '2015-05-03'],
    ['Va passar el 3 de maig del 2015.', '2015-05-03'],
    ['Va passar el diumenge 3 de maig.', '2015-05-03'],
    ['Va passar diumenge, 3 de maig de 2015.', '2015-05-03'],
    ['Va passar el passat 3 de maig.', '2016-05-03'],
    ['Va passar el dia 3 de maig.', '2016-05-03'],
    ['Va passar l’11 d’abril.', '2016-04-11'],
    ["Va passar l'11 d'abril de 2014.", '2014-04-11'],
    ['Va passar l’1 d’agost de 2013.', '2013-08-01'],
    ['Va passar el primer d’octubre de 2017.', '2017-10-01'],
    ['La vista serà el 20 de juliol.', '2016-07-20'],
    ['Va passar el 03/05/2015.', '2015-05-03'],
    ['Va passar el 3-5-2015.', '2015-05-03'],
    ['Va passar el 3.5.2015.', '2015-05-03'],
    ['Va passar el maig de 2015.', '2015-05'],
    ['Va passar al maig del 2015.', '2015-05'],
    ['Va passar l’octubre de 2015.', '2015-10'],
    ['Va passar el mes de maig.', '2016-05'],
    ['Va passar l’any 2015.', '2015'],
    ['Va passar el 2015.', '2015'],
    ['Va passar entre 2012 i 2014.', '2012', '2014'],
    ['Va passar l’estiu de 2015.', '2015-SU'],
    ['Va passar l’estiu passat.', '2015-SU'],
    ['Va passar el primer trimestre de 2015.', '2015-Q1'],
    ['Va passar el segon semestre de 2015.', '2015-H2'],
    ['Va passar als anys 80.', '198'],
    ['Va passar als anys noranta.', '199'],
    ['Va passar a la dècada dels vuitanta.', '198'],
    ['Va passar al segle XVIII.', '17'],
    ['Va passar al segle XX.', '19'],
    ['Va passar ahir.', '2016-06-14'],
    ['Va passar abans-d’ahir.', '2016-06-13'],
    ['Passarà demà.', '2016-06-16'],
    ['Passarà demà passat.', '2016-06-17'],
    ['Passa avui.', '2016-06-15'],
    ['Va passar dilluns.', '2016-06-13'],
    ['Va passar dilluns passat.', '2016-06-13'],
    ['Va passar el passat dilluns.', '2016-06-13'],
    ['Se celebrarà dimarts vinent.', '2016-06-21'],
    ['Se celebrarà el pròxim dimarts.', '2016-06-21'],
    ['Va passar la setmana passada.', '2016-W23'],
    ['Passarà la setmana que ve.', '2016-W25'],
    ['Passarà la pròxima setmana.', '2016-W25'],
    ['Va passar aquesta setmana.', '2016-W24'],
    ['Va passar el mes passat.', '2016-05'],
    ['Passarà el mes que ve.', '2016-07'],
    ['Va passar l’any passat.', '2015'],
    ['Passarà l’any que ve.', '2017'],
    ['Passarà l’any vinent.', '2017'],
    ['Va passar enguany.', '2016'],
    ['Va passar aquest any.', '2016'],
    ['Va passar al juliol de l’any passat.', '2015-07'],
    ['Va passar fa tres anys.', '2013'],
    ['Va passar fa dues setmanes.', '2016-W22'],
    ['Va passar fa deu dies.', '2016-06-05'],
    ['Passarà d’aquí a tres mesos.', '2016-09'],
    ['Va començar el 3 de maig. Dos dies després va acabar.', '2016-05-03', '2016-05-05'],
    ['Va acabar el 3 de maig. L’endemà va ploure.', '2016-05-03', '2016-05-04'],
    ['Va acabar el 3 de maig. El dia abans va ploure.', '2016-05-03', '2016-05-02'],
    ['Va passar per Nadal.', '2015-12-25'],
    ['Va passar el dia de Sant Joan de 2015.', '2015-06-24'],
  ])('dates: %s', (text, ...values) => {
    expect(valuesOf(text, ca)).toEqual(values);
  });

  it.each([
    ['Va començar a les 14.30 hores.', '2016-06-15T14:30'],
    ['Va començar a les 14:30 h.', '2016-06-15T14:30'],
    ['Va començar a les 9 del matí.', '2016-06-15T09:00'],
    ['Va començar a les cinc de la tarda.', '2016-06-15T17:00'],
    ['Va començar a dos quarts de nou.', '2016-06-15T08:30'],
    ['Va començar a un quart de deu del matí.', '2016-06-15T09:15'],
    ['Va començar a tres quarts de cinc de la tarda.', '2016-06-15T16:45'],
    ['Va començar a les dues i mitja de la tarda.', '2016-06-15T14:30'],
    ['Va començar ahir a la tarda.', '2016-06-14TAF'],
    ['Va començar ahir al vespre.', '2016-06-14TEV'],
    ['Va començar dilluns al matí.', '2016-06-13TMO'],
    ['Va començar el 3 de maig a la nit.', '2016-05-03', '2016-05-03TNI'],
    ['Va començar aquesta nit.', '2016-06-15TNI'],
  ])('times: %s', (text, ...values) => {
    expect(valuesOf(text, ca)).toEqual(values);
  });

  it.each([
    ['Va durar tres anys.', 'P3Y'],
    ['Va durar un any i mig.', 'P1Y6M'],
    ['Va durar dos anys i mig.', 'P2Y6M'],
    ['Va durar mig any.', 'P6M'],
    ['Va durar sis mesos.', 'P6M'],
    ['Va durar dues setmanes.', 'P2W'],
    ['Va durar 48 hores.', 'PT48H'],
    ['Va durar mitja hora.', 'PT30M'],
    ['Va durar diversos dies.', 'PXD'],
    ['Va durar una vintena d’anys.', 'P20Y'],
    ['Ha treballat durant els últims tres anys.', 'P3Y'],
    ['Va durar entre dos i tres anys.', 'P2Y', 'P3Y'],
    ['Ve cada dia.', 'P1D'],
    ['Ve cada dimarts.', 'XXXX-WXX-2'],
    ['Ve tots els dimarts.', 'XXXX-WXX-2'],
    ['Ve cada any.', 'P1Y'],
    ['Ve cada dues setmanes.', 'P2W'],
    ['Ve els caps de setmana.', 'XXXX-WXX-WE'],
    ['Ara no hi és.', 'PRESENT_REF'],
    ['Actualment no hi és.', 'PRESENT_REF'],
    ['Recentment ha vingut.', 'PAST_REF'],
    ['Vindrà en el futur.', 'FUTURE_REF'],
  ])('durations, sets, references: %s', (text, ...values) => {
    expect(valuesOf(text, ca)).toEqual(values);
  });

  it.each([
    ['Va ser del 3 al 5 de maig de 2015.', '2015-05-03', '2015-05-05'],
    ['Va ser entre el 3 i el 5 de maig.', '2016-05-03', '2016-05-05'],
    ['Va ser entre març i juny de 2015.', '2015-03', '2015-06'],
    ['Va ser els dies 3, 4 i 5 de maig.', '2016-05-03', '2016-05-04', '2016-05-05'],
    ['Va ser de dilluns a divendres.', '2016-06-13', '2016-06-10'],
  ])('intervals: %s', (text, ...values) => {
    expect(valuesOf(text, ca)).toEqual(values);
  });

  it.each([
    ['Va passar a principis de 2015.', '2015', 'START'],
    ['Va passar a finals de maig.', '2016-05', 'END'],
    ['Va passar a mitjan de 2015.', '2015', 'MID'],
    ['Va durar uns tres anys.', 'P3Y', 'APPROX'],
    ['Va durar més de tres anys.', 'P3Y', 'MORE_THAN'],
    ['Va durar menys de tres anys.', 'P3Y', 'LESS_THAN'],
    ['Va durar almenys tres anys.', 'P3Y', 'EQUAL_OR_MORE'],
  ])('modifiers: %s', (text, value, mod) => {
    expect(read(text, ca)).toMatchObject([{ value, mod }]);
  });

  it.each([
    'Té 37 anys i viu a Reus.',
    'Un home de 37 anys hi viu.',
    'Van guanyar per 3-1.',
    'Viu al segon pis.',
    'És la segona vegada.',
    'L’article 183 del Codi Penal.',
    'Truqueu al 93 412 00 11.',
    'La senyora Abril és alcaldessa.',
    'Van trobar 1100 fotografies.',
  ])('traps: %s', (text) => {
    expect(valuesOf(text, ca)).toEqual([]);
  });

  it('writes a holiday of an unknown year as TIMEX3 does', () => {
    expect(valuesOf('La revetlla de Sant Joan i Cap d’Any.', { ...ca, publishedTime: null })).toEqual([
      'XXXX-06-23',
      'XXXX-01-01',
    ]);
  });
});
