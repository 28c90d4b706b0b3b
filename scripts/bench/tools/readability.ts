/** Readability as the benchmark runs it, on documents that were parsed outside the clock. */
import { Readability } from '@mozilla/readability';
import { longPage } from '../../../test/fixtures/longPage.ts';
import { parseDocument } from '../../document.ts';
import type { ToolModule } from '../tools.ts';

/** Readability eats the document that it is given, so every run gets one of its own. */
export const prepare: ToolModule['prepare'] = ({ paragraphs }) => {
  const page = parseDocument(longPage(paragraphs));
  return () => new Readability(page).parse()?.content?.match(/<p>/g)?.length ?? 0;
};
