/** Writes a number out in French, by a grammar of our own. */
import { at, joined, list, parts } from './words.ts';

const french = {
  ones: list(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  ),
  tens: list('- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'),
};

export function writeFrench(value: number): string {
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
