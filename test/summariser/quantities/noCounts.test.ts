/** Figures that count nothing: addresses, telephone numbers, codes, names. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read, valuesOf } from './read.ts';

describe('counts nothing', () => {
  it.each([
    ['en', 'They live at 221 Baker Street.'],
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
