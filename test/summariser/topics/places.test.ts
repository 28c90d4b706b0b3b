/** What is a name of a country and what is part of another name: texts written for this test. */
import { describe, expect, it } from 'vitest';
import { tell } from './reading.ts';

type Case = readonly [language: string, text: string, countries: readonly string[]];

const told = (cases: readonly Case[]): void =>
  it.each(cases)('%s: %s', (language, text, countries) => {
    expect(tell(language, null, text).countries).toEqual(countries);
  });

describe('a country by its name', () => {
  const NAMED: readonly Case[] = [
    ['en', 'The ministers met in Afghanistan.', ['AF']],
    ['en', 'The ministers met in Zimbabwe.', ['ZW']],
    ['en', 'The ministers met in the UK.', ['GB']],
    ['en', 'The ministers met in Côte d’Ivoire.', ['CI']],
    ['en', 'The ministers of the U.S. met.', ['US']],
    ['en', 'The ministers of the U.S.A. met.', ['US']],
    ['es', 'Los ministros se reunieron en Suecia.', ['SE']],
    ['ca', 'Els ministres es van reunir a Suècia.', ['SE']],
    ['de', 'Die Minister trafen sich in Schweden.', ['SE']],
    ['fr', 'Les ministres se sont réunis en Suède.', ['SE']],
    ['it', 'I ministri si sono riuniti in Svezia.', ['SE']],
    ['nl', 'De ministers kwamen bijeen in Zweden.', ['SE']],
    ['pt', 'Os ministros se reuniram na Suécia.', ['SE']],
  ];

  told(NAMED);
});

describe('capitals', () => {
  const CAPITALS: readonly Case[] = [
    ['en', 'Ministers asked us to help; Us, said the minister, and ICE melted.', ['US']],
    ['en', 'Us, said the minister, and Ice melted.', []],
    ['en', 'The minister gave us ice and a turkey.', []],
    ['en', 'POLICE IN LISBON SPOKE.', ['PT']],
    ['en', 'A police officer went to lisbon.', []],
    ['es', 'La policía de MALAGA habló.', ['ES']],
  ];

  told(CAPITALS);
});

describe('part of another name', () => {
  const PARTS: readonly Case[] = [
    ['en', 'Anna Houston sings. Houston sang in Lisbon.', ['PT']],
    ['en', 'Anna Lisbon sings. She sang in Spain.', ['ES']],
    ['en', 'Police in Houston spoke to Anna Houston. The court in Houston sat.', ['US']],
    ['en', 'The Lisbon rain fell.', ['PT']],
    ['en', 'Meanwhile, Lisbon was wet.', ['PT']],
    ['en', 'He was called Carlos. Lisbon was wet.', ['PT']],
    ['en', 'Inside Buenos Aires it rained.', ['AR']],
    ['en', 'Later Portuguese officers spoke.', ['PT']],
    ['en', 'Former NHS leaders spoke. It rained in Lisbon.', ['GB', 'PT']],
    ['en', 'Across Portugal it rained.', ['PT']],
  ];

  it('stays a name however often it comes', () => {
    const singer = 'Anna Houston sings. Houston sang in Barreiro. Houston is loved.';
    expect(tell('en', null, singer).countries[0]).toBe('PT');
    expect(tell('en', null, 'Rosa Fajardo sings. Fajardo sang in Barreiro.').countries[0]).toBe('PT');
  });

  told(PARTS);
});

describe('one name for several things', () => {
  const SEVERAL: readonly Case[] = [
    ['en', 'Police in Guadalajara spoke. The minister in Mexico agreed.', ['MX']],
    ['en', 'The minister in Luxembourg met a guest from Brussels.', ['LU', 'BE']],
  ];

  told(SEVERAL);
});

describe('words between', () => {
  const BETWEEN: readonly Case[] = [
    ['en', 'A New York-based officer spoke.', ['US']],
    ['en', 'He wrote something new. York is far, said an officer.', ['GB']],
    ['en', 'He lived in New, York officers said.', ['GB']],
    ['en', 'Where it was New,York officers spoke.', ['GB']],
    ['en', 'Police in St. Louis spoke.', ['US']],
    ['en', 'A U.S.-based officer spoke.', ['US']],
  ];

  told(BETWEEN);
});
