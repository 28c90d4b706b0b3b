/** Shares, open amounts and what is said twice. */
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/summariser/contract.ts';
import { read } from './read.ts';

const first = (text: string, code: string) => read(text, code).counts[0];

describe('shares', () => {
  it.each<[string, string, number, string]>([
    ['en', 'Two-thirds of the parcels were lost.', 2 / 3, 'parcels'],
    ['en', 'Half of the men were freed.', 0.5, 'men'],
    ['en', 'One in three villagers signed.', 1 / 3, 'villagers'],
    ['en', 'One out of every five houses was hit.', 0.2, 'houses'],
    ['es', 'Un tercio de las empresas cerraron.', 1 / 3, 'empresas'],
    ['es', 'Uno de cada cinco vecinos firmaron.', 0.2, 'vecinos'],
    ['fr', 'La moitié des habitants ont signé.', 0.5, 'habitants'],
    ['fr', 'Une sur dix femmes a signé.', 0.1, 'femmes'],
    ['de', 'Zwei Drittel der Kinder kamen.', 2 / 3, 'Kinder'],
    ['it', 'La metà degli abitanti ha firmato.', 0.5, 'abitanti'],
    ['pt', 'Metade dos moradores assinaram.', 0.5, 'moradores'],
    ['ca', 'La meitat dels veïns van signar.', 0.5, 'veïns'],
    ['de', 'Jede dritte Person war krank.', 1 / 3, 'Person'],
    ['de', 'In fast jedem zehnten Haushalt fehlt Wasser.', 0.1, 'Haushalt'],
    ['nl', 'Elke derde winkel stond leeg.', 1 / 3, 'winkel'],
  ])('%s: %s', (code, text, value, concept) => {
    expect(first(text, code)).toMatchObject({
      kind: 'percentage',
      unit: null,
      concept: expect.stringContaining(concept),
    });
    expect(first(text, code)?.value).toBeCloseTo(value, 6);
  });

  it.each<[string, string, number, string, string]>([
    ['en', 'One person in three lives alone.', 1 / 3, 'person', 'One person in three'],
    ['en', 'A house in every ten was damp.', 0.1, 'house', 'A house in every ten'],
    ['fr', 'Une personne sur trois a signé.', 1 / 3, 'personne', 'Une personne sur trois'],
    ['fr', 'Plus d’une femme sur dix a été blessée.', 0.1, 'femme', 'une femme sur dix'],
    ['fr', "Un chef d'entreprise sur cinq veut vendre.", 0.2, "chef d'entreprise", "Un chef d'entreprise sur cinq"],
    ['fr', 'Deux vergers sur trois ont gelé.', 2 / 3, 'vergers', 'Deux vergers sur trois'],
    ['fr', '6 jeunes sur 10 partent.', 0.6, 'jeunes', '6 jeunes sur 10'],
    ['es', 'Una persona de cada tres firmó.', 1 / 3, 'persona', 'Una persona de cada tres'],
    ['it', 'Uno studente su tre vende i libri.', 1 / 3, 'studente', 'Uno studente su tre'],
    ['it', 'Due aziende su tre hanno chiuso.', 2 / 3, 'aziende', 'Due aziende su tre'],
    ['it', 'Una scuola su cinque chiude entro giugno.', 0.2, 'scuola', 'Una scuola su cinque'],
    ['it', 'Una bottega su tre perde clienti.', 1 / 3, 'bottega', 'Una bottega su tre'],
    ['pt', 'Uma pessoa em cada três assinou.', 1 / 3, 'pessoa', 'Uma pessoa em cada três'],
    ['ca', 'Una persona de cada tres va signar.', 1 / 3, 'persona', 'Una persona de cada tres'],
    ['nl', 'Een bewoner op de drie tekende.', 1 / 3, 'bewoner', 'Een bewoner op de drie'],
  ])('%s, with the noun between: %s', (code, sentence, value, concept, text) => {
    expect(read(sentence, code).counts).toMatchObject([{ kind: 'percentage', worded: true, concept, text }]);
    expect(first(sentence, code)?.value).toBeCloseTo(value, 6);
  });

  it.each([
    ['en', 'One in three said no.', 1 / 3],
    ['en', 'Of the rowers, nine out of ten did not answer.', 0.9],
    ['es', 'La avería afecta a uno de cada tres.', 1 / 3],
    ['ca', 'Nou de cada deu no van respondre.', 0.9],
    ['pt', 'Um em cada três disse que não.', 1 / 3],
    ['it', 'Uno su tre non risponde.', 1 / 3],
    ['fr', 'Un sur trois ne répond pas.', 1 / 3],
    ['de', 'Jeder Dritte war krank.', 1 / 3],
    ['nl', 'Een op de drie gaf geen antwoord.', 1 / 3],
  ])('%s, of nothing that the text names: %s', (code, text, value) => {
    expect(first(text, code)).toMatchObject({ kind: 'percentage', worded: true, concept: '' });
    expect(first(text, code)?.value).toBeCloseTo(value, 6);
  });

  it.each<[string, string, (number | string)[]]>([
    ['en', 'One person in three cities was ill.', [1, 'person', 3, 'cities']],
    ['en', 'A rise in three cities was seen.', [3, 'cities']],
    ['en', 'Two people in three cars were ill.', [2, 'people', 3, 'cars']],
    ['fr', 'Un livre sur trois femmes a paru.', [3, 'femmes']],
    ['fr', 'Deux rapports sur cinq hôpitaux ont paru.', [2, 'rapports', 5, 'hôpitaux']],
    ['it', 'Un incontro su due temi è noioso.', [2, 'temi']],
    ['it', 'Una casa su due piani è in vendita.', [2, 'piani']],
    ['pt', 'Uma reunião em três cidades foi adiada.', [3, 'cidades']],
    ['de', 'Einer von drei Pavianen fehlt.', [3, 'Pavianen']],
    ['de', 'Jede zweite Woche treffen sie sich.', []],
  ])('%s: two counts and no share in "%s"', (code, text, expected) => {
    const { counts } = read(text, code);
    const inOrder = [...counts].sort((one, other) => one.start - other.start);
    expect(inOrder.flatMap(({ value, concept }) => [value, concept])).toEqual(expected);
  });

  it.each([
    ['en', 'She scored in the second half of the season.'],
    ['en', 'Sales fell in the last quarter of the year.'],
    ['es', 'La clase media protesta por medio de la huelga.'],
    ['en', 'A year and a half of it.'],
    ['fr', 'La demi-finale a été jouée.'],
  ])('%s: no share in "%s"', (code, text) => {
    expect(read(text, code).counts).toEqual([]);
  });
});

it.each([
  ['es', 'Le impusieron tres años y medio de prisión.'],
  ['pt', 'Apanhou três anos e meio de prisão.'],
  ['fr', 'Il a pris trois ans et demi de prison.'],
  ['it', 'Ha preso tre anni e mezzo di carcere.'],
  ['ca', 'Li van imposar tres anys i mig de presó.'],
])('%s: the half that is added to a figure is no share: %s', (code, text) => {
  expect(read(text, code).counts.map(({ kind }) => kind)).toEqual(['sentence']);
});

describe('open amounts', () => {
  it.each<[string, string, Value, string | null]>([
    ['en', 'Thousands of tests were lost.', [1000, 10_000], null],
    ['en', 'It took tens of millions of dollars.', [1e7, 1e8], 'USD'],
    ['es', 'Miles de personas llegaron.', [1000, 10_000], null],
    ['fr', 'Des milliers de personnes sont venues.', [1000, 10_000], null],
    ['de', 'Tausende Menschen kamen.', [1000, 10_000], null],
    ['de', 'Millionen Menschen kamen.', [1e6, 1e7], null],
    ['de', 'Es fehlen mehrere Milliarden Euro.', [1e9, 1e10], 'EUR'],
    ['es', 'Millones de personas llegaron.', [1e6, 1e7], null],
    ['ca', 'Milions de persones hi van anar.', [1e6, 1e7], null],
    ['fr', 'Des millions de personnes sont venues.', [1e6, 1e7], null],
    ['it', 'Milioni di persone sono arrivate.', [1e6, 1e7], null],
    ['pt', 'Milhões de pessoas vieram.', [1e6, 1e7], null],
    ['de', 'Zwei Millionen Menschen kamen.', 2e6, null],
    ['pt', 'Dois milhões de pessoas vieram.', 2e6, null],
    ['es', 'Costó mil 300 millones de pesos.', 1.3e9, 'MXN'],
  ])('%s: %s', (code, text, value, unit) => {
    expect(first(text, code)).toMatchObject({ value, unit });
  });
});

describe('what a measure is of', () => {
  it.each([
    ['Revenue in the three months to 30 September rose 12.4 per cent.', 'Revenue'],
    ['Sales rose 3 per cent to 50 million euros.', 'Sales'],
  ])('passes over other figures, their units and dates: %s', (text, concept) => {
    expect(read(text).counts.find(({ kind }) => kind === 'percentage')?.concept).toBe(concept);
    expect(read(text).counts.map((count) => count.concept)).not.toContain('cent');
  });
});

describe('said twice', () => {
  it('compares a conversion in brackets as the figure before it', () => {
    const { counts } = read('The engine has just under 296 hp (224 kW).');
    expect(counts.map(({ comparison }) => comparison)).toEqual(['<', '<']);
  });

  it('leaves the exact share beside one in words as it is', () => {
    const { counts } = read("Près d'un loyer sur deux (44 %) dépasse le plafond.", 'fr');
    expect(counts.map(({ value, comparison }) => [value, comparison])).toEqual([
      [44, '='],
      [0.5, '~'],
    ]);
  });

  it('lets a fall in points be a fall in percent', () => {
    const { counts } = read('The index lost 190 points, or 0.6%.');
    expect(counts.map(({ trend }) => trend)).toEqual(['down', 'down']);
  });

  it('keeps the rise of about so much, and the sign of a fall without a word for it', () => {
    expect(read('Sales were up about 19 percent.').counts[0]).toMatchObject({
      trend: 'up',
      comparison: '~',
      value: 19,
    });
    const { counts } = read('The change in output was -0.6 percent.');
    expect(counts[0]).toMatchObject({ value: -0.6 });
    expect(counts[0]).not.toHaveProperty('trend');
  });

  it('says where the article words its figure', () => {
    expect(first('Thousands of messages were found.', 'en')).toMatchObject({ worded: true });
    expect(first('Two thousand messages were found.', 'en')).not.toHaveProperty('worded');
  });

  it('hears no rise in a verb that "up" belongs to', () => {
    expect(read('The team gave up 517 yards.').counts[0]?.trend).toBeUndefined();
  });

  it('takes "at least" for no minus', () => {
    expect(first("Un apport d'au moins 500 mg.", 'fr')).toMatchObject({ value: 500, comparison: '>=' });
  });

  it('reads a year in prison, and no other year with an article', () => {
    expect(first("Elle écope d'un an de prison ferme.", 'fr')).toMatchObject({ value: 1, kind: 'sentence' });
    expect(read('Cela a duré un an.', 'fr').counts).toEqual([]);
  });
});
