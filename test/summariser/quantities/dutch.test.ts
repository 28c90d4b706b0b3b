import { describe, expect, it } from 'vitest';
import type { Comparison, Value } from '../../../src/summariser/contract.ts';
import { read, valuesOf } from './read.ts';

describe('Dutch', () => {
  it.each<[string, Comparison, Value, string]>([
    ['Meer dan 150 agenten deden mee.', '>', 150, 'agenten'],
    ['Zeker twaalf boten zonken.', '>=', 12, 'boten'],
    ['Tussen de 30 en 40 boten zonken.', '=', [30, 40], 'boten'],
    ['Bijna 300 boerderijen sloten.', '~', 300, 'boerderijen'],
    ['Nog geen 20 winkels gingen open.', '<', 20, 'winkels'],
    ['Hooguit 40 gezinnen vertrokken.', '<=', 40, 'gezinnen'],
    ['Zo’n 60 gezinnen moesten hun huis uit.', '~', 60, 'gezinnen'],
    ['Er was één gewonde.', '=', 1, 'gewonde'],
    ['Er stonden duizenden mensen op het plein.', '=', [1000, 10_000], 'mensen'],
    ['Miljoenen mensen keken.', '=', [1e6, 1e7], 'mensen'],
    ['Een op de drie Nederlanders fietst.', '=', 1 / 3, 'Nederlanders'],
    ['Twee derde van de kinderen kwam.', '=', 2 / 3, 'kinderen'],
    ['De helft van de bewoners tekende.', '=', 0.5, 'bewoners'],
    ['De politie vond vier kleine zakken in de auto.', '=', 4, 'kleine zakken'],
    ['Bij de brand raakten drie mensen gewond.', '=', 3, 'mensen gewond'],
    ['Er werden tweehonderdvijftig fietsen gestolen.', '=', 250, 'fietsen gestolen'],
  ])('counts: %s', (text, comparison, value, concept) => {
    expect(read(text, 'nl').counts).toMatchObject([{ comparison, value, concept }]);
  });

  it.each<[string, Value, string, string]>([
    ['Het kostte 2,5 miljoen euro.', 2.5e6, 'EUR', 'money'],
    ['De omzet steeg met 12 procent.', 12, 'percent', 'percentage'],
    ['De weg is 12 kilometer lang.', 12, 'kilometre', 'measure'],
    ['Het was min 4 graden.', -4, 'degree Celsius', 'measure'],
    ['De politie hield een man van 53 jaar aan.', 53, 'year', 'age'],
    ['Een 37-jarige man uit Gouda werd aangehouden.', 37, 'year', 'age'],
    ['Hij kreeg vier jaar cel.', 4, 'year', 'sentence'],
    ['Hij kreeg een gevangenisstraf van drie jaar.', 3, 'year', 'sentence'],
  ])('units: %s', (text, value, unit, kind) => {
    expect(read(text, 'nl').counts).toMatchObject([{ value, unit, kind }]);
  });

  it('hears rises and falls', () => {
    expect(read('De winst steeg met 12 procent.', 'nl').counts).toMatchObject([{ value: 12, trend: 'up' }]);
    expect(read('De winst daalde met 8 procent.', 'nl').counts).toMatchObject([{ value: 8, trend: 'down' }]);
  });

  it('does not say of one what was done to the next', () => {
    const { counts } = read('De politie heeft 56 mannen aangehouden en 173 harde schijven meegenomen.', 'nl');
    expect(counts.map(({ concept }) => concept)).toEqual(['mannen aangehouden', 'harde schijven']);
  });

  it('finds the parts of a whole', () => {
    const text = 'Er zijn 34 mannen aangehouden: in Utrecht (14), Breda (11) en Zwolle (9).';
    expect(read(text, 'nl').breakdowns).toMatchObject([{ total: 34, sum: 34, consistent: true }]);
  });

  it.each([
    'Hij woont aan de Kerkstraat 12.',
    'Zie artikel 12 en pagina 8.',
    'Het vliegtuig, een Boeing 737, landde.',
    'De AEX 25 werd besproken op NPO 1.',
    'De vergadering begint om 8 uur op 3 mei 2015.',
    'Een man werd aangehouden.',
    'Ajax won met 3-1.',
    'De regering acht de kans klein.',
    'Bel 0900 8844 of 020 555 01 99.',
    'Een van de agenten sprak.',
  ])('no count: %s', (text) => {
    expect(valuesOf(text, 'nl')).toEqual([]);
  });
});
