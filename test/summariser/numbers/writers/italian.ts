/** Writes a number out in Italian, by a grammar of our own: one word below a million. */
import { at, joined, list, parts } from './words.ts';

const ones = list(
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
);
const tens = list('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta');

/** "ventuno", "ventotto": the tens lose their last letter before a vowel. "ventitré": a final three has an accent. */
function below100(value: number): string {
  if (value < 20) return at(ones, value);
  const [ten, one] = parts(value, 10);
  const stem = one === 1 || one === 8 ? at(tens, ten).slice(0, -1) : at(tens, ten);
  return stem + (one === 0 ? '' : one === 3 ? 'tré' : at(ones, one));
}

function oneWord(value: number): string {
  if (value < 100) return below100(value);
  if (value < 1000) {
    const [count, rest] = parts(value, 100);
    return `${count === 1 ? '' : at(ones, count)}cento${rest ? below100(rest) : ''}`;
  }
  const [count, rest] = parts(value, 1000);
  return (count === 1 ? 'mille' : `${oneWord(count).replace('tré', 'tre')}mila`) + (rest ? oneWord(rest) : '');
}

export function writeItalian(value: number): string {
  if (value < 1e6) return oneWord(value);
  const [count, rest] = parts(value, 1e6);
  return joined(count === 1 ? 'un milione' : `${oneWord(count)} milioni`, rest ? oneWord(rest) : '');
}
