/** What a figure counts, in which unit, and of which kind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/summariser/contract.ts';
import { languages } from '../../../src/summariser/languages/index.ts';
import { only, read, valuesOf } from './read.ts';

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
    ['es', 'Hubo 38 heridos, dos de ellos graves.', 2, 'heridos graves'],
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
