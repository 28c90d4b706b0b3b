/** Everything that Lede can show, by name, and what the page must answer for it. Knows sample pages; knows no browser. */
import { readFileSync } from 'node:fs';
import { parseDocument } from '../../scripts/document.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { readPage } from '../../src/page/index.ts';
import type { Coverage, Reading } from '../../src/summariser/contract.ts';
import { SHAPES } from '../fixtures/shapes.ts';
import type { Answer } from './browser.ts';

export interface State {
  name: string;
  page: 'popup' | 'panel' | 'options' | 'welcome';
  answer: Answer;
  moves?: boolean;
  /** Selectors of what is clicked once it is there, in order; each until nothing matches any more. */
  clicks?: readonly string[];
  /** It shows a summary, with all its parts. */
  isSummary?: boolean;
}

const read = (html: string): Reading => readPage(parseDocument(html), 'https://paper.example/article');
const pageReading = (name: string): Reading => read(readFileSync(`test/fixtures/pages/${name}.html`, 'utf8'));
const shapeReading = (name: string): Reading => {
  const shape = SHAPES.find((candidate) => candidate.name === name);
  if (!shape) throw new Error(`no shape ${name}`);
  return read(shape.html);
};

const OPERATION = pageReading('operation-en');
/** The same article, of which only a part was read, and what is said of that. */
const partly = (coverage: Partial<Coverage>, ...codes: string[]): Reading => ({
  ...OPERATION,
  article: { ...OPERATION.article, coverage: { ...OPERATION.article.coverage, ...coverage } },
  warnings: codes.map((code) => ({ code, message: code })),
});

/** Swedish, which Lede does not read: figures and dates are found, the rest is said to be missing. */
const SWEDISH = `Hamnstyrelsen i Sarnow meddelade i onsdags att den hade hittat 212 containrar utan papper på en uppställningsplats som den hyr ut, de flesta sedan räkningen började 2009.

Åklagarna har inlett en utredning, och två anställda vid ett speditionsföretag förhördes i sex timmar, enligt en talesperson som varken ville nämna företaget eller de anställda.

Platsen, som ligger norr om floden och är 14 hektar stor, hyrdes i mars 2018 ut till ett företag som sedan dess har upplösts, och ingen hade besökt den på tre år.

En rapport ska läggas fram för rådet under den andra veckan i november, och därefter ska platsen städas för ungefär 1,3 miljoner euro.`;
const FOREIGN: Reading = {
  ...OPERATION,
  article: {
    ...OPERATION.article,
    title: 'Containrar utan papper hittade i Sarnow',
    siteName: 'Sarnowposten',
    language: 'sv',
    text: SWEDISH,
  },
};

/** Words of a page may be endless: a title, a name and a figure that no line holds. */
const ENDLESS: Reading = {
  ...OPERATION,
  article: {
    ...OPERATION.article,
    title: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ${'und noch ein Wort '.repeat(12)}`,
    siteName: 'Die Donaudampfschifffahrtsgesellschaftskapitänszeitung',
  },
};

const summary = (name: string, reading: Reading, more: Partial<State> = {}): State => ({
  name,
  page: 'popup',
  answer: { reading },
  isSummary: true,
  ...more,
});
const failure = (code: ErrorCode, page: State['page'] = 'popup'): State => ({
  name: code.toLowerCase().replaceAll('_', '-'),
  page,
  answer: { error: code },
});

const UNFOLD = '[aria-expanded="false"]';
const MARK_ALL = '.page-tools:not(:has(.legend)) > button';
const OPEN_SUPPORT = 'details:not([open]) > summary';

/** Sample articles, each of its own kind. */
const ARTICLES = ['operation-en', 'operation-es', 'court-en', 'business-en', 'disaster-en'];

export const STATES: readonly State[] = [
  ...ARTICLES.map((name) => summary(name, pageReading(name))),
  summary('panel', OPERATION, { page: 'panel' }),
  summary('unfolded', OPERATION, { clicks: [UNFOLD, MARK_ALL] }),
  summary('contradictions', pageReading('disaster-en'), { clicks: [UNFOLD, OPEN_SUPPORT] }),
  summary('hostile', pageReading('hostile-en')),
  summary('endless', ENDLESS),
  summary('language-not-covered', FOREIGN),
  summary('truncated', partly({ truncated: true }, 'TRUNCATED')),
  summary('paywalled', partly({ paywalled: true }, 'PAYWALLED')),
  summary('live-report', shapeReading('a live report, the newest entry first')),
  summary('gallery', partly({}, 'GALLERY')),
  summary('selection', partly({ selection: true })),
  summary('selected-words', { ...OPERATION, selectedWords: 48 }),
  { name: 'reading', page: 'popup', answer: null },
  { name: 'list', page: 'popup', answer: { reading: pageReading('list-en') }, clicks: [OPEN_SUPPORT] },
  ...(
    [
      'NO_ARTICLE',
      'ARTICLE_IN_FRAME',
      'PAGE_NOT_ALLOWED',
      'UNSUPPORTED_DOCUMENT',
      'NOTHING_SELECTED',
      'PAGE_GONE',
      'TIMEOUT',
      'EXTENSION_UPDATED',
      'SUMMARY_FAILED',
    ] as const
  ).map((code) => failure(code)),
  failure('PERMISSION_NEEDED', 'panel'),
  { name: 'moved', page: 'popup', answer: { reading: OPERATION }, moves: true },
  { name: 'left', page: 'popup', answer: { error: 'NO_ARTICLE' }, clicks: ['.exit'] },
  { name: 'options', page: 'options', answer: null },
  { name: 'welcome', page: 'welcome', answer: null },
];
