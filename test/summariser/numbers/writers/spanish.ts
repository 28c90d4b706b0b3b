/** Writes a number out in Spanish, by a grammar of our own. */
import { at, joined, list, parts } from './words.ts';

const spanish = {
  ones: list(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  ),
  tens: list('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  hundreds: list(
    '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  ),
};

export function writeSpanish(value: number): string {
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
