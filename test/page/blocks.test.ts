import { expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { blocksOf } from '../../src/page/blocks.ts';
import { takeSnapshot } from '../../src/page/snapshot.ts';

const blocks = (html: string) => blocksOf(takeSnapshot(parseDocument(html)).document.body);
const texts = (html: string) => blocks(html).map(({ text }) => text);

test('neighbouring blocks are never glued', () => {
  expect(texts('<div>one<p>two</p>three<ul><li>four<li>five</ul></div><h2>six</h2>seven')).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
  ]);
});
test('inline elements part nothing', () => {
  expect(texts('<p>a <b>b</b><i>c</i> <a href="#">d</a>e<span>f</span></p>')).toEqual(['a bc def']);
});
test('two line breaks end a paragraph, one is a space', () => {
  expect(texts('<div>one<br>two<br><br>three<br> <br/>four</div>')).toEqual(['one two', 'three', 'four']);
});
test('a line break after a long sentence ends it', () => {
  const sentence = 'This sentence is long enough to be a paragraph of its own on an old page.';
  expect(texts(`<div>${sentence}<br>Next one.</div>`)).toEqual([sentence, 'Next one.']);
});
test('short cells of a row belong together, cells with paragraphs do not', () => {
  expect(texts('<table><tr><td>Madrid</td><td>11</td></tr><tr><th>Lugo<td>4</table>')).toEqual(['Madrid 11', 'Lugo 4']);
  expect(texts('<table><tr><td><p>left</p></td><td><p>right</p></td></tr></table>')).toEqual(['left', 'right']);
});
test('characters in links are counted', () => {
  expect(blocks('<p>Read <a href="/x">this</a> and <a>that</a></p>')[0]?.linked).toBe(4);
});
test('a rule and a picture', () => {
  expect(texts('<div>one<hr>two <img src="x"> three</div>')).toEqual(['one', 'two three']);
});
