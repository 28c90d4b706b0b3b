import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, collapse, foldWords, unescapeReferences } from '../../src/page/strings.ts';
import { anyText } from '../anyText.ts';

const someText = fc.oneof(
  anyText(),
  fc
    .array(fc.constantFrom(' ', '\n', '\u00a0', '\u202e', '\u0000', '\ud800', '\udc00', 'a', '😀', '\u00ad'))
    .map((parts) => parts.join('')),
);

test('white space becomes single spaces, and what no text needs goes', () => {
  expect(collapse('a \n\t b\u00a0\u2003c')).toBe('a b c');
  expect(collapse('so\u00adcial\u200b \u202egnp\u202c')).toBe('social gnp');
  expect(collapse('x\ud800y😀')).toBe('xy😀');
});

test('for any text', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const once = collapse(text);
      expect(collapse(once)).toBe(once);
      expect(once).not.toMatch(/ {2}|\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
    }),
  );
});

test('lines are trimmed, capped between words, and well formed', () => {
  expect(cleanLine('  a  b ')).toBe('a b');
  expect(cleanLine(' \n ')).toBeNull();
  expect(cleanLine('one two three', 8)).toBe('one two');
  expect(cleanLine(`${'x'.repeat(9)}😀`, 10)).toBe('xxxxxxxxx');
  fc.assert(
    fc.property(someText, fc.integer({ min: 5, max: 50 }), (text, limit) => {
      const line = cleanLine(text, limit);
      if (line === null) return;
      expect(line.length).toBeLessThanOrEqual(limit);
      expect(line).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test('references that were escaped twice are read, once', () => {
  expect(unescapeReferences('Fish &amp; chips &#8217;21 &#x27;x&quot; &amp;lt;')).toBe('Fish & chips ’21 \'x" &lt;');
  expect(unescapeReferences('&unknown; &#0; &#xD800; AT&T')).toBe('&unknown;     AT&T');
});

test('folding keeps words of any script', () => {
  expect(foldWords('“Él”, said—Ünal: 是的!')).toBe('él said ünal 是的');
});
