// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { locatePassage } from '../../src/page/locate.ts';

type Quote = Parameters<typeof locatePassage>[1]['quote'];
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const locate = (wanted: Quote): Range | null => locatePassage(document, { quote: wanted })?.range ?? null;
const words = (range: Range | null) => range?.toString().split(/\s+/).filter(Boolean).join(' ') ?? null;

// Another file may get the same document.
afterEach(() => document.body.replaceChildren());

test('finds words across elements, lines and blocks', () => {
  document.body.innerHTML = '<p>The <b>old</b>\n   bridge <a href="#">was closed</a>.</p><p>It will <i>re</i>open.</p>';
  expect(words(locate(quote('old bridge was closed.')))).toBe('old bridge was closed.');
  expect(words(locate(quote('was closed.\n\nIt will reopen.')))).toBe('was closed.It will reopen.');
});

test('takes any quotation mark, dash and space for the other', () => {
  document.body.innerHTML = '<p>“We’ve waited – long\u00a0enough,” she said.</p>';
  expect(words(locate(quote('"We\'ve waited - long enough," she')))).toBe('“We’ve waited – long enough,” she');
});

test('passes over what nobody sees', () => {
  document.body.innerHTML = '<p>Three <script>pillars</script><span hidden>wooden</span>pillars.</p>';
  expect(words(locate(quote('Three pillars')))).toContain('Three');
  expect(locate(quote('wooden'))).toBeNull();
});

test('chooses among equal words by what stands around them', () => {
  document.body.innerHTML =
    '<p id="a">In May 12 people came.</p><p id="b">In June 12 people came.</p><p id="c">In July 12 people left.</p>';
  const at = (range: Range | null) => range?.startContainer.parentElement?.id;
  expect(at(locate(quote('12 people', 'In June ', ' came')))).toBe('b');
  expect(at(locate(quote('12 people', '', ' left')))).toBe('c');
  expect(at(locate(quote('12 people')))).toBe('a');
});

test('finds a sentence that changed a little, and says so where it is gone', () => {
  document.body.innerHTML =
    '<p>Before it.</p><p>Police arrested 56 men in eleven provinces on Tuesday morning, the ministry said.</p><p>After it.</p>';
  const changed = locate(quote('Police arrested 54 men in eleven provinces on Tuesday morning, the ministry said.'));
  expect(words(changed)).toContain('men in eleven provinces on Tuesday morning');
  expect(words(changed)).not.toContain('After it');
  expect(locate(quote('A sentence about something else that this page has never contained at all.'))).toBeNull();
  expect(locate(quote('54 men'))).toBeNull();
});

test('marks the words of the fact inside the sentence', () => {
  document.body.innerHTML = '<p>Some 12 boats and <em>12 cars</em> burned.</p>';
  const exact = 'Some 12 boats and 12 cars burned.';
  const start = exact.lastIndexOf('12');
  const located = locatePassage(document, { quote: quote(exact), focus: { start, end: start + '12 cars'.length } });
  expect(words(located?.focus ?? null)).toBe('12 cars');
  expect(located?.focus?.startContainer.parentElement?.localName).toBe('em');
});

test('changes nothing of the page', () => {
  document.body.innerHTML = '<p>One <b>two</b> three.</p>';
  const before = document.documentElement.outerHTML;
  locate(quote('two three'));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('finds every stretch of a page again, wherever it is cut', () => {
  const text =
    'The quick brown fox, 12 years old, “jumps” over — the lazy dog; then it sleeps until 7.30 in the evening.';
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.nat(text.length), { maxLength: 4 }),
      (start, length, cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        document.body.replaceChildren(
          ...places.slice(1).map((end, index) => {
            const part = document.createElement('span');
            part.textContent = text.slice(places[index], end);
            return part;
          }),
        );
        const exact = text.slice(start, start + length);
        if (exact.trim() === '') return;
        const range = locate(
          quote(exact, text.slice(Math.max(0, start - 30), start), text.slice(start + length, start + length + 30)),
        );
        expect(range?.toString()).toBe(exact.trim());
      },
    ),
    { numRuns: 60 },
  );
});
