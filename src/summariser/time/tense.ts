/**
 * The tense of the clause around an expression, told by single words and endings. Knows distances in tokens; the words come
 * from the language. Looks no further than a window on either side.
 */
import { oncePer, oncePerWord } from '../kept.ts';
import type { TextModel } from '../text/model.ts';
import type { Token } from '../text/tokens.ts';
import type { TenseWords, TimeLanguage } from './language.ts';

export type Tense = 'past' | 'present' | 'future';

/** A verb that shows a tense, and how far away it is. */
interface Mark {
  tense: Tense;
  cost: number;
}

export interface TenseReader {
  /** Words right before a date that make it lean to the future. */
  leads: ReadonlySet<string>;
  /** The tense that a token shows, or null. */
  tenseOf(token: Token): Tense | null;
}

/** Tokens looked at before and after an expression. A clause of news prose has some twenty words. */
const WINDOW = 24;
/** A mark beyond a comma or another clause border counts as this many tokens further away. */
const BORDER_COST = 8;
/** A verb after the expression is a little less likely to be its own than one before it. */
const AFTER_COST = 2;

/** Tokens between an auxiliary and its participle. */
const AUXILIARY_REACH = 5;

/** A past verb so close before a lead keeps the date in the past. */
const LEAD_REACH = 4;

const BORDERS = new Set([',', ';', ':', '(', ')', '–', '—', '"', '“', '”', '«', '»']);

const listOf = (list: string | undefined): string[] => (list ?? '').split(/\s/).filter(Boolean);

export const tenseReaderFor = oncePer(tenseReader);

function tenseReader(language: TimeLanguage): TenseReader {
  const words = new Map<string, Tense>();
  const endings: (readonly [string, Tense])[] = [];
  const add = (tense: Tense, data: TenseWords | undefined) => {
    for (const word of listOf(data?.words)) if (!words.has(word)) words.set(word, tense);
    for (const ending of listOf(data?.endings)) endings.push([ending, tense]);
  };
  add('future', language.future);
  add('past', language.past);
  add('present', language.present);
  endings.sort(([left], [right]) => right.length - left.length);
  const find = oncePerWord(
    (word): Tense | null =>
      words.get(word) ??
      endings.find(([ending]) => word.length >= ending.length + 3 && word.endsWith(ending))?.[1] ??
      null,
  );
  return {
    leads: new Set(listOf(language.futureLeads)),
    tenseOf: ({ kind, lower }) => (kind === 'word' ? find(lower) : null),
  };
}

/** Tense of the nearest verb that shows one, in the sentence of the tokens [first, end). */
export function tenseAround(model: TextModel, reader: TenseReader, first: number, end: number): Tense | null {
  const sentence = model.sentences[model.sentenceOfToken[first] ?? 0];
  if (!sentence) return null;
  const before = scan(model, reader, first - 1, Math.max(sentence.firstToken, first - WINDOW) - 1, -1);
  const after = scan(model, reader, end, Math.min(sentence.endToken, end + WINDOW), 1);
  if (reader.leads.has(model.tokens[first - 1]?.lower ?? '') && !isPastAt(before, after)) return 'future';
  if (!before || !after) return (before ?? after)?.tense ?? null;
  return after.cost + AFTER_COST < before.cost ? after.tense : before.tense;
}

/** "They waited until Monday", and "Until Monday, they had waited": the lead does not make these future. */
function isPastAt(before: Mark | null, after: Mark | null): boolean {
  if (before) return before.tense === 'past' && before.cost <= LEAD_REACH;
  return after?.tense === 'past';
}

function scan(model: TextModel, reader: TenseReader, from: number, to: number, step: 1 | -1): Mark | null {
  let cost = 0;
  for (let index = from; index !== to; index += step) {
    const token = model.tokens[index];
    if (!token) return null;
    cost += BORDERS.has(token.text) ? BORDER_COST : 1;
    const tense = reader.tenseOf(token);
    if (tense)
      return {
        tense: step < 0 && tense !== 'future' ? (auxiliaryBefore(model, reader, index, to) ?? tense) : tense,
        cost,
      };
  }
  return null;
}

/** "Is due to be published": a future form shortly before a participle in the same clause decides. */
function auxiliaryBefore(model: TextModel, reader: TenseReader, verb: number, to: number): Tense | null {
  for (let index = verb - 1; index > Math.max(to, verb - 1 - AUXILIARY_REACH); index--) {
    const token = model.tokens[index];
    if (!token || BORDERS.has(token.text)) return null;
    if (reader.tenseOf(token) === 'future') return 'future';
  }
  return null;
}
