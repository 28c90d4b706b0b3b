/** Months by their names in the languages that Lede reads. Knows their usual short forms; knows no dates. */
import { plain } from './strings.ts';

/** In lower case and without accents. */
const NAMES: readonly (readonly string[])[] = [
  // en, es, ca, de, fr, it, pt; short forms after the names
  ['january', 'enero', 'gener', 'januar', 'janner', 'janvier', 'gennaio', 'janeiro', 'jan', 'ene', 'gen', 'janv'],
  [
    'february',
    'febrero',
    'febrer',
    'februar',
    'feber',
    'fevrier',
    'febbraio',
    'fevereiro',
    'feb',
    'febr',
    'fev',
    'fevr',
  ],
  ['march', 'marzo', 'marc', 'marz', 'maerz', 'mars', 'marco', 'mar', 'mrz'],
  ['april', 'abril', 'avril', 'aprile', 'apr', 'abr', 'avr'],
  ['may', 'mayo', 'maig', 'mai', 'maggio', 'maio', 'mag'],
  ['june', 'junio', 'juny', 'juni', 'juin', 'giugno', 'junho', 'jun', 'giu'],
  ['july', 'julio', 'juliol', 'juli', 'juillet', 'luglio', 'julho', 'jul', 'juil', 'lug'],
  ['august', 'agosto', 'agost', 'aout', 'aug', 'ago', 'ag'],
  [
    'september',
    'septiembre',
    'setiembre',
    'setembre',
    'septembre',
    'settembre',
    'setembro',
    'sep',
    'sept',
    'set',
    'sett',
  ],
  ['october', 'octubre', 'oktober', 'octobre', 'ottobre', 'outubro', 'oct', 'okt', 'ott', 'out'],
  ['november', 'noviembre', 'novembre', 'novembro', 'nov'],
  ['december', 'diciembre', 'desembre', 'dezember', 'decembre', 'dicembre', 'dezembro', 'dec', 'dic', 'des', 'dez'],
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));

const LONGEST = Math.max(...[...NUMBERS.keys()].map(({ length }) => length)) * 2;

/** 1 to 12, or null for a word that is no month. */
export function monthNumber(word: string): number | null {
  if (word.length > LONGEST) return null;
  // Most words are plain and no month.
  const known = NUMBERS.get(word.toLowerCase());
  if (known || /^[a-zA-Z]*$/.test(word)) return known ?? null;
  return NUMBERS.get(plain(word)) ?? null;
}
