/** Where the noun phrase after a number ends: at a verb, a second noun, a name, a time. Sentences written for this test. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const conceptsOf = (text: string, code: string) =>
  [...read(text, code).counts].sort((one, other) => one.start - other.start).map(({ concept }) => concept);

describe('a noun phrase', () => {
  it.each<[string, string, string[]]>([
    ['en', '56 men arrested in Spain were tried.', ['men arrested in Spain']],
    ['de', 'Von den 40 Ruderern fuhren zwölf weiter.', ['Ruderern', '']],
    ['de', 'Es kamen 12 EU-Länder.', ['EU-Länder']],
    ['en', 'One sports club closed.', ['sports club']],
    ['en', 'They moved 40 staff overnight.', ['staff']],
    ['en', 'In all they counted 12', ['']],
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
    ['en', "They said 12 men and women'll sing.", ['men and women']],
  ])('%s: is joined only with a noun that is known, and no verb: %s', (code, text, concepts) => {
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
