/**
 * What a language's data has, entry by entry, and what it lacks of what English has. Knows the shape of data and no word:
 * an entry is a path such as `time.seasons.SP`, a number word's value (`numbers.ordinals 11`), or a meaning that some rule
 * has (`time.rules ago`).
 */
import { languageFor } from '../../../src/summariser/languages/index.ts';
import type { Language } from '../../../src/summariser/languages/language.ts';

/**
 * Records whose keys are each language's own choice: acres and Thanksgiving are English. Something must be in them, and
 * what English has more is told, but not asked for.
 */
const OWN_KEYS = [
  'numbers.multipliers',
  'numbers.fractions',
  'numbers.oneFractions',
  'numbers.vague',
  'numbers.suffixes',
  'numbers.weakSuffixes',
  'quantities.units',
  'quantities.touchingUnits',
  'quantities.ages',
  'time.frequencies',
  'time.holidays',
  'time.numbers',
  'time.ordinals',
  'time.zones',
  'time.words',
  'topics.terms',
  'keyPoints.weights',
];
const ENGLISH = languageFor('en');

export interface Lacking {
  /** Entries that every language needs, or has a reason to do without. */
  needed: string[];
  /** Entries of records whose keys are the language's own choice. */
  further: string[];
}

export function lackingOf(language: Language): Lacking {
  const own = entriesOf(language);
  const lacking: Lacking = { needed: [], further: [] };
  for (const entry of entriesOf(ENGLISH)) {
    if (own.has(entry)) continue;
    const record = OWN_KEYS.find((path) => entry.startsWith(`${path} `) || entry.startsWith(`${path}.`));
    if (record === undefined) lacking.needed.push(entry);
    else if ([...own].some((other) => other.startsWith(record))) lacking.further.push(entry);
    else if (!lacking.needed.includes(record)) lacking.needed.push(record);
  }
  return lacking;
}

function entriesOf({ code, ...parts }: Language): Set<string> {
  const entries = new Set<string>();
  gather(parts, '', entries);
  return entries;
}

function gather(value: unknown, path: string, entries: Set<string>): void {
  if (value instanceof Set) {
    if (value.size > 0) entries.add(path);
  } else if (Array.isArray(value)) {
    const meanings = value.flatMap((item) => (Array.isArray(item) ? [String(item[1])] : []));
    for (const meaning of meanings) entries.add(`${path} ${meaning}`);
    if (value.length > 0 && meanings.length === 0) entries.add(path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'number') entries.add(`${path} ${Number(inner.toFixed(3))}`);
      else gather(inner, path ? `${path}.${key}` : key, entries);
    }
  } else if (typeof value === 'string' ? value.trim() !== '' : value === true) {
    entries.add(path);
  }
}
