/** Figures that count nothing: addresses, telephone numbers, codes, names. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read, valuesOf } from './read.ts';

describe('counts nothing', () => {
  it.each([
    ['en', 'They live at 221 Baker Street.'],
    ['en', "He spoke to KCRA 3's reporter."],
    ['en', 'They live at 14 West High Street.'],
    ['fr', 'Ils habitent 36 quai des Orfèvres.'],
    ['es', 'Viven en la calle Mayor, 14.'],
    ['fr', 'Ils habitent à Paris, 75001 Paris.'],
    ['en', 'Call 555 123 4567 now.'],
    ['en', 'Call 0800 1234567 now.'],
    ['en', 'Call (020) 555-1234 now.'],
    ['en', 'Call 555.123.4567 now.'],
    ['en', 'Call 555-1234 now.'],
    ['en', 'The G-7 met.'],
    ['en', 'Page 3(b) and section 8(2) say so.'],
    ['en', 'The ratio was 3:2.'],
    ['en', 'It happened in 24/7 shops.'],
    ['en', 'Agent 007 came.'],
    ['en', 'The code is #12 or @13 or =14.'],
    ['en', 'The number +4412 rang.'],
    ['en', 'The A12 road and the 777x jet were closed.'],
    ['en', 'The 777x jet came; the 777 left.'],
    ['en', 'Apollo 11 landed and Windows 10 came.'],
    ['en', 'The Apollo 11 rocks were shown.'],
    ['de', 'Der Mercedes 300 SL fuhr.'],
    ['en', 'Its popular 737 Max jet was sold.'],
    ['en', 'It had 1984 in all.'],
    ['en', '1. Boats sank.'],
    ['en', '2) Boats sank.'],
    ['en', 'Chapter 5 was read.'],
    ['en', 'The other half of the boats sank.'],
    ['en', 'Half price was paid.'],
    ['en', 'They won in Lugo (8-1), Vigo (7-2) and Madrid (5-3).'],
    ['en', 'In Lugo (8th), Vigo (7th) and Madrid (5th) it rained.'],
    ['en', 'The 90210 zip code is known.'],
    ['en', 'Pages 12-15 of the report say so.'],
    ['en', 'See articles 12 to 15 of the law.'],
    ['en', 'The A380 was sold; the 380 flies no more.'],
    ['en', 'The Airbus 100 landed; the 100 left.'],
    ['en', 'The A350-900 jets landed.'],
    ['en', 'United drew 2-2 with City.'],
    ['en', 'A 3D film and a 5G mast came.'],
    ['en', 'Firmware 2.14.3 came out.'],
    ['en', 'The Kepler 22 Mission ended.'],
    ['de', 'Der Mercedes 300 E fuhr.'],
    ['en', '123) Boats sank.'],
    ['en', 'Boats sank.\n\n2. Ferries sank.'],
    ['pt', 'Em 2013 e 2014, os bancos fecharam.'],
    ['es', 'Llame al 912 345 678 para saber más.'],
    ['en', 'They live at 1 Main Street.'],
    ['es', 'Viven en la calle de la Luna, 14.'],
    ['en', 'Call 1 (555) 123-4567 now.'],
    ['en', 'Call (555)-123-4567 now.'],
    ['en', 'Call 55.12.34 56 now.'],
    ['en', 'Ring 555 1234 now.'],
  ])('%s: %s', (code, text) => {
    const { counts, breakdowns } = read(text, code);
    expect([...counts, ...breakdowns]).toEqual([]);
  });

  it.each([
    ['en', 'He met 221 Baker dogs.', 221, 'Baker dogs'],
    ['en', 'They sold 12,345,678 tickets.', 12_345_678, 'tickets sold'],
    ['en', 'The COVID-19 wave hit 12 boats.', 12, 'boats'],
    ['en', 'In Bonn 40 dogs ran.', 40, 'dogs'],
    ['de', 'Die Polizei nahm in Köln 40 Personen fest.', 40, 'Personen'],
    ['en', 'They ordered 400 737 Max jets.', 400, '737 Max jets'],
    ['en', 'Line 5 closed, 6 lines run.', 6, 'lines'],
    ['en', 'One of the men left.', 1, 'men'],
    ['en', 'He took a boat and a dozen eggs.', 12, 'eggs'],
    ['en', 'The chapel seats 1. In all 12 guests came.', 12, 'guests'],
    ['en', 'It was minus-40 degrees.', -40, 'degrees'],
    ['en', 'That day 40 percent of shops closed.', 40, 'shops'],
    ['en', 'That day 300 euros were stolen.', 300, 'stolen'],
    ['en', 'The Airbus 300 landed near three hundred boats.', 300, 'boats'],
    ['en', 'Flight one hundred left. Some 100 people waved.', 100, 'people'],
    ['en', 'The Boeing 200th birthday drew 200 guests.', 200, 'guests'],
    ['en', 'Windows 10 was shown to 10 firms.', 10, 'firms'],
    ['en', 'The Box 10000 prize drew 10,000 entries.', 10_000, 'entries'],
    ['en', 'On page 300 he says that 300 boats sank.', 300, 'boats'],
    ['en', 'They lost ferries(12 boats had sunk before).', 12, 'boats'],
    ['en', 'Ferries sank in 2015 (12 boats in 2014).', 12, 'boats'],
    ['en', 'They lost two ferries /12 boats.', 12, 'boats'],
    ['en', 'Found at the pier (north side):12 boats.', 12, 'boats'],
    ['en', 'The losses numbered 12: three ferries and nine yachts.', 12, ''],
    ['en', '12-boat fleets sank.', 12, 'boat fleets'],
    ['en', 'Each couple has 0.8 children.', 0.8, 'children'],
    ['en', '1,200. That is how many boats sank.', 1200, ''],
    ['en', 'About 40, he said, survived.', 40, ''],
    ['en', 'He said: “Over 40.”', 40, ''],
    ['en', 'Some 1,900, he said, survived.', 1900, ''],
    ['en', 'Some 4200, he said, survived.', 4200, ''],
    ['pt', 'Foram 1200, disse ele.', 1200, ''],
    ['en', 'They counted 200 Ukrainian dead.', 200, 'Ukrainian dead'],
    ['en', 'Police moved 40 Roma from a camp.', 40, 'Roma'],
    ['en', 'Police moved 12,000 Roma from camps.', 12_000, 'Roma'],
    ['en', 'Police moved three hundred Roma from camps.', 300, 'Roma'],
    ['en', 'The flood killed 300 cattle.', 300, 'cattle'],
    ['en', 'They paid Google 2 million, he said.', 2_000_000, ''],
    ['fr', 'Le chœur comprend environ 1500 personnes.', 1500, 'personnes'],
    ['en', 'They sold 12345 Kia cars.', 12_345, 'Kia cars sold'],
    ['en', 'They bought, in all, 1,234 Kia cars.', 1234, 'Kia cars'],
    ['en', 'In all, 12345 dogs ran.', 12_345, 'dogs'],
    ['en', 'Some 2 million Main Street investors lost.', 2_000_000, 'Main Street investors'],
    ['es', 'En la calle vendieron 14 coches.', 14, 'coches'],
    ['es', 'La calle Mayor: 14 coches ardieron.', 14, 'coches'],
    ['fr', 'Dans la rue, 14 personnes ont crié.', 14, 'personnes'],
    ['de', 'Es gab 3450 (3210 zuvor) Anzeigen.', 3450, ''],
    ['de', 'Er zahlte 1.234.567.', 1_234_567, ''],
    ['en', 'The archive holds 1234567 letters.', 1_234_567, 'letters'],
    ['fr', 'Le stade a coûté 12 345 678 euros.', 12_345_678, 'coûté'],
    ['fr', 'La région compte 1 234 567 habitants.', 1_234_567, 'habitants'],
    ['de', 'Im Mai 2015 300 Menschen zu finden war schwer.', 300, 'Menschen'],
  ])('%s: but this does: %s', (code, text, value, concept) => {
    expect(read(text, code).counts).toContainEqual(expect.objectContaining({ value, concept }));
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
