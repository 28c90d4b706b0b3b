/** What is copied and saved: complete, and harmless where it is opened. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../popup/export/csv.ts';
import { escaped } from '../../popup/export/markdown.ts';
import { exported, fileName } from '../../popup/export.ts';
import { wordsOf } from '../../popup/words.ts';
import type { Summary } from '../../src/summariser/contract.ts';
import { mockConnection } from './fixtures/connection.ts';
import { article, summary } from './fixtures/summary.ts';

const words = wordsOf(mockConnection());

/** RFC 4180, read back. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  for (const [, quoted, plain, end] of csv.replace('\ufeff', '').matchAll(cells)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const withConcept = (concept: string): Summary => ({
  ...summary,
  counts: summary.counts.slice(0, 1).map((count) => ({ ...count, concept })),
  breakdowns: [],
  timeline: [],
});

describe('Markdown', () => {
  it('has every part, its figures and its sum', () => {
    const text = exported(summary, 'markdown', words);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# National Police arrest 56 men in operation against child sexual abuse material',
      '## Key points',
      '## Numbers',
      '## arrests',
      '## Timeline',
    ]);
    expect(text).toContain('**more than 150 police officers**');
    expect(text).toContain('The list adds up to 51; the article says 56');
    expect(text).toContain('**early 2015**');
  });

  it('leaves no markup of the page alive', () => {
    expect(escaped('![x](https://e.example/p.png) <img src=x> [a](b)\n# h')).toBe(
      '\\!\\[x\\]\\(https\\://e.example/p.png\\) \\<img src\\=x\\> \\[a\\]\\(b\\) \\# h',
    );
    expect(escaped('1. one')).toBe('1\\. one');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escaped(text).replace(/\\./g, '')).not.toMatch(/[<>[\]*_`#\n]/);
      }),
    );
  });
});

describe('plain text and JSON', () => {
  it('holds the facts in words', () => {
    const text = exported(summary, 'text', words);
    expect(text).toContain('- 173 hard drives: More than 150 police officers took part');
    expect(text).toContain('- Cantabria: no number');
  });

  it('is the data contract, whole', () => {
    expect(JSON.parse(exported(summary, 'json', words))).toEqual(summary);
  });
});

describe('CSV', () => {
  it('has a row for each count, part and date, in columns of one width', () => {
    const [head, ...rows] = parsed(csvOf(summary));
    expect(rows).toHaveLength(10 + 16 + 4);
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
    expect(rows.map(([type]) => type).filter((type) => type === 'breakdown')).toHaveLength(16);
    expect(rows.some((row) => row.includes('>') && row.includes('150'))).toBe(true);
  });

  it.each(['=HYPERLINK("https://e.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', ' =1', '|calc'])(
    'keeps %j from being a formula',
    (concept) => {
      const cell = parsed(csvOf(withConcept(concept)))[1]?.[5] ?? '';
      expect(cell).toBe(`'${concept}`);
    },
  );

  it('gives back any words that it was given', () => {
    fc.assert(
      fc.property(fc.string(), (concept) => {
        const cell = parsed(csvOf(withConcept(concept)))[1]?.[5] ?? '';
        expect(cell.replace(/^'/, '')).toBe(concept.replace(/^'/, ''));
      }),
    );
  });
});

describe('the name of a file', () => {
  it('tells the date alone', () => {
    expect(fileName(summary, 'markdown')).toBe('lede-2016-11-10.md');
    expect(fileName({ ...summary, article: { ...article, publishedTime: null } }, 'csv')).toBe('lede.csv');
    expect(fileName({ ...summary, article: { ...article, publishedTime: '../../etc' } }, 'json')).toBe('lede.json');
  });
});
