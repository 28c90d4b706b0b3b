/** A fact leads back to its words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, evidenceOf, passageOf } from '../../popup/evidence.ts';
import { article, spanOf } from './fixtures/summary.ts';

const evidence = evidenceOf(article);

describe('evidence', () => {
  it('finds the sentence and the paragraph of a span', () => {
    const fact = evidence.fact('x', spanOf('17 people'));
    expect(article.text.slice(fact.sentence.start, fact.sentence.end)).toBe(
      'A further 17 people are being investigated.',
    );
    expect(fact.paragraph).toBe(2);
  });

  it('names the passage by sentence, fact and what stands around', () => {
    const { quote, focus } = evidence.passage(evidence.fact('x', spanOf('173 hard drives')));
    expect(quote.exact.slice(focus?.start, focus?.end)).toBe('173 hard drives');
    expect(article.text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quote.prefix).toHaveLength(32);
  });

  it('keeps every part of the quotation in order, for any span of any text', () => {
    const texts = fc.array(fc.lorem({ mode: 'sentences', maxCount: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 60 }), (paragraphs, at, length) => {
        const text = paragraphs.join('\n\n');
        const start = at % text.length;
        const end = Math.min(text.length, start + length);
        const all = evidenceOf({ text, language: 'la' });
        const fact = all.fact('x', { start, end });
        expect(fact.sentence.start).toBeLessThanOrEqual(start);
        expect(fact.sentence.end).toBeGreaterThanOrEqual(end);
        const { before, fact: core, after } = all.quotation(fact);
        expect(core).toBe(text.slice(start, end));
        expect(text).toContain(before + core + after);
      }),
    );
  });

  it('cuts a sentence without an end around the fact', () => {
    const text = `${'word '.repeat(2000)}fact ${'word '.repeat(2000)}`;
    const start = text.indexOf('fact');
    const fact = evidenceOf({ text, language: 'en' }).fact('x', { start, end: start + 4 });
    expect(fact.sentence.end - fact.sentence.start).toBeLessThan(700);
    expect(evidenceOf({ text, language: 'not a tag' }).fact('x', { start, end: start + 4 }).paragraph).toBe(1);
  });

  it('shows a fact without a name among its nearest words', () => {
    expect(around({ before: 'It paid ', fact: '€1.06', after: ' a share.' })).toBe('It paid €1.06 a share.');
    expect(around({ before: 'one two three four ', fact: '5', after: ' six seven eight nine ten eleven' })).toBe(
      '… three four 5 six seven eight nine ten …',
    );
  });

  it('needs no focus where the fact is the sentence', () => {
    expect(passageOf('One. Two.', { start: 0, end: 4 }, { start: 0, end: 4 })).toEqual({
      quote: { exact: 'One.', prefix: '', suffix: ' Two.' },
    });
  });
});
