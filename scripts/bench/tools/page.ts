/** Lede's reading of a page as the benchmark runs it, on a document that was parsed outside the clock. */
import { readPage } from '../../../src/page/index.ts';
import { longPage } from '../../../test/fixtures/longPage.ts';
import { parseDocument } from '../../document.ts';
import type { ToolModule } from '../tools.ts';

export const prepare: ToolModule['prepare'] = ({ paragraphs }) => {
  const page = parseDocument(longPage(paragraphs));
  return () => readPage(page, 'https://courier.example/records').article.text.split('\n\n').length;
};
