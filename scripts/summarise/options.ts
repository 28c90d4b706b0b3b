/** The command line's arguments. Knows their words; reads no file. */

export const USAGE = `npm run --silent summarise -- FILE|ADDRESS-OF-A-SAVED-PAGE|-   a readable summary (- is standard input)
npm run --silent summarise -- --json FILE                      the summary as JSON
npm run --silent summarise -- --jsonl < LINES                  one JSON object a line in ("id", "html" or "text"), one out
  --language TAG   the language of a text without one    --country CODE   the reader's country (ISO 3166-1)`;

/** What the person at the keyboard can mend. */
export class UsageError extends Error {}

export interface Options {
  format: 'readable' | 'json' | 'jsonl';
  /** A path, a `file:` address, or `-`; null with `jsonl`. */
  source: string | null;
  language: string | null;
  country: string | null;
}

/** Throws a `UsageError` that says which word is wrong. */
export function readOptions(words: readonly string[]): Options {
  const options: Options = { format: 'readable', source: null, language: null, country: null };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--json' || word === '--jsonl') options.format = word === '--json' ? 'json' : 'jsonl';
    else if (word === '--language' || word === '--country') {
      const value = words[++index];
      if (value === undefined) throw new UsageError(`${word} needs a value.`);
      if (word === '--language') options.language = value;
      else options.country = value.toUpperCase();
    } else if (word !== '-' && word.startsWith('-')) throw new UsageError(`There is no option ${word}.`);
    else if (options.source !== null) throw new UsageError('Name one page at a time, or use --jsonl.');
    else options.source = word;
  }
  if (options.format === 'jsonl' && options.source !== null) throw new UsageError('--jsonl reads standard input.');
  if (options.format !== 'jsonl' && options.source === null)
    throw new UsageError('Name a file, or - for standard input.');
  return options;
}
