import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Value } from '../../../src/summariser/contract.ts';
import { languages } from '../../../src/summariser/languages/index.ts';
import { read, valuesOf } from './read.ts';

const only = (text: string, code = 'en') => {
  const { counts } = read(text, code);
  expect(counts).toHaveLength(1);
  return counts[0];
};

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
    ['nl', 'In mei daalde de omzet met 3 procent.', 'down', 'omzet'],
    ['nl', 'De prijzen zijn met 3 procent gestegen.', 'up', 'prijzen'],
    ['nl', 'De club speelt met 12 procent.', undefined, 'club speelt'],
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

describe('what happened to them', () => {
  it('does not say of one what was done to the next', () => {
    const { counts } = read('They arrested 56 men and seized 173 hard drives.');
    expect(counts.map(({ concept }) => concept)).toEqual(['men arrested', 'hard drives seized']);
  });

  it.each([
    ['en', 'The blast killed at least 23 people and injured 1,000.', 'people injured'],
    ['fr', "L'explosion a tué 23 personnes et blessé 1 000.", 'personnes'],
  ])('%s: finds the noun that a figure leaves out', (code, text, concept) => {
    expect(read(text, code).counts[1]).toMatchObject({ value: 1000, concept, kind: 'people' });
  });

  it('makes nobody of money that is saved', () => {
    expect(only('The cuts should save NOK 640m a year.')?.concept).not.toContain('rescued');
  });

  it('finds the verb of two joined nouns', () => {
    expect(only('In all 56 men and women were arrested.')?.concept).toBe('men and women arrested');
  });
});

describe('units', () => {
  it.each<[string, string, Value, string]>([
    ['en', 'It cost £3bn.', 3e9, 'GBP'],
    ['en', 'The damage is put at $10 to $15 billion.', [10e9, 15e9], 'USD'],
    ['en', 'It cost $US17 million.', 17e6, 'USD'],
    ['en', 'They found 54GB of files.', 54, 'gigabyte'],
    ['en', 'Gusts reached 90 miles per hour.', 90, 'mile per hour'],
    ['en', 'It was minus 40 degrees Celsius.', -40, 'degree Celsius'],
    ['en', 'The rate was .5 percent.', 0.5, 'percent'],
    ['es', 'Costó 2,5 millones de euros.', 2.5e6, 'EUR'],
    ['es', 'Incautaron tres toneladas de harina.', 3, 'tonne'],
    ['fr', 'Une amende de 300.000.000 GNF a été demandée.', 3e8, 'GNF'],
    ['it', 'Temperature fino a 23°C sulle valli.', 23, 'degree Celsius'],
    ['de', 'Der Weg ist 12 Kilometer lang.', 12, 'kilometre'],
  ])('%s: %s', (code, text, value, unit) => {
    expect(only(text, code)).toMatchObject({ value, unit });
  });
});

describe('concept and kind', () => {
  it.each<[string, string, string, string]>([
    ['en', 'Agents seized 614 compact discs and DVDs.', 'compact discs and DVDs seized', 'objects'],
    ['en', 'Officers identified 73 people.', 'people identified', 'people'],
    ['en', 'Seven glassblowers showed their work.', 'glassblowers', 'people'],
    ['en', 'About 300 marine vessels operating nearby were told.', 'marine vessels', 'objects'],
    ['en', 'The firm ordered 30 Boeing 787 jets.', 'Boeing 787 jets', 'objects'],
    ['en', 'Some 60 Kia and Hyundai vehicles were stolen.', 'Kia and Hyundai vehicles stolen', 'objects'],
    ['en', 'They ordered 60 of the embattled 737 Max jets.', 'embattled 737 Max jets', 'objects'],
    ['en', 'The hall held 20,000 pumped-up young fans.', 'pumped-up young fans', 'people'],
    ['en', 'Two gifted and unpredictable forwards fled.', 'gifted and unpredictable forwards', 'objects'],
    ['en', 'Two of the most wanted smugglers fled.', 'wanted smugglers', 'objects'],
    ['en', 'Some 70 firefighters needed four hours for it.', 'firefighters', 'people'],
    ['en', 'The town has 70 new two-bedroom flats.', 'new two-bedroom flats', 'objects'],
    ['en', 'He got four years in prison.', 'years', 'sentence'],
    ['en', 'They lost 475 pounds (215 kg) of flour.', 'flour', 'measure'],
    ['es', 'Hallaron dos domicilios cateados en la sierra.', 'domicilios cateados', 'places'],
    ['es', 'Lo condenaron a cuatro años de cárcel.', 'años de cárcel', 'sentence'],
    ['es', 'Detuvieron a un hombre de 53 años.', 'hombre', 'age'],
    ['de', 'Die Polizei fand vier kleine Säcke im Auto.', 'kleine Säcke', 'objects'],
  ])('%s: %s', (code, text, concept, kind) => {
    expect(read(text, code).counts).toContainEqual(expect.objectContaining({ concept, kind }));
  });

  it('gives a part the noun of its whole', () => {
    const { counts } = read('A total of 56 men were arrested. Four of them in the Balearic Islands.');
    expect(counts).toContainEqual(
      expect.objectContaining({ value: 4, concept: 'men arrested in the Balearic Islands', kind: 'people' }),
    );
  });

  it.each([
    ['en', 'Twelve families paid, and in nine of those cases the callers came back within a week.', 9, 'cases'],
    [
      'es',
      'La policía identificó a 38 sospechosos. Cuatro de ellos residen en Italia y su caso se ha cerrado.',
      4,
      'sospechosos',
    ],
    ['en', 'The boat carried 70 people, six of them children.', 6, 'children'],
    ['de', 'Im Boot waren 70 Menschen, sechs davon Kinder.', 6, 'Kinder'],
    ['de', 'Im Boot waren 70 Menschen, sechs davon kleine Kinder.', 6, 'kleine Kinder'],
    ['en', 'The mill named 30 suppliers, two of which did not exist.', 2, 'suppliers'],
    ['en', 'Half of those in the barns had been able to go home.', 0.5, 'in the barns'],
    ['en', 'A third of those weighed were too thin.', 1 / 3, 'weighed'],
    ['en', 'Guards stopped 40 drivers; six of them were later arrested.', 6, 'drivers arrested'],
    ['es', 'Hubo 38 proveedores, dos de los cuales no existían.', 2, 'proveedores'],
    ['es', 'Hubo 38 heridos, dos de ellos en la región de Murcia.', 2, 'heridos en la región de Murcia'],
    ['ca', 'Hi va haver 38 proveïdors, dos dels quals no existien.', 2, 'proveïdors'],
    ['pt', 'Havia 38 fornecedores, dois dos quais não existiam.', 2, 'fornecedores'],
    ['it', 'C’erano 38 fornitori, due dei quali non esistevano.', 2, 'fornitori'],
    ['de', 'Es gab 30 Lieferanten, vier von ihnen wohnen in Italien.', 4, 'Lieferanten'],
    ['nl', 'Er waren 38 leveranciers, twee van hen bestonden niet.', 2, 'leveranciers'],
  ])('ends a part where its clause ends (%s: %s)', (code, text, value, concept) => {
    expect(read(text, code).counts).toContainEqual(expect.objectContaining({ value, concept }));
  });

  it('keeps half of those a share, whoever they are', () => {
    const { counts } = read('The hall took in 300 people, and half of those in the barns went home.');
    expect(counts).toContainEqual(
      expect.objectContaining({ value: 0.5, concept: 'people in the barns', kind: 'percentage' }),
    );
  });

  it.each([
    ['en', 'The two early boats sank; of the rest, two early, none did.'],
    ['en', 'Of the 40 rowers, twelve escaped.'],
    ['en', 'Of the 40 rowers, twelve only barely.'],
    ['en', 'Of the 40 rowers, twelve fled.'],
    ['en', 'Of the 40 rowers, the profit of twelve was below last year’s.'],
    ['es', 'De los 40 talleres, 12 redujeron el salario.'],
    ['es', 'De los 40 talleres, 12 cierran hoy.'],
    ['ca', 'Dels 40 tallers, 12 redueixen el sou.'],
    ['pt', 'Das 40 oficinas, 12 reduziram o salário.'],
    ['fr', 'Sur 40 ateliers, 12 réduisent le salaire.'],
    ['it', 'Delle 40 botteghe, 12 riducono la paga.'],
    ['it', 'Delle 40 botteghe, 12 chiusero ieri.'],
    ['nl', 'Van de 40 roeiers zijn er 12 ziek.'],
  ])('takes no verb and no adverb for the noun (%s: %s)', (code, text) => {
    const nouns = /^(?:|(?:early )?boats|rowers|rest|talleres|tallers|oficinas|ateliers|botteghe|roeiers)$/;
    expect(read(text, code).counts.filter(({ concept }) => !nouns.test(concept))).toEqual([]);
  });

  it('gives a stretch of time no noun of people', () => {
    const { counts } = read('Rangers fined one driver in 10 minutes.');
    expect(counts).toContainEqual(expect.objectContaining({ value: 10, concept: 'minutes', kind: 'duration' }));
  });

  it.each([
    ['en', 'The fever reached 412 people in 9 countries, 27 of whom have died.', 'people died'],
    ['de', 'Das Fieber traf 412 Menschen in neun Ländern, 27 von ihnen starben.', 'Menschen starben'],
  ])('%s: gives what happened to people the people, and not the places last named: %s', (code, text, concept) => {
    expect(read(text, code).counts).toContainEqual(expect.objectContaining({ value: 27, concept, kind: 'people' }));
  });

  it('gives the wounded the noun of the killed', () => {
    const { counts } = read('Four people were killed and 35 wounded.');
    expect(counts).toContainEqual(expect.objectContaining({ value: 35, concept: 'people wounded' }));
  });

  it('reads an age after a full name', () => {
    expect(only('Ana Ruiz, 34, said no.')).toMatchObject({ value: 34, unit: 'year', kind: 'age' });
  });
});

describe('German counts that look like something else', () => {
  it.each([
    ['Das Wasser traf 140 Häuser, 2.300 Bewohner mussten gehen.', 2300, 'Bewohner'],
    ['Das Wasser traf 140 Häuser, 12000 Bewohner mussten gehen.', 12_000, 'Bewohner'],
    ['Der Prozess gegen 14 frühere Beamte beginnt.', 14, 'frühere Beamte'],
    ['Am Montag nahm die Polizei 40 Personen fest.', 40, 'Personen'],
    ['Der Verein gewann binnen eines Jahres 300 Mitglieder.', 300, 'Mitglieder'],
    ['Der Sturm riss in Köln 300 Bäume um.', 300, 'Bäume'],
  ])('%s', (text, value, concept) => {
    expect(read(text, 'de').counts).toContainEqual(expect.objectContaining({ value, concept, comparison: '=' }));
  });

  it.each(['Der Mercedes 300 SL gewann.', 'Rechner mit Windows 10 Pro warten.'])('still knows a name: %s', (text) => {
    expect(valuesOf(text, 'de')).toEqual([]);
  });

  it('still knows a postcode', () => {
    expect(valuesOf('Er wohnt in der Lindenstraße, 12345 Musterstadt.', 'de')).toEqual([]);
  });
});

describe('what is no count', () => {
  it.each([
    ['en', 'It was read on 4 March 2015 at 10.30 am.'],
    ['en', 'Call 0800 555 0199 or 020 7946 0018.'],
    ['en', 'See Article 12 and Section 8(2) of the act.'],
    ['en', 'She lives at 221 Baker Street.'],
    ['en', 'The S&P 500 fell.'],
    ['en', 'United won 3-1 with a P2P app, an A380 and COVID-19.'],
    ['en', 'Nobody can help if no one calls.'],
    ['es', 'Vive en la calle Mayor, 14.'],
    ['es', 'El vuelo 3170 aterrizó en la pista 36L.'],
    ['fr', 'Il habite au 36 quai des Orfèvres, 75001 Paris.'],
    ['it', 'Venti di burrasca sulle isole.'],
    ['de', 'Der Unfall geschah auf der A6 bei Studen.'],
  ])('%s: %s', (code, text) => {
    expect(valuesOf(text, code)).toEqual([]);
  });

  it('leaves a figure alone that the text uses for a name', () => {
    const values = valuesOf('The Boeing 737 was grounded. The airline has 60 of the 737 and no plan for the 737 line.');
    expect(values).toContain(60);
    expect(values).not.toContain(737);
  });

  it.each([
    ['es', 'Se ven en las 36 fotografías del libro.', 36],
    ['de', 'Die Polizei ermittelt gegen vier Personen.', 4],
    ['de', 'Die Zahl stieg um sieben Prozent.', 7],
  ])('but counts in %s: %s', (code, text, value) => {
    expect(valuesOf(text, code)).toContain(value);
  });
});

describe('facts', () => {
  it.each([
    ['en', 'Net profit down 3% to €212 million\n\nNet profit fell 3 per cent to €212 million.', 3],
    ['de', 'Der Umsatz sank um 3 Prozent.\n\nLaut Firma sank der Umsatz um 3 Prozent auf 50 Millionen Euro.', 3],
    ['es', 'Las ventas cayeron un 3 %.\n\nSegún la empresa, las ventas cayeron un 3 %.', 3],
    ['fr', 'Le chiffre recule de 3 %.\n\nSelon le groupe, le chiffre recule de 3 %.', 3],
    ['en', 'Growth of 8% to 10% is seen.\n\nIt expects sales to grow by between 8% and 10%.', [8, 10]],
  ])('%s: a measure of the same thing is one fact, however small: %s', (code, text, value) => {
    const told = read(text, code).counts.filter(({ unit }) => unit === 'percent');
    expect(told).toMatchObject([{ value, mentions: [expect.anything()] }]);
  });

  const article = [
    'Harbour police arrest 21 smugglers',
    'Twenty-one smugglers were arrested on Monday. Officers seized 140 boxes of cigarettes.',
    'The 21 arrested will go to court. Later reports spoke of 23 smugglers arrested.',
    'The station has two windows.',
  ].join('\n\n');
  const { counts } = read(article, 'en', 'Harbour police arrest 21 smugglers');

  it('keeps a small measure of two things apart', () => {
    const told = read('Revenue rose 3 percent. Net profit rose 3 percent.').counts;
    expect(told.map(({ concept }) => concept)).toEqual(['Revenue', 'Net profit']);
  });

  it('joins figures and words of the same thing, and keeps apart what differs', () => {
    const arrested = counts.filter(({ value }) => value === 21);
    expect(arrested).toHaveLength(1);
    expect(arrested[0]?.mentions.length).toBeGreaterThanOrEqual(1);
    expect(counts.filter(({ value }) => value === 23)).toHaveLength(1);
  });

  it('puts the headline first and marks what is worth a card', () => {
    expect(counts[0]).toMatchObject({ value: 21, key: true });
    expect(counts.find(({ value }) => value === 140)).toMatchObject({
      key: true,
      concept: 'boxes of cigarettes seized',
    });
  });

  it('flags eight facts at most, and those first', () => {
    const many = Array.from(
      { length: 20 },
      (_, index) => `Police arrested ${index + 30} men in town ${'x'.repeat(index + 3)}.`,
    );
    const keys = read(many.join('\n\n')).counts.map(({ key }) => key);
    expect(keys.filter(Boolean)).toHaveLength(8);
    expect(keys.lastIndexOf(true)).toBe(7);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...' ( ) , . ; - $ % € 5 56 1,200 one two of the men arrested in Madrid and to from between more than A380 737 years old°C'.split(
      ' ',
    ),
  );
  it.each([...languages.map(({ code }) => code), 'und'])('gives spans of the text and finite values (%s)', (code) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { counts, breakdowns } = read(text, code);
        for (const { start, end, text: slice, value, mentions, sentence } of counts) {
          expect(text.slice(start, end)).toBe(slice);
          for (const figure of [value].flat()) expect(Number.isFinite(figure)).toBe(true);
          for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
        }
        for (const { items } of breakdowns)
          for (const item of items) expect(text.slice(item.start, item.end)).toBe(item.text);
      }),
      { numRuns: 200 },
    );
  });
});
