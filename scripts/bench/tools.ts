/** What the benchmark compares: each tool by its module in `tools/`, what it does, and which of ours does the same or more. */
import type { Written } from '../../test/fixtures/longText.ts';

export type ToolName = 'summary' | 'dates' | 'chrono' | 'compromise' | 'wink' | 'page' | 'readability';

export interface Tool {
  name: ToolName;
  title: string;
  /** What it does with the input: no two tools do the same. */
  does: string;
  /** Which of ours its time is divided by. */
  beside: ToolName;
  languages: readonly Written[];
}

/** A tool's module: makes the work on one input, outside the clock; the work gives the number of things it found. */
export interface ToolModule {
  prepare(input: { text: string; language: Written; paragraphs: number }): () => number;
}

const OURS = ['en', 'es', 'ca', 'de', 'fr', 'it', 'pt'] as const;
const CHRONOS = ['en', 'es', 'de', 'fr', 'it', 'pt'] as const;

export const TOOLS: readonly Tool[] = [
  { name: 'summary', title: 'Lede', does: 'the whole summary of a text', beside: 'summary', languages: OURS },
  {
    name: 'compromise',
    title: 'compromise',
    does: 'tags words; people, places, numbers',
    beside: 'summary',
    languages: ['en'],
  },
  {
    name: 'wink',
    title: 'wink-nlp',
    does: 'sentences, tags, entities, sentiment',
    beside: 'summary',
    languages: ['en'],
  },
  {
    name: 'dates',
    title: 'Lede, dates alone',
    does: 'sentences, numbers, time expressions',
    beside: 'dates',
    languages: OURS,
  },
  { name: 'chrono', title: 'chrono-node', does: 'time expressions alone', beside: 'dates', languages: CHRONOS },
  {
    name: 'page',
    title: 'Lede, the page',
    does: 'article, metadata, kinds of page',
    beside: 'page',
    languages: ['en'],
  },
  {
    name: 'readability',
    title: 'Readability',
    does: 'extraction alone, of a page it may spoil',
    beside: 'page',
    languages: ['en'],
  },
];
