import { describe, expect, it } from 'vitest';
import { read, valuesOf } from './read.ts';

const nl = { language: 'nl' };

/** Published on Wednesday, 15 June 2016. */
describe('Dutch', () => {
  it.each([
    ['Het gebeurde op 3 mei 2015.', '2015-05-03'],
    ['Het gebeurde op zondag 3 mei.', '2015-05-03'],
    ['Het gebeurde op 1 februari jl.', '2016-02-01'],
    ['Het gebeurde op 03-05-2015.', '2015-05-03'],
    ['Het gebeurde op 3/5/2015.', '2015-05-03'],
    ['Het gebeurde in mei 2015.', '2015-05'],
    ['Het gebeurde afgelopen mei.', '2016-05'],
    ['Het gebeurde in mei van vorig jaar.', '2015-05'],
    ['Het gebeurde in 2015.', '2015'],
    ['Het gebeurde in de zomer van 2015.', '2015-SU'],
    ['Het gebeurde in het eerste kwartaal van 2015.', '2015-Q1'],
    ['Het gebeurde in de tweede helft van 2015.', '2015-H2'],
    ['Het gebeurde in de jaren tachtig.', '198'],
    ['Het gebeurde in de jaren ’90.', '199'],
    ['Het gebeurde in de jaren 90.', '199'],
    ['Het gebeurde in de negentiende eeuw.', '18'],
    ['Het gebeurde in de 18e eeuw.', '17'],
    ['Het gebeurde gisteren.', '2016-06-14'],
    ['Het gebeurde eergisteren.', '2016-06-13'],
    ['Het gebeurt vandaag.', '2016-06-15'],
    ['Het zal morgen gebeuren.', '2016-06-16'],
    ['Het zal overmorgen gebeuren.', '2016-06-17'],
    ['Het gebeurde maandag.', '2016-06-13'],
    ['Het gebeurde afgelopen vrijdag.', '2016-06-10'],
    ['Komende dinsdag is de zitting.', '2016-06-21'],
    ['Het gebeurde vorige week.', '2016-W23'],
    ['Het zal volgende week gebeuren.', '2016-W25'],
    ['Het gebeurde eerder deze week.', '2016-W24'],
    ['Het gebeurde vorige maand.', '2016-05'],
    ['Het gebeurde vorig jaar.', '2015'],
    ['Het zal later dit jaar gebeuren.', '2016'],
    ['Het gebeurde drie jaar geleden.', '2013'],
    ['Het gebeurde twee weken geleden.', '2016-W22'],
    ['Het zal over drie maanden gebeuren.', '2016-09'],
    ['Het begon op 3 mei. Twee dagen later was het voorbij.', '2016-05-03', '2016-05-05'],
    ['Het eindigde op 3 mei. De dag ervoor regende het.', '2016-05-03', '2016-05-02'],
    ['Het gebeurde op eerste kerstdag.', '2015-12-25'],
    ['Het gebeurde met Pasen.', '2016-03-27'],
    ['De begroting kwam op Prinsjesdag.', '2015-09-15'],
  ])('dates: %s', (text, ...values) => {
    expect(valuesOf(text, nl)).toEqual(values);
  });

  it.each([
    ['Het begon om 14.30 uur.', '2016-06-15T14:30'],
    ['Het begon om 14:30 uur.', '2016-06-15T14:30'],
    ['Het begon om acht uur ’s avonds.', '2016-06-15T20:00'],
    ['Het begon om half negen.', '2016-06-15T08:30'],
    ['Het begon om kwart voor acht.', '2016-06-15T07:45'],
    ['Het begon om kwart over acht.', '2016-06-15T08:15'],
    ['Het gebeurde gisteravond.', '2016-06-14TEV'],
    ['Het gebeurde vanochtend.', '2016-06-15TMO'],
    ['Het gebeurde maandagavond.', '2016-06-13TEV'],
    ['Het gebeurde afgelopen nacht.', '2016-06-14TNI'],
    ['Het gebeurde op 3 mei om 14.30 uur.', '2016-05-03', '2016-05-03T14:30'],
  ])('times: %s', (text, ...values) => {
    expect(valuesOf(text, nl)).toEqual(values);
  });

  it.each([
    ['Het duurde drie jaar.', 'P3Y'],
    ['Het duurde anderhalf jaar.', 'P1Y6M'],
    ['Het duurde tweeënhalf jaar.', 'P2Y6M'],
    ['Het duurde een half jaar.', 'P6M'],
    ['Het duurde een halfjaar.', 'P6M'],
    ['Het duurde 48 uur.', 'PT48H'],
    ['Het duurde een kwartier.', 'PT15M'],
    ['Het duurde enkele dagen.', 'PXD'],
    ['Het duurde jarenlang.', 'PXY'],
    ['Ze werkte er de afgelopen drie jaar.', 'P3Y'],
    ['Het duurde twee tot drie jaar.', 'P2Y', 'P3Y'],
    ['Het gebeurt dagelijks.', 'P1D'],
    ['Het gebeurt elke week.', 'P1W'],
    ['Het gebeurt elke dinsdag.', 'XXXX-WXX-2'],
    ['Het gebeurt om de twee weken.', 'P2W'],
    ['Het gebeurt twee keer per maand.', 'P1M'],
    ['Het is nu dicht.', 'PRESENT_REF'],
    ['Onlangs sloot de winkel.', 'PAST_REF'],
    ['De winkel gaat binnenkort dicht.', 'FUTURE_REF'],
  ])('durations, sets, references: %s', (text, ...values) => {
    expect(valuesOf(text, nl)).toEqual(values);
  });

  it.each([
    ['Het was van 3 tot 5 mei 2015.', '2015-05-03', '2015-05-05'],
    ['Het was op 3, 4 en 5 mei.', '2016-05-03', '2016-05-04', '2016-05-05'],
    ['Het was van maart tot juni 2015.', '2015-03', '2015-06'],
    ['Het was tussen 2012 en 2014.', '2012', '2014'],
    ['Het was op zaterdag en zondag.', '2016-06-11', '2016-06-12'],
  ])('intervals: %s', (text, ...values) => {
    expect(valuesOf(text, nl)).toEqual(values);
  });

  it.each([
    ['Het gebeurde begin 2015.', '2015', 'START'],
    ['Het gebeurde half mei.', '2016-05', 'MID'],
    ['Het gebeurde eind mei.', '2016-05', 'END'],
    ['Het duurde ongeveer drie jaar.', 'P3Y', 'APPROX'],
    ['Het duurde meer dan drie jaar.', 'P3Y', 'MORE_THAN'],
    ['Het duurde nog geen drie jaar.', 'P3Y', 'LESS_THAN'],
    ['Het duurde minstens drie jaar.', 'P3Y', 'EQUAL_OR_MORE'],
  ])('modifiers: %s', (text, value, mod) => {
    expect(read(text, nl)).toMatchObject([{ value, mod }]);
  });

  it.each([
    'Ze is 37 jaar oud en woont in Gouda.',
    'Een man van 37 jaar woont er.',
    'De 37-jarige bakker woont er.',
    'Ajax won met 3-1.',
    'Hij woont op de tweede verdieping.',
    'Ze won voor de derde keer.',
    'De Tweede Kamer stemt tegen.',
    'Goedemorgen, zei de agent.',
    'Zie artikel 12 van de wet.',
    'Bel 0900 8844 of 020 555 01 99.',
    'Ze vonden 1100 foto’s.',
    'Hij zat in de derde klas.',
  ])('traps: %s', (text) => {
    expect(valuesOf(text, nl)).toEqual([]);
  });
});
