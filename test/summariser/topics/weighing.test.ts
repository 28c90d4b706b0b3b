/** Which country comes first and which is left out, by where and how it is named: texts written for this test. */
import { describe, expect, it } from 'vitest';
import { tell } from './reading.ts';

type Case = readonly [rule: string, text: string, countries: readonly string[]];

const SPAIN = 'They saw Bilbao and Zaragoza.';

const countriesOf = (text: string, title: string | null = null): string[] => tell('en', title, text).countries;

/** Words of a text that name no place and no authority. */
const filler = (words: number): string => 'It was a long and quiet story of bread and rain there. '.repeat(words / 11);

describe('a place counts more', () => {
  const CASES: readonly Case[] = [
    ['where the police act', 'Police searched a flat in Lisbon. He had lived in Spain.', ['PT', 'ES']],
    ['where an agency acts', 'The FBI flew to Badalona. He had lived in Portugal.', ['US', 'ES', 'PT']],
    ['in the first paragraphs', `He came from Lisbon.\n\nIt rained.\n\n${SPAIN} ${filler(22)}`, ['PT', 'ES']],
    [
      'near the beginning of a long paragraph',
      `He came from Lisbon. ${filler(110)}${SPAIN} ${filler(99)}`,
      ['PT', 'ES'],
    ],
    ['when it is named twice', 'He had lived in Portugal. He came from Badalona. He liked Badalona.', ['ES', 'PT']],
    ['the first time than the second', 'Lisbon is old. Lisbon is dear. They saw Bilbao and Zaragoza.', ['ES', 'PT']],
    ['as a country than as a city', 'The band played in Houston. The band played in Spain.', ['ES', 'US']],
    ['as a city than as where somebody is from', 'A Spanish singer came. He sang in Houston.', ['US', 'ES']],
    ['as an agency than as a country', 'Spain was warm. The NHS was busy.', ['GB', 'ES']],
  ];

  it.each(CASES)('%s', (_, text, countries) => {
    expect(countriesOf(text)).toEqual(countries);
  });

  it('in the headline', () => {
    const text = 'He had lived in Spain. He came from Lisbon.';
    expect(countriesOf(text)).toEqual(['ES', 'PT']);
    expect(countriesOf(text, 'Trouble in Lisbon')).toEqual(['PT', 'ES']);
  });
});

describe('a country is left out', () => {
  it('that only the headline names', () => {
    expect(countriesOf('He had lived in Spain.', 'Trouble in Lisbon')).toEqual(['ES']);
  });

  it('that is named in passing at the end of a long text', () => {
    const text = `It rained.\n\nIt rained.\n\nThe police of Lisbon came. ${filler(99)}The police of Spain wrote.`;
    expect(countriesOf(text)).toEqual(['PT']);
  });

  it('that is named once beside one that is everywhere', () => {
    const text = 'The FBI searched flats in Ohio, Texas, Florida and Utah. The suspect liked Lisbon.';
    expect(countriesOf(text)).toEqual(['US']);
  });

  it('that the site is of and the text does not name', () => {
    expect(tell('en', null, 'Police in Lisbon spoke.', 'https://news.example.es/a').countries).toEqual(['PT']);
  });

  it('after the tenth', () => {
    const names = 'Spain, France, Italy, Greece, Poland, Norway, Sweden, Austria, Peru, Chile, Kenya, Ghana';
    expect(countriesOf(`The race led through ${names}.`)).toHaveLength(10);
  });
});

describe('a name that is of places in several countries', () => {
  const AMBIGUOUS = 'Police in Hyderabad spoke of a theft.';
  const PAGES: readonly (readonly [page: string, url: string | null, tag: string, country: string])[] = [
    ['of a site in Pakistan is the one there', 'https://news.example.pk/a', 'en', 'PK'],
    ['of a site without encryption is read the same way', 'HTTP://news.example.PK:8080/a?b=c', 'en', 'PK'],
    ['is not decided by the middle of an address', 'https://example.pk.example.com/a', 'en', 'IN'],
    ['is not decided by what stands behind the host', 'https://example.com/read/b.pk', 'en', 'IN'],
    ['is decided by the region of the language', null, 'en-PK', 'PK'],
    ['is decided by the site before the region', 'https://example.in/', 'en-PK', 'IN'],
    ['is the larger one where the page tells nothing', null, 'en', 'IN'],
    ['is the larger one where the site is of no country', 'https://example.tv/a', 'en', 'IN'],
  ];

  it.each(PAGES)('%s', (_, url, tag, country) => {
    expect(tell('en', null, AMBIGUOUS, url, tag).countries).toEqual([country]);
  });

  it('is decided by the rest of the text', () => {
    expect(countriesOf(`${AMBIGUOUS} The minister in Karachi agreed.`)).toEqual(['PK']);
  });

  it('takes the British domain for Britain', () => {
    const text = 'Police in Plymouth spoke of a theft.';
    expect(tell('en', null, text, 'https://example.ms/a').countries).toEqual(['MS']);
    expect(tell('en', null, text, 'https://example.co.uk/a').countries).toEqual(['GB']);
    expect(tell('en', null, 'Police in Newcastle spoke.', 'https://example.co.uk/a').countries).toEqual(['GB']);
  });

  it('is decided by the country where most read the language', () => {
    const text = 'Politie in Newcastle sprak; in Santarém was het stil.';
    expect(tell('pt', null, 'A polícia de Santarém falou.').countries).toEqual(['BR']);
    expect(tell('nl', null, text).countries).toContain('AU');
  });
});

describe('the words that name a country', () => {
  it('are those of the text, whole', () => {
    expect(tell('en', null, 'The FBI searched a house in New Mexico. The suspect fled.').places).toEqual([
      'FBI',
      'New Mexico',
    ]);
  });

  it('are the first twelve', () => {
    const text = 'Police came to Lisbon. '.repeat(20);
    expect(tell('en', null, text).places).toEqual(Array(12).fill('Lisbon'));
  });
});
