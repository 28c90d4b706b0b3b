/** Bars and whether they add up, in sentences. */
import { describe, expect, it } from 'vitest';
import { barsOf, sumSentences } from '../../popup/breakdowns.ts';
import { wordsOf } from '../../popup/words.ts';
import type { Breakdown } from '../../src/summariser/contract.ts';
import { mockConnection } from './fixtures/connection.ts';
import { summary } from './fixtures/summary.ts';

const english = wordsOf(mockConnection());
const breakdown = (values: (number | null)[], total: number | null): Breakdown => {
  const items = values.map((value, index) => ({ start: index, end: index + 1, text: '', name: `N${index}`, value }));
  const sum = values.reduce<number>((before, value) => before + (value ?? 0), 0);
  return { concept: '', total, sum, items, consistent: total === null || total === sum };
};

/** Without the isolates around words of the page. */
const said = (one: Breakdown) =>
  sumSentences(one, english)
    .join(' ')
    .replace(/[\u2068\u2069]/g, '');

describe('a breakdown', () => {
  it('says what it adds up to', () => {
    expect(said(breakdown([2, 3], null))).toBe('The list adds up to 5.');
    expect(said(breakdown([2, 3], 5))).toBe('The list adds up to 5, as the article says.');
    expect(said(breakdown([2, 3, null], 9))).toBe(
      'The list adds up to 5; the article says 9. “N2” is listed without a number.',
    );
    expect(said(breakdown([1, null, null], null))).toBe(
      'The list adds up to 1. “N1” and “N2” are listed without a number.',
    );
    expect(said(breakdown([1, null, null, null, null, null, null], null))).toContain('“N4” and 2 more are listed');
  });

  it('sorts, folds the rest and counts it', () => {
    const [arrests] = summary.breakdowns;
    if (!arrests) throw new Error('no breakdown in the fixture');
    const bars = barsOf(arrests, false);
    expect(bars.shown.map(({ value }) => value)).toEqual([11, 8, 5, 4, 4, 3]);
    expect(bars.rest).toHaveLength(10);
    expect(bars.restSum).toBe(16);
    expect(barsOf(arrests, true).shown.at(-1)?.name).toBe('Cantabria');
  });

  it('does not fold one or two bars', () => {
    expect(barsOf(breakdown([1, 1, 1, 1, 1, 1, 1, 1], null), false).rest).toEqual([]);
  });
});
