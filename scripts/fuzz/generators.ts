/**
 * Arbitrary inputs of the batch command: texts out of the words of each language's data, and pages out of such texts and of
 * the project's sample pages. Knows fast-check, the languages and the hostile pieces; knows nothing of answers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { languages } from '../../src/summariser/languages/index.ts';
import type { Language } from '../../src/summariser/languages/language.ts';
import type { Input } from '../summarise/input.ts';
import {
  HOSTILE_ADDRESSES,
  HOSTILE_CHARACTERS,
  HOSTILE_DATA,
  HOSTILE_DATES,
  HOSTILE_FIGURES,
  HOSTILE_LANGUAGES,
  HOSTILE_MARKUP,
  HOSTILE_WORDS,
} from './hostile.ts';
import { editsOf, mutate } from './mutator.ts';
import { vocabularyOf } from './words.ts';

/** An input that is a page or a text, with the fields of a line of the batch command but its id. */
export type Case = Input & ({ html: string } | { text: string });

const PAGES = fileURLToPath(new URL('../../test/fixtures/pages/', import.meta.url));
const SHORTEST_RUN = 200;
const LONGEST_RUN = 3000;

/** A figure as articles write them, or one at the edge. */
const figure = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3000 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 90_000_000 }).map((value) => value.toLocaleString('en')) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 99 }).map((value) => `${value},${value}`) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_FIGURES) },
);
const NAMES = ['Anna Berg', 'Leeds', 'Lugo', 'Ruiz', 'Ms. Odell', 'J. R. Pell', 'San Telmo', 'Neustadt', 'Évora'];

/** A token of a text, and what stands after it. */
function tokenOf(language: Language): fc.Arbitrary<string> {
  const lists = [...vocabularyOf(language).values()];
  const word = fc.constantFrom(...lists).chain((list) => fc.constantFrom(...list));
  const functionWord = fc.constantFrom(...language.text.functionWords);
  const token = fc.oneof(
    { weight: 6, arbitrary: word },
    { weight: 3, arbitrary: functionWord },
    { weight: 4, arbitrary: figure },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_CHARACTERS) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_WORDS) },
  );
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ', ', '. ', ' (', ') ', '-', '', '\n\n', '; ', ' – ', ': ', '/');
  return fc.tuple(token, gap).map((pair) => pair.join(''));
}

/** A text of one language's words, now and then with a run of one piece. */
export function textsOf(language: Language): fc.Arbitrary<string> {
  const token = tokenOf(language);
  const tokens = fc.array(token, { minLength: 1, maxLength: 120, size: 'max' }).map((parts) => parts.join(''));
  const phrase = fc.array(token, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const run = fc
    .tuple(phrase, fc.integer({ min: SHORTEST_RUN, max: LONGEST_RUN }))
    .map(([unit, times]) => unit.repeat(times).slice(0, 100_000));
  const withRun = fc.tuple(tokens, run, tokens).map((parts) => parts.join(''));
  return fc.oneof({ weight: 12, arbitrary: tokens }, { weight: 1, arbitrary: withRun });
}

const anyText = fc.oneof(...languages.map(textsOf));
const oneLanguage = fc.constantFrom(...languages);
const date = fc.oneof(fc.constantFrom(...HOSTILE_DATES), fc.constantFrom('2016-06-15', '2019-05-04T10:00:00+02:00'));
/** The language's own tag, mostly. */
const tagOf = ({ code }: Language) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(code) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_LANGUAGES) },
  );
const address = fc.oneof(fc.constant('https://paper.example/article'), fc.constantFrom(...HOSTILE_ADDRESSES));
const stated = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A head that states things, true or not. */
const head = fc
  .record({ title: anyText, published: date, data: fc.constantFrom(...HOSTILE_DATA), by: anyText, extra: anyText })
  .map(
    ({ title, published, data, by, extra }) =>
      `<title>${escaped(title)}</title><meta property="article:published_time" content="${published}">` +
      `<meta name="author" content="${escaped(by)}"><meta property="og:title" content="${escaped(extra)}">` +
      `<script type="application/ld+json">${data}</script>`,
  );

/** Blocks of texts, some of them deep. */
const blockOf = (language: Language) =>
  fc
    .record({
      tag: fc.constantFrom('p', 'p', 'p', 'li', 'h2', 'td', 'blockquote', 'figcaption', 'div', 'dt', 'pre', 'span'),
      text: textsOf(language),
      piece: fc.option(fc.constantFrom(...HOSTILE_MARKUP), { nil: '', freq: 4 }),
      depth: fc.oneof(
        { weight: 9, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 700 }) },
      ),
    })
    .map(({ tag, text, piece, depth }) => `${'<div>'.repeat(depth)}<${tag}>${piece}${escaped(text)}</${tag}>`);

const madePage = oneLanguage.chain((language) =>
  fc
    .record({
      tag: tagOf(language),
      inner: head,
      blocks: fc.array(blockOf(language), { minLength: 1, maxLength: 12, size: 'max' }),
    })
    .map(
      ({ tag, inner, blocks }) =>
        `<!doctype html><html lang="${tag}"><head>${inner}</head><body><article>${blocks.join('')}</article></body></html>`,
    ),
);

/** The project's sample pages with edits. */
function mutatedPage(): fc.Arbitrary<string> {
  const pages = readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(PAGES + name, 'utf8'));
  const pieces = [...HOSTILE_MARKUP, ...HOSTILE_FIGURES, ...HOSTILE_CHARACTERS, ...HOSTILE_WORDS, ...HOSTILE_DATA];
  return fc.tuple(fc.constantFrom(...pages), editsOf(pieces)).map(([page, edits]) => mutate(page, edits));
}

/** A text of a language with what may be stated beside it. */
export const textCaseOf = (language: Language): fc.Arbitrary<Case> =>
  fc
    .record({
      text: textsOf(language),
      lang: stated(tagOf(language)),
      publishedTime: stated(date),
      title: stated(anyText),
      url: stated(address),
    })
    .map((input) => JSON.parse(JSON.stringify(input)) as Case);

/** Any input: half of them pages, half texts. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  fc.record({ html: fc.oneof(mutatedPage(), mutatedPage(), madePage), url: address }),
  oneLanguage.chain(textCaseOf),
);
