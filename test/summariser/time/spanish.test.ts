import { describe, expect, it } from 'vitest';
import { read, valuesOf } from './read.ts';

const es = { language: 'es' };

/** Published on Wednesday, 15 June 2016. */
describe('Spanish', () => {
  it.each([
    ['Ocurrió el 3 de mayo de 2015.', '2015-05-03'],
    ['Ocurrió el domingo 3 de mayo.', '2015-05-03'],
    ['Ocurrió el pasado 3 de mayo.', '2016-05-03'],
    ['Ocurrió el primero de mayo de 2015.', '2015-05-01'],
    ['Ocurrió en mayo de 2015.', '2015-05'],
    ['Ocurrió a principios de 2015.', '2015'],
    ['Será en julio del próximo año.', '2017-07'],
    ['Ocurrió en la década de los noventa.', '199'],
    ['Ocurrió en los años 80.', '198'],
    ['Ocurrió en la década de 1990.', '199'],
    ['Ocurrió en los años 1990.', '199'],
    ['Ocurrió en el siglo XVIII.', '17'],
    ['Ocurrió el 3 de Mayo de 2015.', '2015-05-03'],
    ['Será el día 5 del próximo mes.', '2016-07-05'],
    ['Ocurrió el pasado verano.', '2015-SU'],
    ['Ocurrió en el primer trimestre de 2015.', '2015-Q1'],
    ['Ocurrió a las dos y media de la tarde.', '2016-06-15T14:30'],
    ['Ocurrió a las ocho menos cuarto de la mañana.', '2016-06-15T07:45'],
    ['Ocurrió ayer.', '2016-06-14'],
    ['Ocurrió anteayer.', '2016-06-13'],
    ['Ocurrió el lunes.', '2016-06-13'],
    ['Ocurrió el viernes pasado.', '2016-06-10'],
    ['Se celebrará el próximo martes.', '2016-06-21'],
    ['Se celebrará mañana.', '2016-06-16'],
    ['Ocurrió la semana pasada.', '2016-W23'],
    ['Será la próxima semana.', '2016-W25'],
    ['Ocurrió el año pasado.', '2015'],
    ['Ocurrió hace tres años.', '2013'],
    ['Ocurrió hace diez días.', '2016-06-05'],
    ['Será el día 20.', '2016-06-20'],
    ['Ocurrió anoche.', '2016-06-14TNI'],
    ['Ocurrió el lunes por la noche.', '2016-06-13TNI'],
    ['Ocurrió ayer por la mañana.', '2016-06-14TMO'],
    ['Ocurrió a las 18.30 horas.', '2016-06-15T18:30'],
    ['Ocurrió a las once de la mañana.', '2016-06-15T11:00'],
    ['Será este fin de semana.', '2016-W24-WE'],
  ])('dates: %s', (text, value) => {
    expect(valuesOf(text, es)).toEqual([value]);
  });

  it.each([
    ['Va del 3 al 5 de mayo de 2015.', ['2015-05-03', '2015-05-05']],
    ['Fueron los días 3 y 5 de mayo de 2015.', ['2015-05-03', '2015-05-05']],
    ['Fue entre marzo y junio de 2015.', ['2015-03', '2015-06']],
    ['Salió el 3 de mayo de 2015. Dos días después volvió.', ['2015-05-03', '2015-05-05']],
    ['Salió el 3 de mayo de 2015. Al día siguiente volvió.', ['2015-05-03', '2015-05-04']],
  ])('bounds and anaphora: %s', (text, values) => {
    expect(valuesOf(text, es)).toEqual(values);
  });

  it.each([
    ['Durmió tres años.', 'P3Y'],
    ['Durmió dos años y medio.', 'P2Y6M'],
    ['Durmió media hora.', 'PT30M'],
    ['Durmió varias semanas.', 'PXW'],
    ['Durmió dos años y tres meses.', 'P2Y3M'],
    ['en los últimos tres años', 'P3Y'],
    ['cada dos semanas', 'P2W'],
    ['cada lunes', 'XXXX-WXX-1'],
    ['Ahora duerme.', 'PRESENT_REF'],
  ])('durations, sets, references: %s', (text, value) => {
    expect(valuesOf(text, es)).toEqual([value]);
  });

  it.each([
    'Ganó por 3-2.',
    'Subió un 2 por ciento.',
    'Un niño de 12 años de edad.',
    'Vive en la calle 2 de mayo.',
    'Julio Gil ganó.',
    'Lo dijo Julio.',
  ])('leaves alone: %s', (text) => {
    expect(read(text, es)).toEqual([]);
  });
});
