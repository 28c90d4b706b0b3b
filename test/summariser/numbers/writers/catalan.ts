/** Writes a number out in Catalan, by a grammar of our own: hyphens in tens and hundreds, Valencian forms on request. */
import { at, joined, list, parts } from './words.ts';

const ones = list(
  'zero un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou',
);
const valencian = new Map([
  [8, 'huit'],
  [17, 'dèsset'],
  [18, 'díhuit'],
  [19, 'dènou'],
]);
const tens = list('- - vint trenta quaranta cinquanta seixanta setanta vuitanta noranta');

function below1000(value: number, isValencian: boolean): string {
  if (value < 20) return (isValencian && valencian.get(value)) || at(ones, value);
  if (value < 100) {
    const [ten, one] = parts(value, 10);
    const word = isValencian && ten === 8 ? 'huitanta' : at(tens, ten);
    return one ? `${word}${ten === 2 ? '-i-' : '-'}${below1000(one, isValencian)}` : word;
  }
  const [hundred, rest] = parts(value, 100);
  const head = hundred === 1 ? 'cent' : `${at(ones, hundred)}-cents`;
  return joined(head, rest ? below1000(rest, isValencian) : '');
}

export function writeCatalan(value: number, isValencian = false): string {
  if (value < 1000) return below1000(value, isValencian);
  const [by, name] = value < 1e6 ? [1000, 'mil'] : [1e6, value < 2e6 ? 'milió' : 'milions'];
  const [count, rest] = parts(value, by);
  const head = by === 1000 && count === 1 ? name : `${below1000(count, isValencian)} ${name}`;
  return joined(head, rest ? writeCatalan(rest, isValencian) : '');
}

export const writeValencian = (value: number): string => writeCatalan(value, true);
