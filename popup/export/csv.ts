/**
 * Counts, breakdowns and timeline as one table (RFC 4180) for a spreadsheet or a script. Machine words, not the
 * reader's: figures with a point, ISO dates. A cell of the page's words never becomes a formula.
 */
import type { Summary } from '../../src/summariser/contract.ts';

const COLUMNS = [
  'type',
  'value',
  'high',
  'comparison',
  'unit',
  'concept',
  'name',
  'kind',
  'key',
  'date',
  'precision',
  'modifier',
  'text',
  'sentence',
  'start',
  'end',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null>>;

/** With a byte-order mark, without which Excel takes the file for Latin-1. Lines end in CR LF. */
export function csvOf(summary: Summary): string {
  const lines = [[...COLUMNS], ...rowsOf(summary).map((row) => COLUMNS.map((column) => cell(row[column] ?? null)))];
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function rowsOf({ article, counts, breakdowns, timeline }: Summary): Row[] {
  return [
    ...counts.map(({ value, sentence, ...count }): Row => {
      const [low, high] = Array.isArray(value) ? value : [value, null];
      return {
        ...pick(count),
        type: 'count',
        value: low,
        high,
        comparison: count.comparison,
        unit: count.unit,
        concept: count.concept,
        kind: count.kind,
        key: count.key,
        modifier: count.trend ?? null,
        sentence: article.text.slice(sentence.start, sentence.end),
      };
    }),
    ...breakdowns.flatMap(({ concept, items }) =>
      items.map((item): Row => ({ ...pick(item), type: 'breakdown', value: item.value, concept, name: item.name })),
    ),
    ...timeline.map(
      (entry): Row => ({
        ...pick(entry),
        type: entry.kind,
        key: entry.key,
        date: entry.value,
        precision: entry.precision,
        modifier: entry.mod ?? null,
        sentence: entry.sentence,
      }),
    ),
  ];
}

const pick = ({ text, start, end }: { text?: string; start?: number; end?: number }): Row => ({
  text: text ?? null,
  start: start ?? null,
  end: end ?? null,
});

/** Beginnings that spreadsheets read as a formula (OWASP, "CSV Injection"), after any spaces. */
const FORMULA = /^\s?[=+\-@\t\r\n|%]/;
/** Our own signs of comparison, which begin a cell as well and are no formula. */
const SIGNS: ReadonlySet<string> = new Set(['=', '~', '>', '<', '>=', '<=']);

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value.trimStart()) && !SIGNS.has(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
