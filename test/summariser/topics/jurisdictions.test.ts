/** Where a matter is handled, in short texts written for this test. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/summariser/languages/index.ts';
import { tell } from './reading.ts';

type Case = readonly [language: string, text: string, country: string | null];

const FIRST: readonly Case[] = [
  ['en', 'The FBI searched a house in Ohio. The suspect had lived in Spain.', 'US'],
  ['en', 'Spanish police arrested a British tourist in Málaga; the court there will hear the case.', 'ES'],
  ['en', 'A judge in London jailed a Romanian man.', 'GB'],
  ['en', 'Officials in Guadalajara, Mexico, closed the market. Police in Guadalajara said so.', 'MX'],
  ['en', 'Rosa Fajardo sings. Fajardo was born in Lisbon and police in Lisbon honoured her.', 'PT'],
  ['en', 'Give us a call and tell us what you think about cooking.', null],
  ['es', 'La Guardia Civil detuvo a un ciudadano francés en Huelva.', 'ES'],
  ['es', 'La Policía Federal de Brasil actuó en Recife.', 'BR'],
  ['es', 'El precio no es el mismo y se trata de cocinar bien.', null],
  ['ca', "Els Mossos d'Esquadra han detingut un home a Girona.", 'ES'],
  ['de', 'Die Kantonspolizei Zürich hat einen Deutschen festgenommen.', 'CH'],
  ['de', 'Das Landgericht München verurteilte einen Österreicher.', 'DE'],
  [
    'fr',
    "La gendarmerie de Dakar, au Sénégal, a interpellé un homme. Le ministre sénégalais s'est dit satisfait.",
    'SN',
  ],
  ['fr', 'Le tribunal correctionnel de Lille a relaxé un Belge.', 'FR'],
  ['it', 'I carabinieri di Bari hanno arrestato un albanese.', 'IT'],
  ['nl', 'De marechaussee hield op Schiphol een Belg aan.', 'NL'],
  ['nl', 'Het parket van Antwerpen vervolgt een Nederlander.', 'BE'],
  ['nl', 'De Duitse politie arresteerde een man in Hamburg.', 'DE'],
  ['pt', 'A Polícia Judiciária deteve um brasileiro em Braga.', 'PT'],
  ['pt', 'A prefeitura de Curitiba anunciou obras de R$ 2 milhões.', 'BR'],
];

describe.each(FIRST)('%s: %s', (language, text, country) => {
  it(`is handled in ${country}`, () => {
    expect(tell(language, null, text).countries[0] ?? null).toBe(country);
  });
});

it('takes the country of the site as weak evidence, never alone', () => {
  const text = 'The police in Valencia spoke of a theft.';
  expect(tell('en', null, text, 'https://news.example.es/a').countries[0]).toBe('ES');
  expect(tell('en', null, 'A recipe for bread.', 'https://news.example.es/a').countries).toEqual([]);
});

it('does not take a media domain for a country', () => {
  expect(tell('en', null, 'The minister in Nairobi spoke.', 'https://example.tv/a').countries).toEqual(['KE']);
});

describe.each(languages.map(({ code }) => [code]))('in %s', (code) => {
  it('every span is the text at its place, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'child',
        'menor',
        'Kind',
        'abuse',
        'porno',
        'Madrid',
        'U.S.',
        'police',
        'arrested',
        '\n\n',
        '. ',
        'İ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.option(fc.string({ maxLength: 40 })), (pieces, title) => {
        const text = pieces.join(' ');
        for (const span of tell(code, title, text).spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 60 },
    );
  });
});
