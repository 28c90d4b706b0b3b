/**
 * P14: every figure shown is finite, and every quotation is in the page. Any text out of each language's own words, and every
 * sample page: the judge (`scripts/fuzz/findings.ts`) finds nothing in the answer, and the answer is not empty of evidence.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../scripts/fuzz/findings.ts';
import { type Case, textCaseOf } from '../../scripts/fuzz/generators.ts';
import { lineOf } from '../../scripts/fuzz/run.ts';
import { answerLine } from '../../scripts/summarise/batch.ts';
import { languages } from '../../src/summariser/languages/index.ts';

const TEXTS = 12;
const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/** Stretches of text in an answer that say where they stand. */
function evidenceIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'start' in value && 'text' in value ? 1 : 0;
  return Object.values(value).reduce((sum: number, item: unknown) => sum + evidenceIn(item), own);
}

describe.each(languages.map((language) => [language.code, language] as const))('in %s', (_code, language) => {
  it('any text', { timeout: 120_000 }, () => {
    let evidence = 0;
    fc.assert(
      fc.property(textCaseOf(language), (input) => {
        const answer = answerLine(lineOf(input));
        evidence += evidenceIn(answer);
        expect(findingsOf(input, answer)).toEqual([]);
      }),
      { numRuns: TEXTS, seed: 14, endOnFailure: true },
    );
    expect(evidence).toBeGreaterThan(TEXTS);
  });
});

it.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))('the sample page %s', (name) => {
  const input: Case = { html: readFileSync(PAGES + name, 'utf8'), url: `https://paper.example/${name}` };
  expect(findingsOf(input, answerLine(lineOf(input)))).toEqual([]);
});
