/** Figures as the reader writes them, with their comparison in words. */
import { describe, expect, it } from 'vitest';
import { figureLine, figureOf } from '../../popup/figures.ts';
import { wordsOf } from '../../popup/words.ts';
import type { Count } from '../../src/summariser/contract.ts';
import { mockConnection } from './fixtures/connection.ts';

const english = wordsOf(mockConnection());
const spanish = wordsOf(mockConnection({ language: 'es' }));

const count = (more: Partial<Count>) => ({
  value: 150,
  comparison: '=' as const,
  unit: null,
  concept: 'police officers',
  ...more,
});

describe('a figure in words', () => {
  it.each([
    [{ comparison: '>' }, 'more than 150 police officers'],
    [{ comparison: '<' }, 'less than 150 police officers'],
    [{ comparison: '>=' }, 'at least 150 police officers'],
    [{ comparison: '<=' }, 'up to 150 police officers'],
    [{ comparison: '~' }, 'about 150 police officers'],
    [{ value: [40, 60], concept: 'years old' }, 'between 40 and 60 years old'],
    [{ value: 12.5, unit: 'percent', concept: 'of the cases', trend: 'up' }, 'up by 12.5% of the cases'],
    [{ value: 3_200_000, concept: 'files' }, '3.2 million files'],
    [{ value: [8, 10], unit: 'percent', concept: 'growth' }, 'between 8 and 10% growth'],
    [{ value: [240, 300], unit: 'GBP', concept: 'lost' }, 'between £240 and £300 lost'],
    [{ value: 3_214_567, concept: 'files' }, '3,214,567 files'],
    [{ value: 19.9, unit: 'EUR', concept: '' }, '€19.90'],
    [{ value: 30, unit: 'kilometre', concept: '' }, '30 kilometres'],
    [{ value: 190, unit: 'point', text: '190 points', concept: 'index' }, '190 points index'],
    [{ value: 2_500_000, unit: 'tonne', text: '2.5 million tonnes', concept: 'flour' }, '2.5 million tonnes flour'],
    [{ value: [1000, 10_000], text: 'thousands of', worded: true, concept: 'files' }, 'thousands of files'],
    [
      { value: 2 / 3, comparison: '~', text: 'two-thirds of', worded: true, concept: 'sales' },
      'about two-thirds of sales',
    ],
    [{ value: 0.2, text: 'Un village sur cinq', worded: true, concept: 'village' }, 'Un village sur cinq'],
    [{ value: [30, 40], comparison: '~', text: '30 to 40', concept: 'files' }, 'between about 30 and 40 files'],
    [{ value: [1, 10], text: '1 to 10', concept: 'files' }, 'between 1 and 10 files'],
  ] as [Partial<Count>, string][])('%j is “%s”', (more, words) => {
    expect(figureLine(count(more), english)).toBe(words);
  });

  it('writes figures as the reader does', () => {
    expect(figureOf(count({ value: 12345.5 }), spanish).figure).toBe('12.345,5');
  });

  it('names a unit that Intl does not know by its own name', () => {
    expect(figureOf(count({ value: 3, unit: 'barrel' }), english).figure).toBe('3 barrel');
  });
});
