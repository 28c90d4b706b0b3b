/** Numbers from 2 to 999,999,999 written out by a grammar of our own and read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';

const list = (words: string) => words.split(' ');
const at = (words: readonly string[], index: number) => words[index] ?? '';
const parts = (value: number, by: number): [number, number] => [Math.floor(value / by), value % by];
const joined = (...words: string[]) => words.filter(Boolean).join(' ');

const english = {
  ones: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: list('- - twenty thirty forty fifty sixty seventy eighty ninety'),
};

function writeEnglish(value: number): string {
  if (value < 20) return at(english.ones, value);
  if (value < 100) {
    const [tens, ones] = parts(value, 10);
    return at(english.tens, tens) + (ones ? `-${at(english.ones, ones)}` : '');
  }
  for (const [by, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < by) continue;
    const [count, rest] = parts(value, by);
    return joined(
      writeEnglish(count),
      name,
      rest ? (rest < 100 ? `and ${writeEnglish(rest)}` : writeEnglish(rest)) : '',
    );
  }
  return '';
}

const spanish = {
  ones: list(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  ),
  tens: list('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  hundreds: list(
    '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  ),
};

function writeSpanish(value: number): string {
  if (value < 30) return at(spanish.ones, value);
  if (value === 100) return 'cien';
  if (value < 100) {
    const [tens, ones] = parts(value, 10);
    return at(spanish.tens, tens) + (ones ? ` y ${at(spanish.ones, ones)}` : '');
  }
  if (value < 1000) {
    const [hundreds, rest] = parts(value, 100);
    return joined(at(spanish.hundreds, hundreds), rest ? writeSpanish(rest) : '');
  }
  // "uno" loses its end before a noun or a multiplier.
  const short = (count: number) => writeSpanish(count).replace('veintiuno', 'veintiún').replace(/uno$/, 'un');
  const [by, name] = value < 1e6 ? [1e3, 'mil'] : [1e6, value < 2e6 ? 'millón' : 'millones'];
  const [count, rest] = parts(value, by);
  return joined(by === 1e3 && count === 1 ? '' : short(count), name, rest ? writeSpanish(rest) : '');
}

const german = {
  ones: list(
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  ),
  tens: list('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
};

/** Below a million, as one word; a final "ein" is "eins". */
function writeGerman(value: number): string {
  if (value < 20) return at(german.ones, value);
  if (value < 100) {
    const [tens, ones] = parts(value, 10);
    return (ones ? `${at(german.ones, ones)}und` : '') + at(german.tens, tens);
  }
  const [by, name] = value < 1000 ? [100, 'hundert'] : [1000, 'tausend'];
  const [count, rest] = parts(value, by);
  return writeGerman(count) + name + (rest ? writeGerman(rest) : '');
}

const french = {
  ones: list(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  ),
  tens: list('- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'),
};

function writeFrench(value: number): string {
  if (value < 20) return at(french.ones, value);
  if (value < 100) {
    const tens = Math.floor(value / 10);
    const ones = tens === 7 || tens === 9 ? value - (tens - 1) * 10 : value % 10;
    if (ones === 0) return tens === 8 ? 'quatre-vingts' : at(french.tens, tens);
    return at(french.tens, tens) + ((ones === 1 || ones === 11) && tens < 8 ? ' et ' : '-') + at(french.ones, ones);
  }
  for (const [by, name] of [
    [1e6, value < 2e6 ? 'million' : 'millions'],
    [1e3, 'mille'],
    [100, 'cent'],
  ] as const) {
    if (value < by) continue;
    const [count, rest] = parts(value, by);
    return joined(count === 1 && by < 1e6 ? '' : writeFrench(count), name, rest ? writeFrench(rest) : '');
  }
  return '';
}

/** Any number, small ones, and round ones, which ask most of a grammar. */
const integers = (max: number) =>
  fc.oneof(
    fc.integer({ min: 2, max: 999 }),
    fc.integer({ min: 2, max }),
    fc
      .tuple(
        fc.constantFrom(0, 1, 100, 201, 999),
        fc.constantFrom(0, 1, 10, 100, 871),
        fc.constantFrom(0, 1, 21, 100, 101),
      )
      .map(([millions, thousands, ones]) => (millions * 1e6 + thousands * 1000 + ones) % max)
      .filter((value) => value > 1),
  );

describe('numbers written out are read back', () => {
  it.each<[string, (value: number) => string, number]>([
    ['en', writeEnglish, 999_999_999],
    ['es', writeSpanish, 999_999_999],
    ['de', writeGerman, 999_999],
    ['fr', writeFrench, 999_999_999],
  ])('%s', (code, write, max) => {
    const language = languageFor(code);
    fc.assert(
      fc.property(integers(max), (value) => {
        const words = write(value);
        const found = readNumerals(readText(words, language.text), language.numbers);
        expect(found.map((numeral) => [numeral.value, words.slice(numeral.start, numeral.end)])).toEqual([
          [value, words],
        ]);
      }),
      { numRuns: 400 },
    );
  });
});
