/**
 * A count as a card shows it: the comparison in words, the figure as the reader writes numbers, what is counted. Knows
 * the contract's units and Intl's; knows no screen.
 */
import type { Comparison, Count } from '../src/summariser/contract.ts';
import type { MessageKey, Words } from './words.ts';

export interface Figure {
  /** "more than", "about", "up by"; empty for a plain figure. */
  comparison: string;
  figure: string;
  /** The two ends of a range and the word between them, which may be set smaller; null for one figure. */
  ends: readonly [string, string, string] | null;
  /** As the article words it; empty where it does not say. */
  concept: string;
}

const COMPARISONS: Record<Exclude<Comparison, '='>, MessageKey> = {
  '~': 'comparison_about',
  '>': 'comparison_moreThan',
  '<': 'comparison_lessThan',
  '>=': 'comparison_atLeast',
  '<=': 'comparison_upTo',
};

type Quantity = Pick<Count, 'value' | 'comparison' | 'unit' | 'concept' | 'trend' | 'worded'> &
  Partial<Pick<Count, 'text'>>;

export function figureOf({ value, comparison, unit, concept, trend, worded, text }: Quantity, words: Words): Figure {
  const parts: string[] = [];
  if (trend) parts.push(words.say(trend === 'up' ? 'trend_up' : 'trend_down'));
  // "Between about 30 and 40".
  if (Array.isArray(value) && !(worded && text)) parts.push(words.say('comparison_between'));
  if (comparison !== '=') parts.push(words.say(COMPARISONS[comparison]));
  // "Thousands of", "two-thirds of": every figure for them would be ours.
  if (worded && text)
    return { comparison: parts.join(' '), figure: text, ends: null, concept: text.includes(concept) ? '' : concept };
  // "4 years" of which the concept is "years in prison": the article's own words name the unit already.
  const shown = unit !== null && saysUnit(concept, text ?? '') ? null : unit;
  const ends = Array.isArray(value) ? endsOf(value, shown, words) : null;
  const figure = Array.isArray(value) ? (ends ?? []).join(' ') : amount(value, shown, words, wordedUnit(shown, text));
  return { comparison: parts.join(' '), figure, ends, concept };
}

/** The concept begins with the word that the quantity ends in. */
function saysUnit(concept: string, text: string): boolean {
  const [first] = concept.toLowerCase().split(' ');
  return first !== undefined && first !== '' && text.toLowerCase().split(/[\s-]/).at(-1) === first;
}

/** One line: "more than 150 police officers". */
export function figureLine(quantity: Quantity, words: Words): string {
  const { comparison, figure, concept } = figureOf(quantity, words);
  return [comparison, figure, concept].filter(Boolean).join(' ');
}

/** The unit stands once, after the higher end; money's sign belongs to both. */
function endsOf([low, high]: [number, number], unit: string | null, words: Words): readonly [string, string, string] {
  const isMoney = unit !== null && CURRENCY.test(unit);
  return [amount(low, isMoney ? unit : null, words), words.say('rangeAnd'), amount(high, unit, words)];
}

/** ISO 4217. */
const CURRENCY = /^[A-Z]{3}$/;

/** From here on "3.2 million" reads better than seven digits, where nothing is lost by it. */
const COMPACT_FROM = 1_000_000;
const COMPACT_DIGITS = 4;

/** The unit as the article words it, in its plural or abbreviation; nothing where it is several words, or none. */
function wordedUnit(unit: string | null, text = ''): string | undefined {
  const last = text.split(/[\s-]/).at(-1) ?? '';
  return unit !== null && !unit.includes(' ') && /^\p{L}+$/u.test(last) ? last : undefined;
}

function amount(value: number, unit: string | null, words: Words, worded?: string): string {
  const isCompact = Math.abs(value) >= COMPACT_FROM && Number(value.toPrecision(COMPACT_DIGITS)) === value;
  const options: Intl.NumberFormatOptions = isCompact
    ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: COMPACT_DIGITS }
    : { maximumFractionDigits: 6 };
  if (unit === null) return words.number(value, options);
  if (unit === 'percent') return words.number(value, { ...options, style: 'unit', unit: 'percent' });
  if (CURRENCY.test(unit)) return money(value, unit, options, words);
  const name = INTL_UNITS.get(unit.replaceAll(' ', '-'));
  // Of two units "168 kilometres per hour" would fill a card; "168 km/h" is how it is written.
  const unitDisplay = name?.includes('-') ? 'short' : 'long';
  if (name) return words.number(value, { ...options, style: 'unit', unit: name, unitDisplay });
  return `${words.number(value, options)} ${words.find(`unit_${unit}`) ?? worded ?? unit}`;
}

/** Cents only where the article has them. */
function money(value: number, currency: string, options: Intl.NumberFormatOptions, words: Words): string {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  if (options.notation === 'compact') return words.number(value, { ...options, ...style });
  const fractions = Number.isInteger(value) ? 0 : 2;
  return words.number(value, { ...style, minimumFractionDigits: fractions, maximumFractionDigits: fractions });
}

/** Units that every browser's Intl knows (ECMA-402, table of sanctioned units), by the contract's names. */
const INTL_UNITS: ReadonlyMap<string, string> = new Map(
  [
    'acre bit byte celsius centimeter day degree fahrenheit foot gallon gigabit gigabyte gram hectare hour inch',
    'kilobit kilobyte kilogram kilometer liter megabit megabyte meter mile milliliter millimeter minute month ounce',
    'petabyte pound second stone terabit terabyte week yard year',
    'kilometer-per-hour mile-per-hour',
  ]
    .join(' ')
    .split(' ')
    .flatMap((unit): [string, string][] => [
      [unit, unit],
      [unit.replace('meter', 'metre').replace('liter', 'litre'), unit],
    ]),
);
