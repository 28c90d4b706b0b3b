import type { Block } from './blocks.ts';

export function keepArticleLines(blocks: readonly Block[], _title: string): Block[] {
  return [...blocks];
}
