/** A summary as headings and lines of plain words, which Markdown and plain text then write down. Knows no syntax. */
import type { Breakdown, Summary, TimelineEntry } from '../../src/summariser/contract.ts';
import { sumSentences } from '../breakdowns.ts';
import { cardsOf } from '../counts.ts';
import { isoDateText, timexText } from '../dates.ts';
import { figureLine } from '../figures.ts';
import type { Words } from '../words.ts';

/** Words of the article (`quoted`) or ours. A line may have a label in front. */
export interface Line {
  label?: string;
  words: string;
  quoted: boolean;
}

export interface Outline {
  title: string;
  /** Site, date, address. */
  about: string[];
  parts: { heading: string; lines: Line[] }[];
  note: string;
}

export function outlineOf(summary: Summary, words: Words): Outline {
  const { article, keyPoints, counts, breakdowns, timeline } = summary;
  const parts: Outline['parts'] = [
    { heading: words.say('keyPoints'), lines: keyPoints.map(({ text }) => ({ words: text, quoted: true })) },
    { heading: words.say('numbers'), lines: [...countLines(counts, article.text, words)] },
    ...breakdowns.map((breakdown) => breakdownPart(breakdown, words)),
    { heading: words.say('timeline'), lines: timeline.map((entry) => timelineLine(entry, words)) },
  ];
  return {
    title: article.title ?? words.say('untitled'),
    about: [
      [article.siteName, isoDateText(article.publishedTime, words)].filter(Boolean).join(', '),
      article.url === null ? '' : words.say('export_source', article.url),
    ].filter(Boolean),
    parts: parts.filter(({ lines }) => lines.length > 0),
    note: words.say('export_note'),
  };
}

function countLines(counts: Summary['counts'], text: string, words: Words): Line[] {
  return cardsOf(counts).flatMap((card) =>
    card.counts.map((count) => ({
      label: figureLine(count, words),
      words: text.slice(count.sentence.start, count.sentence.end),
      quoted: true,
    })),
  );
}

function breakdownPart(breakdown: Breakdown, words: Words): Outline['parts'][number] {
  const lines: Line[] = breakdown.items.map(({ name, value }) => ({
    label: name,
    words: value === null ? words.say('noNumber') : words.number(value),
    quoted: false,
  }));
  lines.push({ words: sumSentences(breakdown, words).join(' '), quoted: false });
  return { heading: breakdown.concept || words.say('breakdown'), lines };
}

function timelineLine(entry: TimelineEntry, words: Words): Line {
  const label = timexText(entry.value, entry.mod, words) ?? entry.text ?? entry.value;
  return entry.kind === 'publication'
    ? { label, words: words.say('published'), quoted: false }
    : { label, words: entry.event, quoted: true };
}
