/** What a page is apart from an ordinary article, and what becomes of its paragraphs' kinds. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { readPage } from '../../src/page/index.ts';
import { SHAPES, TEXT } from '../fixtures/shapes.ts';

const ADDRESS = 'https://sarnow-post.example/town/containers-without-papers-found-in-sarnow';
const read = (html: string) => readPage(parseDocument(html), ADDRESS);
const shape = (name: string) => read(SHAPES.find((one) => one.name === name)?.html ?? '');
const stated = (data: object, body: string) =>
  `<html lang="en"><head><title>Sarnow</title><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script></head><body>${body}</body></html>`;
const story = Object.values(TEXT)
  .map((text) => `<p>${text}</p>`)
  .join('');

describe('forms', () => {
  test('a live report is said to be one, and began when it says', () => {
    const { warnings, article } = shape('a live report, the newest entry first');
    expect(warnings.map(({ code }) => code)).toEqual(['LIVE_BLOG']);
    expect(article.publishedTime).toBe('2021-10-06T11:00:00+02:00');
  });

  test('of a picture gallery the captions are read', () => {
    const pictures = [TEXT.lead, TEXT.yard, TEXT.union].map(
      (text, index) => `<figure><img src="${index}.jpg"><figcaption>${text}</figcaption></figure>`,
    );
    const { warnings, article } = read(
      stated(
        { '@type': 'ImageGallery', name: 'The yard' },
        `<main><h1>The yard of Sarnow</h1>${pictures.join('')}</main>`,
      ),
    );
    expect(warnings.map(({ code }) => code)).toEqual(['GALLERY']);
    expect(article.text.split('\n\n')).toEqual([TEXT.lead, TEXT.yard, TEXT.union]);
    expect(article.paragraphs?.map(({ kind }) => kind)).toEqual(['caption', 'caption', 'caption']);
  });

  test('an ordinary article with a gallery in it is none', () => {
    const data = { '@graph': [{ '@type': 'NewsArticle', headline: 'Sarnow' }, { '@type': 'ImageGallery' }] };
    expect(read(stated(data, `<article><h1>Sarnow</h1>${story}</article>`)).warnings).toEqual([]);
  });

  test.each([
    { isAccessibleForFree: false },
    { isAccessibleForFree: 'False' },
    { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' } },
  ])('a wall is said to be there: %j', (wall) => {
    const { article } = read(stated({ '@type': 'NewsArticle', ...wall }, `<article><h1>Sarnow</h1>${story}</article>`));
    expect(article.coverage.paywalled).toBe(true);
  });
});

describe('paragraphs', () => {
  const kinds = (name: string) => shape(name).article.paragraphs?.map(({ kind }) => kind);

  test('know what they are', () => {
    expect(kinds('a list of figures')).toEqual([
      ...['paragraph', 'paragraph', 'heading'],
      ...['list-item', 'list-item', 'list-item'],
      ...['paragraph', 'paragraph', 'paragraph'],
    ]);
    expect(kinds('a table of figures')?.slice(2, 6)).toEqual(Array(4).fill('table-row'));
    expect(kinds('a quotation of several lines')).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'quotation',
      'paragraph',
    ]);
  });

  test.each(SHAPES)('lie where their text lies, in the order of the page: $name', ({ name, paragraphs }) => {
    const { article } = shape(name);
    expect(article.paragraphs?.map(({ start, end }) => article.text.slice(start, end))).toEqual(paragraphs);
    const places = article.paragraphs?.map(({ place }) => place) ?? [];
    expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
  });
});
