import { describe, it } from 'vitest';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { findQuantities } from '../../../src/summariser/quantities/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { expectProportionalTime } from '../../growth.ts';

describe('breakdowns, counts and shares', () => {
  it.each([
    'Lugo: 8; Vigo: 5; Soria: 2. ',
    'Lugo: 8\n\nVigo: 5\n\nSoria: 2\n\nand then.\n\n',
    '46 people: 27 men and 19 women. ',
    'One in three of half of the men (8 hp) lost 3 %, or 2 m. ',
    'Madrid (1), Lugo (2), Vigo (3). ',
    '11 in Madrid, 8 in Lugo and 3 in Vigo, ',
    '3 of the 5 of the ',
    '-5 ',
  ])('take time in proportion to the text: %j', (piece) => {
    const language = languageFor('en');
    expectProportionalTime((characters) => {
      const model = readText(piece.repeat(characters / piece.length), language.text);
      const numerals = readNumerals(model, language.numbers);
      return () => findQuantities(model, language, numerals, [], null);
    }, 12_000);
  });
});
