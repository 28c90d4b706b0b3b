/** The article in every shape that pages give it, out of a parsed file; `test/e2e/shapes.ts` does the same in browsers. */
import { expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { readPage } from '../../src/page/index.ts';
import { SHAPES } from '../fixtures/shapes.ts';

const ADDRESS = 'https://sarnow-post.example/town/containers-without-papers-found-in-sarnow';

test.each(SHAPES)('$name', ({ html, paragraphs }) => {
  const { article, isArticle } = readPage(parseDocument(html), ADDRESS);
  expect(article.text.split('\n\n')).toEqual(paragraphs);
  expect(article.title).toBe('Containers without papers found in Sarnow');
  expect(isArticle).toBe(true);
});
