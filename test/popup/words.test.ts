/** The messages: the same in every language, none unused, none missing; plurals by the language's own rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, messagesOf } from '../../popup/catalogues.ts';
import { wordsOf } from '../../popup/words.ts';
import { ERROR_CODES } from '../../src/errors.ts';
import { SERVICE_KINDS } from '../../src/resources/index.ts';
import { sourcesIn } from '../sources.ts';
import { mockConnection } from './fixtures/connection.ts';

const LOCALES = 'popup/_locales';
type Catalogue = Record<string, { message: string }>;
const catalogues = new Map(
  readdirSync(LOCALES).map((language) => [
    language,
    JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Catalogue,
  ]),
);
const english = catalogues.get('en') ?? {};
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

/** Keys that are made from data: `error_` and a code, `kind_` and a kind. */
const COMPOSED =
  /^(error|warning|kind|section|stage|part|reason|advice|unit|format|length|comparison|modifier|trend|textSize|exitTarget)_/;

describe.each([...catalogues])('messages in %s', (_, catalogue) => {
  it('are all there, with the same placeholders', () => {
    expect(new Set(Object.keys(catalogue).map(stem))).toEqual(new Set(Object.keys(english).map(stem)));
    for (const [key, { message }] of Object.entries(english)) {
      expect(catalogue[key]?.message, key).toBeTruthy();
      expect(placeholders(catalogue[key]?.message ?? ''), key).toEqual(placeholders(message));
    }
  });

  it('have no exclamation mark', () => {
    for (const { message } of Object.values(catalogue)) expect(message).not.toMatch(/[!¡]/);
  });
});

describe('messages', () => {
  it('can be chosen in each language that there is', () => {
    expect([...INTERFACE_LANGUAGES].sort()).toEqual([...catalogues.keys()].sort());
  });

  it('are all used', () => {
    const code = [...sourcesIn('popup'), 'manifest.json'].map((path) => readFileSync(path, 'utf8')).join('\n');
    const unused = Object.keys(english).filter(
      (key) =>
        !COMPOSED.test(key) && !new RegExp(`['"]${stem(key)}['"]`).test(code) && !code.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('have words for every failure, service and section', () => {
    for (const code of ERROR_CODES.filter((name) => name !== 'BAD_INPUT')) {
      expect(english[`error_${code}`]?.message, code).toBeTruthy();
      expect(english[`error_${code}_title`]?.message, code).toBeTruthy();
    }
    const { find } = wordsOf(mockConnection());
    for (const kind of SERVICE_KINDS) expect(find(`kind_${kind}`), kind).toBeTruthy();
    for (const section of ['report', 'help', 'images', 'prevention'])
      expect(find(`section_${section}`), section).toBeTruthy();
  });
});

describe('words', () => {
  const words = wordsOf(mockConnection());

  it('take the plural that the language has', () => {
    expect(words.plural('readyPoints', 1)).toBe('1 key point');
    expect(words.plural('readyPoints', 1234)).toBe('1,234 key points');
    expect(wordsOf(mockConnection({ language: 'es' })).plural('readyPoints', 1_000_000)).toContain('puntos clave');
  });

  it('speak the language of the messages where the browser’s has none', () => {
    const swedish = wordsOf({ message: messagesOf(english), uiLanguage: 'sv-SE', languages: ['sv'] });
    expect(swedish.locale).toBe('en');
    expect(words.locale).toBe('en-GB');
  });

  it('show a code that has no name as it is', () => {
    expect(words.country('ES')).toBe('Spain');
    expect(words.country('not a country')).toBe('not a country');
    expect(words.languageName('<script>')).toBe('<script>');
  });
});
