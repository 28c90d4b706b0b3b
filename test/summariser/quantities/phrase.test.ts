/** Where the noun phrase after a number ends: at a verb, a second noun, a name, a time. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const conceptsOf = (text: string, code: string) =>
  [...read(text, code).counts].sort((one, other) => one.start - other.start).map(({ concept }) => concept);

describe('a noun phrase', () => {
  it.each<[string, string, string[]]>([
    ['en', '56 men arrested in Spain were tried.', ['men arrested in Spain']],
    ['en', 'Twelve employees were killed.', ['employees killed']],
    ['en', 'Twelve recruits were injured.', ['recruits injured']],
    ['de', 'Von den 40 Ruderern fuhren zwölf weiter.', ['Ruderern', '']],
    ['de', 'Es kamen 12 EU-Länder.', ['EU-Länder']],
    ['en', 'One sports club closed.', ['sports club']],
    ['en', 'They moved 40 staff overnight.', ['staff']],
    ['en', 'In all they counted 12', ['']],
    ['en', 'They saw 12, boats aside.', ['']],
    ['en', 'One of the men overnight fled.', ['men']],
    ['en', 'One other sports club closed.', ['sports club']],
    ['en', 'One assembly met.', ['assembly']],
    ['en', 'One sled was lost.', ['sled']],
    ['en', 'They gave 12 sales staff bonus pay.', ['sales staff']],
    ['en', 'The team (12 boats) of Lugo won.', ['boats']],
    ['en', 'They had 12 top-four finishes.', ['top-four finishes']],
    ['en', 'They sold 12 TVs overnight.', ['TVs sold']],
    ['en', 'They visited 40 US cities.', ['US cities']],
    ['en', 'They held two “attackers” there.', ['attackers']],
    ['en', 'They lost 475 pounds (215 kg) of flour.', ['flour', 'flour']],
    ['es', 'Construyeron 12 pisos de dos habitaciones.', ['pisos de dos habitaciones']],
    ['es', 'Ayer 12 vecinos firmaron cartas.', ['vecinos']],
    ['es', 'Ayer 12 ex alcaldes firmaron cartas.', ['ex alcaldes']],
    ['es', 'Vendieron 12 Seat Ibiza Cupra.', ['Seat Ibiza Cupra']],
    ['es', 'Hallaron 12 coches-bomba ocultos.', ['coches-bomba ocultos']],
    ['es', 'Vieron 12 discos de datos.', ['discos de datos']],
    ['es', 'Ayer 12 líderes de partidos firmaron cartas.', ['líderes de partidos']],
  ])('%s: ends where its words end: %s', (code, text, concepts) => {
    expect(conceptsOf(text, code)).toEqual(concepts);
  });

  it.each<[string, string, string[]]>([
    ['en', 'The left won 12 and voters cheered.', ['']],
    ['en', 'They saw 40 staff and dockside cranes.', ['staff']],
    ['en', 'They saw 12 boats and dockside cranes.', ['boats']],
    ['en', 'One tug and dockside cranes sank.', ['tug']],
    ['es', 'Vieron 12 barcos y redes rojas.', ['barcos']],
    ['en', 'They saw 12 Kia and left.', ['Kia']],
    ['en', 'They saw 12 Kia and Hyundai cars crash.', ['Kia and Hyundai cars']],
    ['en', 'We met 12 men and\n\nwomen', ['men']],
    ['en', "He said 'in all 12 men and women'.", ['men and women']],
    ['en', "They said 12 men and women'll sing.", ['men and women']],
  ])('%s: is joined only with a noun that is known, and no verb: %s', (code, text, concepts) => {
    expect(conceptsOf(text, code)).toEqual(concepts);
  });

  it.each<[string, string, string[]]>([
    ['en', '56 men were arrested in Spain early Monday.', ['men arrested in Spain']],
    ['en', 'Police: 56 men arrested in Spain\n\nMadrid reacted', ['men arrested in Spain']],
    ['en', '56 men in masks were arrested.', ['men arrested']],
    ['en', 'Some 56 men spoke in a village that was raided.', ['men']],
    ['en', 'Seizing 173 drives took a day.', ['drives seized']],
    ['en', 'They seized cars. Some 173 drives fell.', ['drives']],
    ['en', 'They killed 12 dogs.', ['dogs']],
    ['en', 'They saved 12 ferries.', ['ferries']],
  ])('%s: says what happened to its noun, and nothing else: %s', (code, text, concepts) => {
    expect(conceptsOf(text, code)).toEqual(concepts);
  });

  it.each<[string, string, string[]]>([
    ['en', 'In all 5 % did.', ['']],
    ['en', 'Of the men 5 % were arrested.', ['arrested']],
    ['en', 'They found 5 million euros in it.', ['euros']],
    ['en', 'They found 5 million euros in years.', ['euros']],
    ['en', 'They found 5 million euros in cash or the like.', ['cash']],
    ['en', 'In shops in Lugo 5 % was lost.', ['shops']],
    ['en', 'At fairs in harbours 5 % was lost.', ['harbours']],
    ['en', 'The price of shares of banks was 5 euros.', ['price of shares of banks']],
    ['en', 'She did 12 months community service.', ['months']],
    ['en', 'The plan covers 12+ years of work.', ['work']],
    ['en', 'Police found a man 34 years old.', ['man']],
    ['en', 'Police found the 34-year-old.', ['']],
  ])('%s: is elsewhere where a measure has none: %s', (code, text, concepts) => {
    expect(conceptsOf(text, code)).toEqual(concepts);
  });

  it.each<[string, string, string[]]>([
    ['en', 'Profit was 12 million euros last year.', ['Profit']],
    ['en', 'They sold 1,200, up from 1,100 last year.', ['', '']],
    ['de', 'Der Umsatz lag bei 12 Millionen Euro Ende Mai.', ['Umsatz']],
    ['fr', 'Ils en ont vendu 300 hier soir.', ['']],
    ['en', 'There were 12 Friday flights.', ['Friday flights']],
  ])('%s: is no date and no time, but may begin with one: %s', (code, text, concepts) => {
    expect(conceptsOf(text, code)).toEqual(concepts);
  });
});
