import { expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { readPage } from '../../src/page/index.ts';

const P = [
  'The first paragraph of this story tells what happened in the harbour, when, and to whom, in a long sentence.',
  'The second paragraph explains at some length why it happened, and who had warned of it, and what was done then.',
  'The third paragraph quotes a woman who saw it all from her window, and who still cannot quite believe what she saw.',
  'The last paragraph looks ahead to the session of the council, where all of it will be discussed again, in public.',
];
const between = (furniture: string) =>
  readPage(
    parseDocument(
      `<article><h1>What happened in the harbour</h1><p>${P[0]}</p><p>${P[1]}</p>${furniture}<p>${P[2]}</p><p>${P[3]}</p></article>`,
    ),
    '',
  )
    .article.text.split('\n\n')
    .filter((text) => text !== 'What happened in the harbour');
const after = (furniture: string) =>
  readPage(
    parseDocument(
      `<article><h1>What happened in the harbour</h1>${P.map((text) => `<p>${text}</p>`).join('')}${furniture}</article>`,
    ),
    '',
  )
    .article.text.split('\n\n')
    .filter((text) => text !== 'What happened in the harbour');

test.each([
  '<figure><img src="x"><figcaption>The harbour last week.</figcaption></figure>',
  '<div><img src="x"><div>The harbour last week</div></div>',
  '<div class="imageCaption">The harbour, seen from the tower of the old church, which is closed to visitors.</div>',
  '<p>Photo: T. Brand</p>',
  '<p><a href="/x">Read more: Why the harbour floods</a></p>',
  '<p><a href="/x">Lea también: por qué se inunda el puerto</a></p>',
  '<p>Sign up for our newsletter</p>',
  '<p>Follow us on Twitter and Facebook</p>',
  '<ul><li><a href="/a">The flood of last year in pictures</a></li><li><a href="/b">What the mayor said about the harbour</a></li></ul>',
  '<div class="related-articles"><p>What the mayor said about it, and why nobody in the town believed a word of that.</p></div>',
  '<p>Advertisement</p>',
  '<p>7 November 2023, 10:15</p>',
])('furniture between paragraphs goes: %s', (furniture) => expect(between(furniture)).toEqual(P));

test.each([
  '<h2>What the report says</h2>',
  '<blockquote><p>We saw it coming.</p></blockquote>',
  '<ul><li>three boats were lost</li><li>two piers are closed</li></ul>',
  '<p>The flood, he said, “took everything”.</p>',
  '<p>By then it was too late for all of them.</p>',
])('what is the article’s stays: %s', (line) => expect(between(line).length).toBeGreaterThan(P.length));

test.each([
  '<h3>Comments</h3><div><p>I have always said that this harbour would be the end of this town, believe me.</p></div>',
  '<h3>Über den Autor</h3><p>Tom Brand schreibt seit zwanzig Jahren über Häfen, Schiffe und alles, was auf dem Wasser ist.</p>',
  '<h4>More stories from the harbour</h4><p><a href="/a">A long headline of another story that is of no matter here</a></p>',
  '<p><a href="/a">Home</a></p>',
])('what hangs at the end goes: %s', (furniture) => expect(after(furniture)).toEqual(P));

test('a misnamed wrapper does not cost the article', () => {
  const html = `<div class="comments sidebar newsletter"><div class="related">${P.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
  expect(readPage(parseDocument(html), '').article.text.split('\n\n')).toEqual(P);
});

test("drops the sender's description of itself from the end of a press release", () => {
  const own =
    '<p>Harbour Works is a leading provider of quays and cranes to towns by the sea, in all parts of the world.</p>' +
    '<p>Harbour Works is headquartered in Vigo, has subsidiaries in nine countries and employs some 400 people.</p>';
  expect(after(own)).toEqual(P);
  expect(
    after('<p>The firm, which employs 400 people in Vigo, said that it would answer before the end of the month.</p>'),
  ).toHaveLength(5);
});
