/**
 * The words of the interface in the reader's language: messages with plurals by `Intl.PluralRules`, names of countries
 * and languages, numbers and lists by `Intl`. Knows keys; knows no screen and no page.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from './_locales/en/messages.json';
import type { WordsConnection } from './connection.ts';

export type MessageKey = keyof typeof english;
/** A message with one form for each plural category: `keyPoints` for `keyPoints_one` and `keyPoints_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

export interface Words {
  /** BCP 47: the language the messages are in. */
  readonly language: string;
  /** BCP 47: as `language`, with the reader's region where it is the same language; for numbers and dates. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The reader's languages in order, primary subtags. */
  readonly languages: readonly string[];
  say(key: MessageKey, ...substitutions: string[]): string;
  /** The plural form for a number; `$1` is the number in the reader's figures, the others follow. */
  plural(key: PluralKey, value: number, ...substitutions: string[]): string;
  /** A message whose key comes from data (`kind_report-csam`); null where there is none. */
  find(key: string, ...substitutions: string[]): string | null;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** Name of an ISO 3166-1 alpha-2 country; the code where it has none. */
  country(code: string): string;
  /** Name of a BCP 47 language; the tag where it has none. */
  languageName(tag: string): string;
  /** Name of a BCP 47 language in that language itself. */
  ownName(tag: string): string;
  /** Sorts names as the reader's language does. */
  compare(one: string, other: string): number;
}

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** Message keys may hold letters, digits and underscores alone. */
const messageKey = (key: string): string => key.replace(/[^a-zA-Z0-9_]/g, '_');

export function wordsOf({ message, uiLanguage, languages }: WordsConnection): Words {
  const language = message('localeCode') || 'en';
  const locale = [uiLanguage, ...languages].find((tag) => primary(tag) === primary(language)) ?? language;
  const rules = new Intl.PluralRules(locale);
  const countries = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  const languageNames = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const numbers = new Intl.NumberFormat(locale);
  const number = (value: number, options?: Intl.NumberFormatOptions): string =>
    (options ? new Intl.NumberFormat(locale, options) : numbers).format(value);
  return {
    language,
    locale,
    direction: message('textDirection') === 'rtl' ? 'rtl' : 'ltr',
    languages: languages.map(primary),
    say: (key, ...substitutions) => message(key, substitutions),
    plural: (key, value, ...substitutions) => {
      const filled = [number(value), ...substitutions];
      // A category without a form of its own (Spanish "many") takes the general one.
      return message(`${key}_${rules.select(value)}`, filled) || message(`${key}_other`, filled);
    },
    find: (key, ...substitutions) => message(messageKey(key), substitutions) || null,
    number,
    list: (items) => lists.format(items),
    country: (code) => named(countries, code),
    languageName: (tag) => named(languageNames, tag),
    ownName: (tag) => named(new Intl.DisplayNames([tag], { type: 'language' }), tag),
    compare: collator.compare,
  };
}

/** `Intl.DisplayNames` throws on a code of the wrong form; a page may state any language. */
function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

const WordsContext = createContext<Words | null>(null);
export const WordsProvider = WordsContext.Provider;

/** The words, anywhere below `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words provided');
  return words;
}
