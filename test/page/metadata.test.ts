import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { readPage } from '../../src/page/index.ts';

const PROSE =
  '<p>The bridge was closed for a year, and the people of the town waited for it, as they always had.</p>'.repeat(3);
const read = (head: string, body = '', address = 'https://www.courier.example/bridge') =>
  readPage(parseDocument(`<html lang="en"><head>${head}</head><body>${body}${PROSE}</body></html>`), address).article;

describe('title', () => {
  test.each([
    ['<title>A bridge for Vellmar | The Courier</title>', '', 'A bridge for Vellmar'],
    ['<title>The Courier - A bridge for Vellmar</title>', '', 'A bridge for Vellmar'],
    ['<title>Bridges - a history - Courier</title>', '', 'Bridges - a history'],
    ['<title>Politics: the long road</title>', '', 'Politics: the long road'],
    ['<title>x</title><meta property="og:title" content="A bridge &amp;amp; a town">', '', 'A bridge & a town'],
    ['', '<h1>A bridge for Vellmar</h1>', 'A bridge for Vellmar'],
  ])('%s', (head, body, title) => expect(read(head, body).title).toBe(title));
  test('is one clean line of bounded length', () => {
    const { title } = read(`<title>A \u202ebridge\u0007 ${'word '.repeat(3000)}</title>`);
    expect(title?.startsWith('A bridge word')).toBe(true);
    expect(title?.length).toBeLessThanOrEqual(300);
  });
});

describe('byline', () => {
  test.each([
    ['<meta name="author" content="By Ines Marlow">', '', 'Ines Marlow'],
    [
      '<meta property="article:author" content="https://social.example/ines">',
      '<span class="byline">Por Ines Marlow</span>',
      'Ines Marlow',
    ],
    ['', '<a rel="author" href="/ines">Ines Marlow</a>', 'Ines Marlow'],
    [
      '',
      '<span itemprop="author">Ines Marlow</span> and <span itemprop="author">Tom Brand</span>',
      'Ines Marlow, Tom Brand',
    ],
    ['', '<h1>A bridge for Vellmar</h1><p>By Ines Marlow, 4 March 2021</p>', 'Ines Marlow,'],
  ])('%s %s', (head, body, byline) =>
    expect(read(head, body).byline?.replace(/,$/, '')).toBe(byline.replace(/,$/, '')),
  );
  test('nobody is named where nobody is', () => expect(read('<title>A bridge</title>').byline).toBeNull());
});

test('language is a tag or nothing', () => {
  const language = (lang: string) =>
    readPage(parseDocument(`<html lang="${lang}"><body>${PROSE}</body></html>`), '').article.language;
  expect(language('en_US')).toBe('en-US');
  expect(language('PT-br')).toBe('pt-BR');
  expect(language('zh-hant-tw')).toBe('zh-Hant-TW');
  expect(language('<b>')).toBeNull();
});
