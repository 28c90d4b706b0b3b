/** Writes a number out in English, by a grammar of our own. */
import { at, joined, list, parts } from './words.ts';

const english = {
  ones: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: list('- - twenty thirty forty fifty sixty seventy eighty ninety'),
};

export function writeEnglish(value: number): string {
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
