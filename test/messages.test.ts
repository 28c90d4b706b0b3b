import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backgroundRequests, contentRequests, PASSAGE_LIMIT, panelRequests } from '../src/messages.ts';

const quote = { exact: 'four men', prefix: 'police arrested ', suffix: ' on Monday' };

describe('shapes at the border', () => {
  it('lets a passage through', () => {
    expect(contentRequests.mark({ passage: { quote, focus: { start: 0, end: 4 } } })).toBe(true);
    expect(contentRequests.mark({ passage: { quote } })).toBe(true);
  });

  it.each([
    ['no passage', {}],
    ['an empty quotation', { passage: { quote: { ...quote, exact: '' } } }],
    ['a quotation of a megabyte', { passage: { quote: { ...quote, exact: 'x'.repeat(1e6) } } }],
    ['a focus outside the quotation', { passage: { quote, focus: { start: 0, end: 40 } } }],
    ['a focus backwards', { passage: { quote, focus: { start: 4, end: 4 } } }],
    ['a focus that is no offset', { passage: { quote, focus: { start: 0.5, end: 4 } } }],
    ['a number for a quotation', { passage: { quote: 3 } }],
  ])('stops %s', (_, request) => {
    expect(contentRequests.mark(request)).toBe(false);
  });

  it.each([
    ['no list', {}, false],
    ['a kind that there is not', { passages: [{ quote, kind: 'secret' }] }, false],
    ['a passage without words', { passages: [{ kind: 'date' }] }, false],
    ['more passages than facts', { passages: Array(PASSAGE_LIMIT + 1).fill({ quote, kind: 'date' }) }, false],
    ['all facts', { passages: Array(PASSAGE_LIMIT).fill({ quote, kind: 'date' }) }, true],
  ])('of all marks: %s', (_, request, passes) => {
    expect(contentRequests.markAll(request)).toBe(passes);
  });

  it('reads a page or its selection, and nothing else', () => {
    expect(contentRequests.read({ selection: false })).toBe(true);
    expect(contentRequests.read({ selection: 'all' })).toBe(false);
  });

  it('never throws, whatever comes', () => {
    const checks = [contentRequests.mark, contentRequests.markAll, backgroundRequests.detected, panelRequests.granted];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('passage', 'passages', 'isArticle', 'tabId', '__proto__'), fc.anything()),
        (request) => {
          for (const check of checks) expect(typeof check(request)).toBe('boolean');
        },
      ),
    );
  });
});
