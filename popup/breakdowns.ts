/** A breakdown as a chart shows it: sorted, the rest folded, and whether it adds up, in plain sentences. */
import type { Breakdown, BreakdownItem } from '../src/summariser/contract.ts';
import { isWorthFolding } from './folding.ts';
import type { Words } from './words.ts';

/** Bars shown before the rest is folded into one line. */
const BARS = 6;

export interface Bars {
  /** Largest first, those without a number last. */
  shown: BreakdownItem[];
  /** Folded; empty where all are shown. */
  rest: BreakdownItem[];
  restSum: number;
  /** Largest value, at least 1: the full width. */
  largest: number;
}

export function barsOf({ items }: Breakdown, all: boolean): Bars {
  const sorted = [...items].sort((one, other) => (other.value ?? -1) - (one.value ?? -1));
  const isFolded = !all && isWorthFolding(sorted.length - BARS);
  const rest = isFolded ? sorted.slice(BARS) : [];
  return {
    shown: isFolded ? sorted.slice(0, BARS) : sorted,
    rest,
    restSum: rest.reduce((sum, { value }) => sum + (value ?? 0), 0),
    largest: Math.max(1, ...items.map(({ value }) => value ?? 0)),
  };
}

/** Names listed in a sentence before it becomes unreadable. */
const NAMES = 4;

/** "The list adds up to 51; the article says 56. “Cantabria” is listed without a number." */
export function sumSentences({ sum, total, consistent, items }: Breakdown, words: Words): string[] {
  const figure = words.number(sum);
  const first =
    total === null
      ? words.say('sum', figure)
      : consistent
        ? words.say('sumAgrees', figure)
        : words.say('sumDiffers', figure, words.number(total));
  const silent = items.filter(({ value }) => value === null).map(({ name }) => words.say('quoted', isolated(name)));
  if (silent.length === 0) return [first];
  const names =
    silent.length <= NAMES ? silent : [...silent.slice(0, NAMES), words.plural('more', silent.length - NAMES)];
  return [first, words.plural('withoutNumber', silent.length, words.list(names))];
}

/** First-strong isolate around words of a page inside a sentence of ours, so that neither turns the other round. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
