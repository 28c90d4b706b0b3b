/** A summary as Markdown (CommonMark). Words of a page are escaped: they must not become links, images or HTML. */
import type { Summary } from '../../src/summariser/contract.ts';
import type { Words } from '../words.ts';
import { type Line, outlineOf } from './outline.ts';

export function markdownOf(summary: Summary, words: Words): string {
  const { title, about, parts, note } = outlineOf(summary, words);
  const blocks = [
    `# ${escaped(title)}`,
    ...about.map(escaped),
    ...parts.map(({ heading, lines }) => [`## ${escaped(heading)}`, '', ...lines.map(itemOf)].join('\n')),
    `*${escaped(note)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const itemOf = ({ label, words }: Line): string =>
  label === undefined ? `- ${escaped(words)}` : `- **${escaped(label)}**: ${escaped(words)}`;

/**
 * On one line, with every character that could begin markup escaped (CommonMark 2.4 allows it before any ASCII
 * punctuation), and what programs turn into links by themselves broken by an escape too.
 */
export function escaped(text: string): string {
  return text
    .split(/\s/)
    .filter(Boolean)
    .join(' ')
    .replace(/[\\`*_{}[\]<>()#+\-!|~&$^=:@]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
