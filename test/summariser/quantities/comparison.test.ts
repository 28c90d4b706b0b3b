/** "More than", "about", a rise or a fall, and by how much. */
import { describe, expect, it } from 'vitest';
import type { Comparison, Value } from '../../../src/summariser/contract.ts';
import { only, read, valuesOf } from './read.ts';

describe('comparison', () => {
  it.each<[string, string, Comparison, Value]>([
    ['en', 'More than 150 officers took part.', '>', 150],
    ['en', 'At least twelve boats sank.', '>=', 12],
    ['en', 'Up to 40 families left.', '<=', 40],
    ['en', 'Nearly 300 farms closed.', '~', 300],
    ['en', 'Fewer than 20 shops opened.', '<', 20],
    ['en', 'There were 20 or more boats.', '>=', 20],
    ['en', 'The club has 200+ members.', '>=', 200],
    ['en', 'Between 30 and 40 boats sank.', '=', [30, 40]],
    ['en', 'They lost three to five million trees.', '=', [3e6, 5e6]],
    ['en', 'Two to three dozen boats sank.', '=', [24, 36]],
    ['en', 'A couple of boats sank.', '=', 2],
    ['es', 'Un par de barcos se hundieron.', '=', 2],
    ['es', 'Más de 150 agentes participaron.', '>', 150],
    ['es', 'Al menos doce barcos se hundieron.', '>=', 12],
    ['es', 'Entre 30 y 40 barcos se hundieron.', '=', [30, 40]],
    ['de', 'Mehr als 150 Beamte waren im Einsatz.', '>', 150],
    ['fr', 'Au moins douze bateaux ont coulé.', '>=', 12],
    ['it', 'Oltre 150 agenti erano presenti.', '>', 150],
    ['pt', 'Mais de 150 agentes participaram.', '>', 150],
    ['ca', 'Més de 150 agents hi van participar.', '>', 150],
  ])('%s: %s', (code, text, comparison, value) => {
    expect(only(text, code)).toMatchObject({ comparison, value });
  });

  it.each([
    ['en', 'They lost 20 boats or more than half of the fleet.'],
    ['es', 'Los remeros tienen entre 24 y 67 años y más de la mitad vive sola.'],
    ['ca', 'Els remers tenen entre 24 i 67 anys i més de la meitat viu sola.'],
    ['fr', 'Les rameurs ont entre 24 et 67 ans et plus de la moitié vit seule.'],
    ['it', 'I rematori hanno tra 24 e 67 anni e più di metà vive sola.'],
    ['pt', 'Os remadores têm entre 24 e 67 anos e mais de metade vive só.'],
    ['de', 'Sie zählten 20 Boote oder mehr als die Hälfte.'],
    ['nl', 'Ze telden 20 boten of meer dan de helft.'],
  ])('%s: what compares the next figure does not compare this one: %s', (code, text) => {
    expect(read(text, code).counts[0]).toMatchObject({ comparison: '=' });
  });

  it('takes a change for two figures and no range', () => {
    expect(valuesOf('Output rose from 30 to 45 tonnes.')).toEqual(expect.arrayContaining([30, 45]));
  });

  it.each([
    ['Sales rose by 12 %.', 'up'],
    ['Prices fell 8 percent.', 'down'],
  ])('hears the trend of %s', (text, trend) => {
    expect(only(text)).toMatchObject({ trend });
  });
});

describe('a change whose verb stands elsewhere', () => {
  it.each<[string, string, 'up' | 'down' | undefined, string]>([
    ['de', 'Im Mai sank der Umsatz um 3 Prozent.', 'down', 'Umsatz'],
    ['de', 'Die Preise sind um mehr als 3 Prozent gefallen.', 'down', 'Preise'],
    ['de', 'Die Preise sind um 3 Prozent gestiegen.', 'up', 'Preise'],
    ['de', 'Der Rat will die Kosten um 40 Euro senken.', 'down', 'Kosten'],
    ['de', 'Im Mai ging die Zahl um 12 Prozent zurück.', 'down', 'Zahl'],
    ['de', 'Die Klage dreht sich um 300 Euro.', undefined, 'Klage'],
    ['de', 'Der Umsatz stieg, weil es um 3 Euro ging.', undefined, 'Euro'],
    ['nl', 'In mei daalde de omzet met 3 procent.', 'down', 'omzet'],
    ['nl', 'De prijzen zijn met 3 procent gestegen.', 'up', 'prijzen'],
    ['nl', 'De club speelt met 12 procent.', undefined, 'club speelt'],
    ['nl', 'De werkloosheid daalde naar 3,7 procent.', undefined, 'werkloosheid'],
    ['en', 'Prices have fallen by 3 percent.', 'down', 'Prices'],
    ['es', 'Los precios han bajado un 3 %.', 'down', 'precios'],
    ['fr', 'Les prix ont baissé de 3 %.', 'down', 'prix'],
    ['it', 'I prezzi sono scesi del 3 %.', 'down', 'prezzi'],
    ['pt', 'Os preços tinham caído 3 %.', 'down', 'preços'],
    ['ca', 'Els preus han baixat un 3 %.', 'down', 'preus'],
  ])('%s: %s', (code, text, trend, concept) => {
    const [count] = read(text, code).counts;
    expect([count?.trend, count?.concept]).toEqual([trend, concept]);
  });
});

it('takes no article with an apostrophe for what a measure is of', () => {
  expect(read('I prezzi sono saliti dell’1,9%.', 'it').counts).toMatchObject([{ concept: 'prezzi' }]);
});

describe('where a change ends or began', () => {
  it.each([
    ['en', 'Joblessness fell to 5.1 percent, from 5.6 percent.'],
    ['en', 'The fare is 4 euros, up from 3 euros.'],
    ['es', 'El consumo bajó al 11,2 %.'],
    ['ca', 'El consum va baixar un poc, fins al 11,2 %.'],
    ['fr', 'Le taux a reculé à 7,1 %.'],
    ['de', 'Die Quote sank auf 5,1 Prozent.'],
    ['it', 'La quota è salita al 7,1 %.'],
    ['pt', 'A taxa caiu para 7,1 %.'],
    ['nl', 'Het tarief steeg naar 7,1 procent.'],
  ])('%s: is no rise or fall by so much: %s', (code, text) => {
    const { counts } = read(text, code);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.map(({ trend }) => trend).filter(Boolean)).toEqual([]);
  });

  it('is apart from by how much', () => {
    const { counts } = read('Die Quote fiel um 0,3 Prozentpunkte auf 5,1 Prozent.', 'de');
    expect(counts.map(({ value, trend }) => [value, trend])).toEqual(
      expect.arrayContaining([
        [0.3, 'down'],
        [5.1, undefined],
      ]),
    );
  });

  it('is no range, and neither are two years', () => {
    const text = 'Entre 2015 et 2020, le nombre de nids est passé de 80 à 210.';
    expect(valuesOf(text, 'fr').sort()).toEqual([210, 80]);
    expect(valuesOf('Il faut de 80 à 210 euros.', 'fr')).toEqual([[80, 210]]);
  });
});
