/** What a summary is bounded by besides its text. */
import { expect, it } from 'vitest';
import { readPlainText } from '../../scripts/summarise/plainText.ts';
import { summarise } from '../../src/summariser/index.ts';

const summaryOf = (text: string) => summarise(readPlainText(text, { language: 'en' }), { chooseResources: () => [] });

it('gives the first two thousand of endless dates, and says so', () => {
  const { timeExpressions, timeline, warnings } = summaryOf('Police came at 10am on Monday. '.repeat(2500));
  expect(timeExpressions).toHaveLength(2000);
  expect(timeline.length).toBeLessThan(2000);
  expect(warnings.map(({ code }) => code)).toEqual(['MANY_FIGURES']);
});

it('says nothing of an ordinary number of them', () => {
  expect(summaryOf('Police came at 10am on Monday. '.repeat(50)).warnings).toEqual([]);
});
