/**
 * Numbers written as one word: `dreihundertfünfzig`, `duecentocinquanta`. Knows how to cut a word into a language's number
 * words, longest first; the arithmetic is `sum.ts`.
 */
import { oncePer, oncePerWord } from '../kept.ts';
import type { NumberLanguage } from './language.ts';
import { NumberSum } from './sum.ts';

type PartKind = 'value' | 'multiplier' | 'joiner';

interface Part {
  text: string;
  kind: PartKind;
  value: number;
}

/** The longest number word of our languages has some 70 letters. */
const WORD_LIMIT = 80;

const partsOf = oncePer((language: NumberLanguage): readonly Part[] => {
  const parts: Part[] = [];
  const add = (kind: PartKind, record: Readonly<Record<string, number>> | undefined) => {
    for (const [list, value] of Object.entries(record ?? {})) {
      for (const text of list.split('|')) if (/^\p{L}+$/u.test(text)) parts.push({ text, kind, value });
    }
  };
  add('value', language.values);
  add('value', language.compound?.parts);
  add('multiplier', language.multipliers);
  for (const text of language.compound?.joiner?.split('|') ?? []) parts.push({ text, kind: 'joiner', value: 0 });
  return parts.sort((left, right) => right.text.length - left.text.length);
});

const valueIn = oncePer((language: NumberLanguage) => oncePerWord((word) => readCompound(word, language)));

/** The value of a word of at least two number words, or null. Greedy: each letter is looked at for one cut. */
export function compoundValue(word: string, language: NumberLanguage): number | null {
  if (!language.compound || word.length > WORD_LIMIT) return null;
  return valueIn(language)(word);
}

function readCompound(word: string, language: NumberLanguage): number | null {
  const parts = partsOf(language);
  const sum = new NumberSum(language.teensAfter);
  let joined = false;
  let count = 0;
  for (let position = 0; position < word.length; count++) {
    const part = parts.find(({ text }) => word.startsWith(text, position));
    if (!part) return null;
    position += part.text.length;
    if (part.kind === 'joiner') {
      if (joined || sum.isEmpty) return null;
      joined = true;
      continue;
    }
    if (part.kind === 'multiplier') {
      if (joined || !sum.canMultiply(part.value)) return null;
      sum.multiply(part.value);
    } else if (joined ? sum.fitsTensAfterOnes(part.value) || sum.endsInHundreds : sum.fits(part.value))
      sum.add(part.value);
    else return null;
    joined = false;
  }
  return count > 1 && !joined ? sum.value : null;
}
