/** Ages without a word of age, and figures in brackets that are none. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const kinds = (text: string, code: string) =>
  [...read(text, code).counts]
    .sort((one, other) => one.start - other.start)
    .map(({ value, kind }) => `${String(value)} ${kind}`);

describe('the age after a name', () => {
  it.each([
    ['en', 'The driver, Nora Vale (34), was unhurt.', ['34 age']],
    ['en', "Sean O'Dell, 34, and John F. Stone (70) spoke.", ['34 age', '70 age']],
    ['en', 'They asked the driver Nora, 31, to wait.', ['31 age']],
    ['de', 'Die Fahrerin Nora Vale (34) blieb ruhig.', ['34 age']],
    ['de', 'Nora Vale (34, Lehrerin) wohnt am See.', ['34 age']],
    ['de', 'Seine Tochter Lena (9) war dabei.', ['9 age']],
    ['fr', 'La conductrice, Anne Maréchal (52), a parlé.', ['52 age']],
    ['fr', 'Le maire, Jean Maréchal (52 ans), a parlé.', ['52 age']],
    ['es', 'La alcaldesa, Nora Valle (52), dimitió.', ['52 age']],
    ['it', 'La sindaca Nora Valli (52) ha parlato.', ['52 age']],
    ['pt', 'O autarca Ivo Salgado (52) falou.', ['52 age']],
    ['ca', 'Va parlar l’alcaldessa Nora Vall (52).', ['52 age']],
    ['nl', 'De bestuurder, Nora Vale (34), bleef kalm.', ['34 age']],
    ['en', 'The victims are Nora Vale (34), Paul Stone (36) and Ida Marsh (9).', ['34 age', '36 age', '9 age']],
    ['de', 'Verletzt wurden Nora Vale (34) und Paul Stein (36).', ['34 age', '36 age']],
    ['en', 'Nora Vale (34) and Ida Marsh (71) were killed in the boat.', ['34 age', '71 age']],
    ['en', 'Mia Vale, 1, and Rosa Stone, 120, were unhurt.', ['1 age', '120 age']],
    ['en', 'Anne-Marie Vale, 34, sang.', ['34 age']],
    ['en', 'Those hurt: Nora Vale, 34', ['34 age']],
    ['es', 'Ana Ruiz, de 13 años, y Marta, de 9 años, cantaron.', ['13 age', '9 age']],
    ['es', 'Detenida una mujer, de 34 años', ['34 age']],
  ])('%s: %s', (code, text, expected) => {
    expect(kinds(text, code)).toEqual(expected);
    expect(read(text, code).breakdowns).toEqual([]);
  });

  it.each([
    ['en', 'Rain fell on New York (34) and on San Diego (12).'],
    ['en', 'Searches took place in San Telmo (34).'],
    ['en', 'Their side won, with goals by Nora Vale (34) and Ida Marsh (71).'],
    ['es', 'El fuego llegó a la ciudad de San Telmo (34).'],
    ['de', 'Im Kreis Bad Linden (34) war es ruhig, in Bad Auen (12) auch.'],
    ['en', 'Harbour United (34) won again.'],
    ['es', 'El Real Lindar (34) ganó otra vez.'],
    ['ca', 'L’Atlètic Lindar (34) va guanyar.'],
    ['fr', 'Olympique Lindar (34) a gagné.'],
    ['de', 'Borussia Linden (34) gewann wieder.'],
    ['it', 'Inter Lindaro (34) ha vinto.'],
    ['pt', 'Sporting Lindar (34) ganhou.'],
    ['nl', 'Sparta Lindendam (34) won weer.'],
    ['en', 'The bridge is named Nora Vale (134).'],
    ['en', 'The Linden School (34) won.'],
    ['en', 'Nora Vale (34 goals) led the side.'],
    ['en', 'After goals by Nora Vale (34) and Ida Marsh (71) the men had won.'],
    ['en', 'First were Nora Vale, 34 minutes, and Ida Marsh, 36 minutes.'],
    ['en', 'Points: Nora Vale - 34, Paul Stone - 36.'],
    ['en', 'At Lake Vale, two, maybe three boats sank.'],
    ['en', 'By then, 34, or half, had left.'],
    ['en', 'In Linden-Auen, 34, or half, stayed.'],
    ['en', 'They came from Bonn. Elsewhere, 34, or half, left.'],
  ])('%s: no age in "%s"', (code, text) => {
    expect(kinds(text, code).filter((kind) => kind.endsWith('age'))).toEqual([]);
  });

  it.each([
    ['The storm hit Harbour (310 houses), Claytown (120) and Eastwick (45).', [310, 120, 45]],
    ['The table is led by Norway (16), Germany (12) and South Korea (9).', [16, 12, 9]],
    ['The worst hit were New York (12), San Diego (8) and Los Angeles (5).', [12, 8, 5]],
  ])('keeps a list of places and one thing: %s', (text, values) => {
    const { counts, breakdowns } = read(text);
    expect(breakdowns.map(({ items }) => items.map(({ value }) => value))).toEqual([values]);
    expect(counts).toEqual([]);
  });
});

describe('how old somebody is said to be', () => {
  it.each([
    ['es', 'Los detenidos tienen entre 24 y 67 años.', '24,67 age'],
    ['ca', 'Els detinguts tenen entre 24 i 67 anys.', '24,67 age'],
    ['fr', 'Les suspects ont entre 24 et 67 ans.', '24,67 age'],
    ['it', 'Gli arrestati hanno tra i 24 e i 67 anni.', '24,67 age'],
    ['pt', 'Os detidos têm entre 24 e 67 anos.', '24,67 age'],
    ['es', 'La testigo tenía 34 años.', '34 age'],
    ['es', 'La mujer, de 34 años, sigue ingresada.', '34 age'],
    ['es', 'Buscan a mujeres entre 24 y 67 años.', '24,67 age'],
    ['it', 'Cercano donne tra i 24 e i 67 anni.', '24,67 age'],
    ['pt', 'Procuram mulheres entre os 24 e os 67 anos.', '24,67 age'],
    ['es', 'El taller tiene 15 años de historia.', '15 duration'],
    ['es', 'La junta tiene dos años para pagar.', '2 duration'],
    ['fr', 'L’atelier a 34 ans d’expérience.', '34 duration'],
    ['it', 'La banca ha due anni per pagare.', '2 duration'],
    ['es', 'El árbol tiene 400 años.', '400 duration'],
  ])('%s: %s', (code, text, expected) => {
    expect(kinds(text, code)).toEqual([expected]);
  });

  it('takes no verb after it for its noun', () => {
    const { counts } = read('Cuatro mujeres de entre 24 y 67 años murieron.', 'es');
    expect(counts.map(({ concept }) => concept)).not.toContain('murieron');
  });
});

describe('ages in a row', () => {
  it.each([
    ['en', 'They held three men, aged 19, 22 and 41, for a day.', ['19 age', '22 age', '41 age']],
    ['es', 'Retuvieron a tres hombres de 19, 22 y 41 años.', ['19 age', '22 age', '41 age']],
    ['es', 'Las testigos tenían 24 y 67 años.', ['24 age', '67 age']],
    ['fr', 'Ils sont trois, âgés de 19, 22 et 41 ans.', ['19 age', '22 age', '41 age']],
    ['pt', 'Seis homens, com idades entre os 21 e os 45 anos, saíram.', ['21,45 age']],
    ['en', 'Rowers aged 19, and 22 boats, were there.', ['19 age', '22 objects']],
    ['en', 'They held men who were 19, 22 and 41 years old.', ['19 age', '22 age', '41 age']],
    ['en', 'They held men aged 19, 22 and 12 %.', ['19 age', '22 age', '12 percentage']],
    ['en', 'They held men aged 19, 22 months.', ['19 age', '22 duration']],
    ['es', 'Retuvieron a hombres de 19 y 22 años.', ['19 age', '22 age']],
    ['es', 'Los detenidos, de 19, 22 y 41 años, callan.', ['19 age', '22 age', '41 age']],
    ['it', 'Gli arrestati, di 19, 22 e 41 anni, tacciono.', ['19 age', '22 age', '41 age']],
    ['es', 'Los pidieron para hombres de 19, 22 y 41 años de cárcel.', ['19 other', '22 other', '41 sentence']],
    ['es', 'Retuvieron los coches de 19, 22 y 41 años.', ['19 other', '22 other', '41 duration']],
    ['es', 'Tienen 19. 22 años pasaron.', ['19 other', '22 duration']],
    ['es', 'Tienen 19, 22.', ['19 other', '22 other']],
  ])('%s: %s', (code, text, expected) => {
    expect(kinds(text, code)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['de', 'Das Gericht verurteilte den 34-Jährigen.'],
    ['en', 'Neighbours found the 89-year-old.'],
  ])('%s: is not of what stands before: %s', (code, text) => {
    expect(read(text, code).counts).toMatchObject([{ kind: 'age', concept: '' }]);
  });
});

it('makes no noun of the verb after an age', () => {
  expect(read('The 21-year-old sang in the choir.').counts).toMatchObject([{ value: 21, kind: 'age', concept: '' }]);
  expect(read('The 21-year-old baker sang.').counts).toMatchObject([{ value: 21, kind: 'age', concept: 'baker' }]);
});
