/** The summary to take along: Markdown, plain text, JSON, CSV. Knows which is which; each writer knows its own form. */
import type { Summary } from '../src/summariser/contract.ts';
import { csvOf } from './export/csv.ts';
import { markdownOf } from './export/markdown.ts';
import { textOf } from './export/text.ts';
import type { Words } from './words.ts';

export type ExportFormat = 'markdown' | 'text' | 'json' | 'csv';

export const MEDIA_TYPES: Record<ExportFormat, string> = {
  markdown: 'text/markdown;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
};

const EXTENSIONS: Record<ExportFormat, string> = { markdown: 'md', text: 'txt', json: 'json', csv: 'csv' };

/** The summary in one form, labels in the reader's language, the article's words verbatim. JSON is the data contract. */
export function exported(summary: Summary, format: ExportFormat, words: Words): string {
  if (format === 'markdown') return markdownOf(summary, words);
  if (format === 'text') return textOf(summary, words);
  if (format === 'csv') return csvOf(summary);
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** Neutral: the date of the article alone, never its title, since a file name tells whoever sees the folder. */
export function fileName({ article }: Summary, format: ExportFormat): string {
  const date = /^\d{4}(?:-\d{2}){0,2}/.exec(article.publishedTime ?? '')?.[0];
  return `lede${date ? `-${date}` : ''}.${EXTENSIONS[format]}`;
}
