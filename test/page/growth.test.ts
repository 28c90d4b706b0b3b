/** Shapes that hang other readers. */
import { expect, it } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { LedeError } from '../../src/errors.ts';
import { readPage } from '../../src/page/index.ts';
import { processorTime } from '../growth.ts';
import { ARTICLE_TEXT } from './article.ts';

const SHAPES = {
  'nested boxes': '<div>'.repeat(20_000) + ARTICLE_TEXT.join(' '),
  'nested lists': '<ul><li>x'.repeat(10_000),
  'nested inline elements': '<b><i>x'.repeat(10_000),
  'line breaks': 'a line<br>'.repeat(10_000),
  cells: `<table><tr>${'<td>cell'.repeat(10_000)}</table>`,
  'unclosed comments': '<!--'.repeat(20_000),
  attributes: `<p ${Array.from({ length: 10_000 }, (_, index) => `a${index}=1`).join(' ')}>text`,
};

it.each(Object.entries(SHAPES))('%s end in good time', (_, html) => {
  const time = processorTime(() => {
    try {
      readPage(parseDocument(html), '');
    } catch (error) {
      // That it holds no article is an answer.
      if (!(error instanceof LedeError)) throw error;
    }
  });
  expect(time).toBeLessThan(5000);
});
