/** Writes a number out in Portuguese, by a grammar of our own, in Brazilian or European spelling. */
import { at, joined, list, parts } from './words.ts';

const ones = list(
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
);
const european = new Map([
  [16, 'dezasseis'],
  [17, 'dezassete'],
  [19, 'dezanove'],
]);
const tens = list('- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');
const hundreds = list('- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos');

function below1000(value: number, isEuropean: boolean): string {
  if (value < 20) return (isEuropean && european.get(value)) || at(ones, value);
  if (value < 100) {
    const [ten, one] = parts(value, 10);
    return at(tens, ten) + (one ? ` e ${at(ones, one)}` : '');
  }
  if (value === 100) return 'cem';
  const [hundred, rest] = parts(value, 100);
  return at(hundreds, hundred) + (rest ? ` e ${below1000(rest, isEuropean)}` : '');
}

/** "mil e cem", "mil duzentos e um": "e" stands before a rest below a hundred or of whole hundreds. */
const linked = (value: number) => (value < 100 || (value < 1000 && value % 100 === 0) ? 'e' : '');

export function writePortuguese(value: number, isEuropean = false): string {
  if (value < 1000) return below1000(value, isEuropean);
  if (value < 1e6) {
    const [count, rest] = parts(value, 1000);
    const head = count === 1 ? 'mil' : `${below1000(count, isEuropean)} mil`;
    return rest ? joined(head, linked(rest), below1000(rest, isEuropean)) : head;
  }
  const [count, rest] = parts(value, 1e6);
  const head = count === 1 ? 'um milhão' : `${below1000(count, isEuropean)} milhões`;
  return rest ? joined(head, linked(rest), writePortuguese(rest, isEuropean)) : head;
}

export const writeEuropeanPortuguese = (value: number): string => writePortuguese(value, true);
