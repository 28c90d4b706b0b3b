// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearForeignMarks, clearMarks, markPassage, markPassages } from '../../src/page/highlight.ts';

const highlights = new Map<string, { ranges: Range[]; priority: number }>();

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      priority = 0;
      readonly ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  document.body.innerHTML = '<p>Before.</p><p>The bridge has seven pillars of stone.</p>';
});
afterEach(() => {
  clearMarks(document);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const passage = {
  quote: { exact: 'The bridge has seven pillars of stone.', prefix: '', suffix: '' },
  focus: { start: 15, end: 28 },
};

test('marks sentence and fact without touching the page', () => {
  const before = document.documentElement.outerHTML;
  expect(markPassage(document, passage)).toBe(true);
  expect(highlights.get('lede-passage')?.ranges[0]?.toString()).toBe('The bridge has seven pillars of stone.');
  expect(highlights.get('lede-focus')?.ranges[0]?.toString()).toBe('seven pillars');
  expect(highlights.get('lede-focus')?.priority).toBe(1);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('says that it found nothing, and leaves no mark of the last passage', () => {
  markPassage(document, passage);
  expect(markPassage(document, { quote: { exact: 'No such words stand here.', prefix: '', suffix: '' } })).toBe(false);
  expect(highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('Escape clears, and then no key is listened to', () => {
  markPassage(document, passage);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(highlights.size).toBe(2);
  const removed = vi.spyOn(document, 'removeEventListener');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(highlights.size).toBe(0);
  expect(removed).toHaveBeenCalledWith('keydown', expect.any(Function), true);
});

test('the next passage takes the place of the last', () => {
  markPassage(document, passage);
  markPassage(document, { quote: { exact: 'Before.', prefix: '', suffix: '' } });
  expect(highlights.get('lede-passage')?.ranges[0]?.toString()).toBe('Before.');
  expect(highlights.has('lede-focus')).toBe(false);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('all at once: a sentence for a key point, its own words for a number or a date', () => {
  const before = document.documentElement.outerHTML;
  const quote = { exact: 'The bridge has seven pillars of stone.', prefix: '', suffix: '' };
  const found = markPassages(document, [
    { kind: 'point', quote },
    { kind: 'number', quote, focus: { start: 15, end: 28 } },
    { kind: 'date', quote: { exact: 'No such words stand here.', prefix: '', suffix: '' } },
  ]);
  expect(found).toBe(2);
  const marked = [...highlights].map(([name, { ranges }]) => [name, ranges.map(String)]);
  expect(marked).toEqual([
    ['lede-point', [quote.exact]],
    ['lede-number', ['seven pillars']],
  ]);
  clearMarks(document);
  expect(highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('takes away what a version before has left, and nothing of the page', () => {
  markPassage(document, passage);
  const [ours] = document.adoptedStyleSheets;
  // happy-dom does not know the selector.
  Object.defineProperty(ours, 'cssRules', { value: [{ cssText: '::highlight(lede-passage) { color: red; }' }] });
  const theirs = new CSSStyleSheet();
  theirs.replaceSync('p { color: red; }');
  clearMarks(document);
  // As a script of ours leaves it that was cut off: nobody knows of its marks any more.
  document.adoptedStyleSheets = [theirs, ours as CSSStyleSheet];
  highlights.set('lede-date', { ranges: [], priority: 0 });
  highlights.set('paper-quote', { ranges: [], priority: 0 });
  clearForeignMarks(document);
  expect([...highlights.keys()]).toEqual(['paper-quote']);
  expect(document.adoptedStyleSheets).toEqual([theirs]);
  document.adoptedStyleSheets = [];
});
