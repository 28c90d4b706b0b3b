/** Writes a number out in German, by a grammar of our own. */
import { at, list, parts } from './words.ts';

const german = {
  ones: list(
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  ),
  tens: list('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
};

/** Below a million, as one word; a final "ein" is "eins". */
export function writeGerman(value: number): string {
  if (value < 20) return at(german.ones, value);
  if (value < 100) {
    const [tens, ones] = parts(value, 10);
    return (ones ? `${at(german.ones, ones)}und` : '') + at(german.tens, tens);
  }
  const [by, name] = value < 1000 ? [100, 'hundert'] : [1000, 'tausend'];
  const [count, rest] = parts(value, by);
  return writeGerman(count) + name + (rest ? writeGerman(rest) : '');
}
