import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { LedeError } from '../../src/errors.ts';
import { detectArticle, readPage } from '../../src/page/index.ts';
import { ADDRESS, ARTICLE_PAGE, ARTICLE_TEXT, LIST_PAGE } from './article.ts';

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof LedeError) return error.code;
    throw error;
  }
  return 'none';
};

describe('an article', () => {
  const { article, isArticle, articleReasons, warnings } = readPage(parseDocument(ARTICLE_PAGE), ADDRESS);

  test('is read without the furniture around it', () => {
    expect(article.text.split('\n\n')).toEqual(ARTICLE_TEXT);
  });
  test('is told to be one, with reasons', () => {
    expect(isArticle).toBe(true);
    expect(articleReasons).toContain('json-ld:NewsArticle');
    expect(articleReasons).toContain('paragraphs');
  });
  test('has its metadata', () => {
    expect(article).toMatchObject({
      url: ADDRESS,
      title: 'Council approves new harbour bridge',
      byline: 'Ines Marlow',
      siteName: 'The Vellmar Courier',
      publishedTime: '2023-11-07T18:30:00+01:00',
      modifiedTime: '2023-11-08T09:00:00+01:00',
      language: 'en-GB',
      coverage: { truncated: false, paywalled: false },
    });
    expect(article.coverage.words).toBeGreaterThan(130);
    expect(warnings).toEqual([]);
  });
  test('is detected without being extracted', () => {
    expect(detectArticle(parseDocument(ARTICLE_PAGE), ADDRESS)).toEqual({ isArticle, articleReasons });
  });
  test('says that it is not free', () => {
    const page = ARTICLE_PAGE.replace('"@type":"NewsArticle",', '"@type":"NewsArticle","isAccessibleForFree":"False",');
    const reading = readPage(parseDocument(page), ADDRESS);
    expect(reading.article.coverage.paywalled).toBe(true);
    expect(reading.warnings.map(({ code }) => code)).toEqual(['PAYWALLED']);
  });
});

test('a list page is read, and no article', () => {
  const { isArticle, articleReasons, article } = readPage(parseDocument(LIST_PAGE), 'https://courier.example/');
  expect(isArticle).toBe(false);
  expect(articleReasons).toContain('few-paragraphs');
  expect(article.text).not.toBe('');
});

describe('pages without a text', () => {
  test('empty ones hold no article', () => {
    for (const html of ['', '   ', '<p> </p>', '<script>let x = 1;</script>', '\u0000\u0001']) {
      expect(codeOf(() => readPage(parseDocument(html), ''))).toBe('NO_ARTICLE');
    }
  });
  test('a large frame with little around it holds the article', () => {
    const page = '<h1>Reader</h1><iframe src="https://other.example/story" width="800" height="600"></iframe>';
    expect(codeOf(() => readPage(parseDocument(page), ''))).toBe('ARTICLE_IN_FRAME');
  });
  test('a frame beside an article changes nothing', () => {
    const page = ARTICLE_PAGE.replace('<footer>', '<iframe src="/ad" width="900" height="900"></iframe><footer>');
    expect(readPage(parseDocument(page), ADDRESS).article.text.split('\n\n')).toEqual(ARTICLE_TEXT);
  });
  test('an embedded PDF is another kind of document', () => {
    const page = '<embed type="application/pdf" src="paper.pdf">';
    expect(codeOf(() => readPage(parseDocument(page), ''))).toBe('UNSUPPORTED_DOCUMENT');
  });
  test('so are documents that are no markup, whatever viewer the browser built around them', () => {
    for (const type of ['application/pdf', 'image/png', 'video/mp4', 'audio/ogg']) {
      const page = parseDocument('<p>A viewer and its buttons</p>');
      Object.defineProperty(page, 'contentType', { value: type });
      expect(codeOf(() => readPage(page, ''))).toBe('UNSUPPORTED_DOCUMENT');
      expect(detectArticle(page, '').isArticle).toBe(false);
    }
  });
});

test('plain text keeps its paragraphs', () => {
  const page = parseDocument(`<pre>${ARTICLE_TEXT[0]}\n\n${ARTICLE_TEXT[1]}\n</pre>`);
  expect(readPage(page, '').article.text).toBe(`${ARTICLE_TEXT[0]}\n\n${ARTICLE_TEXT[1]}`);
});

test('XML is read as text', () => {
  const page = parseDocument(`<news><item><title>Bridge</title><body>${ARTICLE_TEXT[0]}</body></item></news>`);
  expect(readPage(page, '').article.text).toContain(ARTICLE_TEXT[0]);
});

test('a page hidden until its script runs is read all the same', () => {
  const page = ARTICLE_PAGE.replace('<main>', '<main hidden>');
  expect(readPage(parseDocument(page), ADDRESS).article.text).toContain(ARTICLE_TEXT[1]);
});

test('what is left out is said', () => {
  const { article, warnings } = readPage(
    parseDocument(`<p>${'A sentence that says little. '.repeat(70)}</p>`.repeat(1000)),
    '',
  );
  expect(article.coverage.truncated).toBe(true);
  expect(warnings.map(({ code }) => code)).toContain('TRUNCATED');
});
