/** Which figures count something, and what of a figure belongs to it: the cases that survivors of `npm run mutate` asked for. */
import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/summariser/contract.ts';
import { read } from './read.ts';

type Expected = Partial<Count>;

it.each<[string, string, readonly Expected[]]>([
  [
    'a joined duration is the noun’s',
    'The club signed a three-year plan.',
    [{ value: 3, unit: 'year', kind: 'duration', concept: 'plan' }],
  ],
  [
    'any other is its own',
    'The talks lasted 12 years.',
    [{ value: 12, unit: 'year', kind: 'duration', concept: 'years' }],
  ],
  ['a sentence of a court', 'He got 12 years in prison.', [{ value: 12, unit: 'year', kind: 'sentence' }]],
  ['a minus that touches', 'Temperatures fell to -12 degrees.', [{ value: -12, unit: 'degree', text: '-12 degrees' }]],
  [
    'a minus in words',
    'The temperature was minus 12 degrees.',
    [{ value: -12, unit: 'degree', text: 'minus 12 degrees' }],
  ],
  ['a hyphen between figures', 'The match had 2-3 goals.', [{ value: [2, 3] }]],
  [
    'a unit told twice',
    'From 10 kg to 20 kg of salt were found.',
    [{ value: [10, 20], unit: 'kilogram', concept: 'salt', text: '10 kg to 20 kg' }],
  ],
  [
    'a figure in the noun of another',
    'The airline bought 30 Boeing 787 jets.',
    [{ value: 30, concept: 'Boeing 787 jets' }],
  ],
  [
    'a figure after a date',
    'On 3 May 2016 12 boats sank, on 4 May 2016 15 boats sank.',
    [
      { value: 12, concept: 'boats' },
      { value: 15, concept: 'boats' },
    ],
  ],
  ['an age before its word', 'Aged 44, he sang.', [{ value: 44, unit: 'year', kind: 'age', text: '44' }]],
  ['an age joined to its word', 'The 44-year-old sang.', [{ value: 44, unit: 'year', kind: 'age', text: '44' }]],
  ['a trend with a unit', 'Output rose 12 tonnes.', [{ value: 12, unit: 'tonne', trend: 'up' }]],
  ['a minus in quotation marks', 'It was “-5 degrees” there.', [{ value: -5, text: '-5 degrees' }]],
  ['a minus in brackets', 'The change was small (-6 %).', [{ value: -6, text: '-6 %' }]],
  ['a figure in a name after another', 'They ordered 400 737 Max jets.', [{ value: 400, concept: '737 Max jets' }]],
  ['an age in months', 'The baby is 6 months old.', [{ value: 6, unit: 'month', kind: 'age' }]],
  ['a share in words', 'Half of the boats sank.', [{ value: 0.5, kind: 'percentage', worded: true, concept: 'boats' }]],
])('%s: %s', (_, text, expected) => {
  expect(read(text).counts).toMatchObject(expected);
});

it.each([
  ['an article', 'It was a boat.'],
  ['a model', 'The airline bought the Boeing 787.'],
  ['the name of a road', 'The A-3 km road closed.'],
  ['a share of nothing that is named', 'Two thirds left.'],
  ['a day', 'It sank on 3 May 2016.'],
])('counts nothing: %s', (_, text) => {
  expect(read(text).counts).toEqual([]);
});

describe('French', () => {
  it.each<[string, Expected]>([
    ['Ils ont vu trois voitures de police.', { value: 3, kind: 'objects' }],
    // A range that is none of years, though a year may bound it.
    ['Entre 150 et 200, dit-il.', { value: [150, 200] }],
    ['Entre 1200 et 2020, dit-il.', { value: [1200, 2020] }],
    ['Entre 1800 et 2500, dit-il.', { value: [1800, 2500] }],
    ['Au moins 500 bateaux ont coulé.', { value: 500, comparison: '>=' }],
    ['Il faisait moins 5 degrés.', { value: -5, comparison: '=', text: 'moins 5 degrés' }],
    // An article elsewhere, a prison term here.
    ['Il a été condamné à un an de prison.', { value: 1, unit: 'year', kind: 'sentence', concept: 'an de prison' }],
  ])('%s', (text, expected) => {
    expect(read(text, 'fr').counts).toMatchObject([expected]);
  });
});
