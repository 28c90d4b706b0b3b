/** A judge that finds nothing wrong in a wrong answer is a defect: every kind of finding, each planted in a right answer. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../scripts/fuzz/findings.ts';
import { answerLine } from '../../../scripts/summarise/batch.ts';
import type { Summary } from '../../../src/summariser/index.ts';

const INPUT = {
  text: 'On 3 May 2019 police in Leeds arrested 56 men for grooming children online: Leeds (24), Bradford (30), Hull (2). They had shared child sexual abuse material. "\ud83d\ude00 fine", he said.',
  url: 'http://paper.example/',
  lang: 'en',
};
const answer = () => answerLine(JSON.stringify({ id: 1, ...INPUT })) as Summary & Record<string, unknown>;
const kindsOf = (value: unknown, input: object = INPUT) => findingsOf(input, value).map(({ kind }) => kind);

/** The first of a list that the answer must have, so that a plant is never put on nothing. */
function first<Item>(list: readonly Item[]): Item {
  const [item] = list;
  if (item === undefined) throw new Error('the answer lacks what the test changes');
  return item;
}

/** What is done to the answer, and the finding that it must give. */
const PLANTS: Record<string, [string, (wrong: ReturnType<typeof answer>) => void]> = {
  'a number that is none': ['not-finite', ({ counts }) => Object.assign(first(counts), { value: Number.NaN })],
  'a value that JSON has not': ['not-json', ({ counts }) => Object.assign(first(counts), { concept: undefined })],
  'an object of a class': ['not-plain-data', (wrong) => Object.assign(wrong, { when: new Date() })],
  'a span beyond the text': ['span-outside', ({ counts }) => Object.assign(first(counts), { end: 9999 })],
  'a span with another text': ['span-quotes-other', ({ keyPoints }) => Object.assign(first(keyPoints), { text: 'x' })],
  'half a character': [
    'span-splits-pair',
    ({ article, topics }) => first(topics).spans.push({ start: 0, end: article.text.indexOf('\ud83d') + 1, text: '' }),
  ],
  'a lone surrogate': ['lone-surrogate', ({ article }) => Object.assign(article, { title: 'a\ud83d' })],
  'a control character': ['control-character', ({ article }) => Object.assign(article, { title: 'a\u0007b' })],
  'a bidirectional control': ['bidirectional-control', ({ article }) => Object.assign(article, { byline: 'a\u202eb' })],
  'a string without end': ['long-string', ({ article }) => Object.assign(article, { siteName: 'a'.repeat(2001) })],
  'the name of a type': ['type-name', ({ article }) => Object.assign(article, { title: '[object Object]' })],
  'an address that is none': ['bad-address', (wrong) => Object.assign(wrong, { links: [{ url: 'x y' }] })],
  'an address that runs': ['address-not-https', (wrong) => Object.assign(wrong, { href: 'javascript:alert(1)' })],
  'an address with a user': [
    'address-with-user',
    (wrong) => Object.assign(wrong, { src: 'https://a:b@paper.example/' }),
  ],
  'a field of markup': ['markup-field', (wrong) => Object.assign(wrong, { innerHtml: '<p>' })],
  'a key of every object': [
    'forbidden-key',
    ({ article }) => Object.defineProperty(article, '__proto__', { value: 1, enumerable: true }),
  ],
  'an answer too deep': [
    'too-deep',
    (wrong) => Object.assign(wrong, { deep: JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`) }),
  ],
  'an answer too large': ['too-large', (wrong) => Object.assign(wrong, { lots: 'ab '.repeat(50_000) })],
  'a list that is missing': ['missing-list', (wrong) => Object.assign(wrong, { timeline: null })],
  'a day that no calendar has': [
    'bad-date',
    ({ timeExpressions }) => Object.assign(first(timeExpressions), { value: '2015-02-30' }),
  ],
  'a month that no year has': [
    'bad-date',
    ({ timeExpressions }) => Object.assign(first(timeExpressions), { value: '2015-13' }),
  ],
  'an interval that is none': ['bad-date', ({ timeline }) => Object.assign(first(timeline), { value: '2015-01-01/x' })],
  'a sentence that is not there': [
    'not-verbatim',
    ({ timeline }) => Object.assign(first(timeline), { event: 'Not so.' }),
  ],
  'a sum that is none': ['wrong-sum', ({ breakdowns }) => Object.assign(first(breakdowns), { sum: 55 })],
  'a wrong "adds up"': [
    'wrong-consistency',
    ({ breakdowns }) => Object.assign(first(breakdowns), { consistent: false }),
  ],
  'a score above one': ['bad-score', ({ topics }) => Object.assign(first(topics), { score: 1.5 })],
  'an answer without a text': ['no-text', (wrong) => Object.assign(wrong, { article: {} })],
};

describe('the judge of answers', () => {
  it('finds nothing in right answers', () => {
    expect(findingsOf(INPUT, answer())).toEqual([]);
    expect(findingsOf({ text: '' }, answerLine('{"id":1,"text":""}'))).toEqual([]);
    expect(findingsOf({ html: '' }, answerLine('{"id":1,"html":""}'))).toEqual([]);
    expect(findingsOf({}, answerLine('{"id":1}'))).toEqual([]);
  });

  it.each(Object.entries(PLANTS))('finds %s', (_name, [kind, plant]) => {
    const wrong = answer();
    plant(wrong);
    expect(kindsOf(wrong)).toContain(kind);
  });

  it.each([
    ['not-an-object', 'text'],
    ['bad-error', { error: 'no' }],
    ['unnamed-error', { error: { code: 'TypeError', message: 'Something.' } }],
    ['defect', { error: { code: 'SUMMARY_FAILED', message: 'Lede failed.' } }],
    [
      'error-quotes-input',
      { error: { code: 'NO_ARTICLE', message: 'Could not read "police in Leeds arrested 56 men".' } },
    ],
    [
      'error-shows-internals',
      { error: { code: 'NO_ARTICLE', message: 'Failed.\n    at read (/src/page/index.ts:3:1)' } },
    ],
  ])('finds %s in a failure', (kind, value) => {
    expect(kindsOf(value)).toContain(kind);
  });
});
