/** A summary as plain text, for a mail or a note. */
import type { Summary } from '../../src/summariser/contract.ts';
import type { Words } from '../words.ts';
import { outlineOf } from './outline.ts';

export function textOf(summary: Summary, words: Words): string {
  const { title, about, parts, note } = outlineOf(summary, words);
  const blocks = [
    [title, ...about].join('\n'),
    ...parts.map(({ heading, lines }) =>
      [heading, ...lines.map(({ label, words: said }) => `- ${label === undefined ? '' : `${label}: `}${said}`)].join(
        '\n',
      ),
    ),
    note,
  ];
  return `${blocks.join('\n\n')}\n`;
}
