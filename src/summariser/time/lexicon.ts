/**
 * A language's word classes as an index from first words to forms. Knows forms of several words and the marks of the data
 * (`^` capital, `_` with a capital perhaps a name, `~` never alone); knows nothing of patterns.
 */
import { hasCapital, type Token, tokenise } from '../text/tokens.ts';
import type { TimeLanguage } from './language.ts';
import type { NumericReading } from './parts.ts';

/** One class found at a token. */
export interface ClassMatch {
  name: string;
  value: string | number | NumericReading;
  /** Index of the token after it. */
  endToken: number;
  /** Makes no expression by itself. */
  weak: boolean;
}

interface Form {
  name: string;
  value: string | number;
  words: readonly string[];
  capital: boolean;
  /** A capital makes it a name, unless other words bear it out. */
  small: boolean;
  weak: boolean;
}

export class Lexicon {
  /** Letters that make a decade of a figure. */
  readonly decadeSuffixes: ReadonlySet<string>;
  /** Letters that make a rank of a Roman numeral; none at all is one of them. */
  readonly romanSuffixes: ReadonlySet<string>;
  readonly yearLeads: ReadonlySet<string>;
  readonly #forms = new Map<string, Form[]>();
  readonly #own = new Map<string, string[][]>();

  constructor({ decadeSuffixes = '', romanSuffixes = '', yearLeads = '' }: TimeLanguage) {
    this.decadeSuffixes = new Set(decadeSuffixes.split('|').filter(Boolean));
    this.romanSuffixes = new Set(['', ...romanSuffixes.split('|')]);
    this.yearLeads = new Set(yearLeads.split(' ').filter(Boolean));
  }

  /** A class of the language's own. Its forms are kept apart too, for the words before an expression. */
  addOwn(name: string, list: string): void {
    this.add(name, name, list);
    this.#own.set(name, list.split('|').map(wordsOf));
  }

  /** Whether a form of any class begins with this word. */
  begins(word: string): boolean {
    return this.#forms.has(word);
  }

  isOwn(name: string): boolean {
    return this.#own.has(name);
  }

  add(name: string, value: string | number, list: string): void {
    for (const item of list.split('|')) {
      const written = item.trim();
      const marks = /^[~^_]*/.exec(written)?.[0] ?? '';
      const words = wordsOf(written.slice(marks.length));
      const first = words[0];
      if (first === undefined) continue;
      const form = {
        name,
        value,
        words,
        capital: marks.includes('^'),
        small: marks.includes('_'),
        weak: marks.includes('~'),
      };
      const forms = this.#forms.get(first);
      if (forms) forms.push(form);
      else this.#forms.set(first, [form]);
    }
  }

  /** The forms of a class of the language's own, each as its words. */
  formsOf(name: string): readonly (readonly string[])[] {
    return this.#own.get(name) ?? [];
  }

  /** Classes whose forms begin at a token; `opensSentence` where a capital says nothing. */
  matchesAt(tokens: readonly Token[], index: number, opensSentence: boolean, into: ClassMatch[]): void {
    const token = tokens[index];
    const forms = token && this.#forms.get(token.lower);
    if (!token || !forms) return;
    const isCapital = hasCapital(token);
    const isName = isCapital && (!opensSentence || hasCapital(tokens[index + 1]));
    for (const { name, value, words, capital, small, weak } of forms) {
      if (capital && !isCapital) continue;
      let length = 1;
      while (length < words.length && tokens[index + length]?.lower === words[length]) length++;
      if (length === words.length)
        into.push({ name, value, endToken: index + length, weak: weak || (small && isName) });
    }
  }
}

/** Words as the tokeniser would cut them. */
export const wordsOf = (text: string): string[] => tokenise(text).map(({ lower }) => lower);

/** Modifiers that cut a date; the others bound an amount. */
const PARTS_OF_A_DATE = new Set(['START', 'MID', 'END', 'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER']);

/** All word classes of a language. */
export function lexiconOf(language: TimeLanguage): Lexicon {
  const lexicon = new Lexicon(language);
  const addRecord = (name: string, record: Readonly<Record<string, string>> | undefined) => {
    for (const [key, list] of Object.entries(record ?? {})) lexicon.add(name, key, list);
  };
  for (const [index, list] of (language.months ?? []).entries()) lexicon.add('month', index + 1, list);
  for (const [index, list] of (language.weekdays ?? []).entries()) lexicon.add('weekday', index + 1, list);
  for (const [unit, list] of Object.entries(language.units ?? {})) {
    const [singular = '', plural = ''] = list.split('/');
    lexicon.add('unit', unit, singular);
    lexicon.add('unit', unit, plural);
    lexicon.add('units', unit, plural);
  }
  addRecord('season', language.seasons);
  addRecord('partOfDay', language.partsOfDay);
  addRecord('direction', language.directions);
  for (const [key, list] of Object.entries(language.modifiers ?? {})) {
    lexicon.add(PARTS_OF_A_DATE.has(key) ? 'modifier' : 'bound', key, list);
  }
  addRecord('reference', language.references);
  addRecord('frequency', language.frequencies);
  addRecord('relativeDay', language.relativeDays);
  addRecord('holiday', language.holidays);
  addRecord('number', language.numbers);
  addRecord('ordinal', language.ordinals);
  addRecord('decadeWord', language.decades);
  addRecord('zone', language.zones);
  addRecord('meridiem', language.meridiems);
  for (const [name, list] of Object.entries(language.words ?? {})) lexicon.addOwn(name, list);
  return lexicon;
}
