import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../scripts/summarise/plainText.ts';
import { cleanArticle, cleanLine, WORD_LIMIT } from '../../src/summariser/article.ts';
import type { Article } from '../../src/summariser/contract.ts';

const article = (change: Partial<Article>): Article => ({ ...readPlainText('').article, ...change });

describe('cleanArticle', () => {
  it('puts a space for each control, bidirectional and lone surrogate character, so that offsets stay', () => {
    const text = 'a\u0000b\u202ec\ud800d\n\ne \ud83d\ude00';
    expect(cleanArticle(article({ text })).article.text).toBe('a b c d\n\ne \ud83d\ude00');
  });

  it('reads the first words of an endless text and says so', () => {
    const { article: cleaned, warnings } = cleanArticle(article({ text: 'word '.repeat(WORD_LIMIT + 10) }));
    expect(cleaned.coverage).toEqual({ words: WORD_LIMIT, truncated: true, paywalled: false });
    expect(warnings.map(({ code }) => code)).toEqual(['TRUNCATED']);
  });

  it('counts the words of an ordinary text and cuts nothing', () => {
    const { article: cleaned, warnings } = cleanArticle(article({ text: 'Three plain words' }));
    expect(cleaned.coverage).toEqual({ words: 3, truncated: false, paywalled: false });
    expect(warnings).toEqual([]);
  });

  it('reads the first of endless marks without spaces, and says so', () => {
    const { article: cleaned, warnings } = cleanArticle(article({ text: `Write to us: ${'a@b.'.repeat(100_000)}` }));
    expect(cleaned.text.length).toBeGreaterThan(100_000);
    expect(cleaned.text.length).toBeLessThan(150_000);
    expect(warnings.map(({ code }) => code)).toEqual(['TRUNCATED']);
  });

  it('reads the first of endless paragraphs, and says so', () => {
    const paragraphs = Array.from({ length: 9000 }, (_, place) => ({
      start: place * 3,
      end: place * 3 + 1,
      kind: 'table-row' as const,
      place,
    }));
    const { article: cleaned, warnings } = cleanArticle(
      article({ text: paragraphs.map(() => '1').join('\n\n'), paragraphs }),
    );
    expect(cleaned.paragraphs).toHaveLength(8000);
    expect(cleaned.text).toHaveLength(8000 * 3 - 2);
    expect(warnings.map(({ code }) => code)).toEqual(['TRUNCATED']);
  });

  it('drops dates and languages that are none', () => {
    const cleaned = cleanArticle(
      article({ publishedTime: '<script>', modifiedTime: '2016-11-10T09:30:00+01:00', language: 'x"y' }),
    ).article;
    expect([cleaned.publishedTime, cleaned.modifiedTime, cleaned.language]).toEqual([
      null,
      '2016-11-10T09:30:00+01:00',
      null,
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2016', '2016'],
    ['2016-06', '2016-06'],
    ['2016-02-29', '2016-02-29'],
    ['2015-02-30', null],
    ['2015-13', null],
    ['0000-01-01', null],
    ['2016-11-10T09:30:00.123Z', '2016-11-10T09:30:00.123Z'],
    ['2016-11-10T25:99:00Z', '2016-11-10'],
    ['2016-11T09:30', '2016-11'],
  ])('%s', (stated, kept) => {
    expect(cleanArticle(article({ publishedTime: stated })).article.publishedTime).toBe(kept);
  });
});

describe('cleanLine', () => {
  it('makes one capped line, cut between code points', () => {
    expect(cleanLine('  a\n\u202e b\t')).toBe('a b');
    const long = cleanLine(`${'x'.repeat(399)}\ud83d\ude00\ud83d\ude00`) ?? '';
    expect(long).toBe('x'.repeat(399));
  });

  it('is null where nothing is left', () => {
    expect(cleanLine(' \u0000 ')).toBeNull();
  });
});
