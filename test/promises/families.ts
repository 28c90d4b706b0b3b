/**
 * Inputs of one piece over and over, of any length: what readers of text and markup are known to take more than linear time
 * or memory for. Knows how to make them; knows nothing of how they are read.
 */

export interface Family {
  name: string;
  kind: 'text' | 'html';
  /** An input of about so many characters. */
  make: (length: number) => string;
}

const SENTENCES =
  'The harbour board said on Monday that twelve children were moved to new homes after a review, and that 41 of 90 places are free. ';
const fill = (piece: string, length: number): string => piece.repeat(Math.max(1, Math.ceil(length / piece.length)));

const text = (name: string, piece: string, before = '', after = ''): Family => ({
  name: `text: ${name}`,
  kind: 'text',
  make: (length) => before + fill(piece, length) + after,
});

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A review of the harbour homes</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string) =>
  page(`<article><h1>A review</h1><p>${SENTENCES}</p>${inner}<p>${SENTENCES}</p></article>`);
const html = (name: string, make: (length: number) => string): Family => ({
  name: `page: ${name}`,
  kind: 'html',
  make,
});
const inside = (name: string, piece: string, before = '', after = '') =>
  html(name, (length) => article(before + fill(piece, length) + after));
/** Pieces that differ by their number. */
const numbered = (length: number, piece: (index: number) => string): string => {
  let made = '';
  for (let index = 0; made.length < length; index++) made += piece(index);
  return made;
};
const data = (content: string) => `<script type="application/ld+json">${content}</script>`;

export const FAMILIES: readonly Family[] = [
  text('spaces', ' ', 'Before', 'after.'),
  text('line feeds', '\n', 'Before', 'after.'),
  text('digits', '7'),
  text('commas', ','),
  text('full stops', '. '),
  text('opening brackets', '('),
  text('quotation marks', '“a” '),
  text('an apostrophe', "'"),
  text('one giant word', 'a'),
  text('letters and marks without a space', 'x@y.'),
  text('a paragraph without end', 'men and women and '),
  text('ordinary sentences', SENTENCES),
  text('number words', 'two hundred and '),
  text('one German word of numbers', 'einundzwanzig'),
  text('ages', '12-year-old '),
  text('money', '$1 '),
  text('a list of parts', 'Leeds (24), '),
  text('dates', '2015-03-04 '),
  text('dates in words', '3 May 2015, '),
  text('clock times', '10am '),
  text('lone surrogates', '\ud800'),
  text('bidirectional controls', '\u202e'),
  text('combining marks', '\u0301', 'e'),
  text('emoji', '\u{1f468}\u200d'),
  inside('nested boxes', '<div>'),
  inside('nested boxes with a word each', '<div>one '),
  inside('nested tables', '<table><tr><td>'),
  inside('nested inline elements', '<b><i>'),
  inside('a wide table', '<td>1</td>', '<table><tr>', '</tr></table>'),
  inside('a long table', '<tr><td>Leeds</td><td>24</td></tr>', '<table>', '</table>'),
  inside('line breaks', 'A line.<br>', '<div>', '</div>'),
  inside('short paragraphs', '<p>a b, c.'),
  inside('links', '<a href="/x">More on this</a> '),
  inside('list items', '<li>One, two.', '<ul>', '</ul>'),
  inside('forms that clobber', '<form><input name=parentNode></form>'),
  inside('character references', '&amp;', '<p>', '</p>'),
  inside('tags without an end', '<p '),
  inside('comments', '<!--x-->'),
  html('attributes', (length) => article(`<p ${numbered(length, (index) => ` a${index}=1`)}>x</p>`)),
  html('one long attribute', (length) => article(`<p title="${fill('a', length)}">x</p>`)),
  html('classes', (length) => article(`<div class="${fill('comment ', length)}">${SENTENCES}</div>`)),
  html('structured data, block after block', (length) =>
    page(`<p>${SENTENCES}</p>`, fill(data('{"@type":"NewsArticle","headline":"A review"}'), length)),
  ),
  html('structured data, nested', (length) =>
    page(`<p>${SENTENCES}</p>`, data(`${fill('{"@graph":[', length)}${fill(']}', length / 5)}`)),
  ),
  html('structured data, many authors', (length) =>
    page(`<p>${SENTENCES}</p>`, data(`{"@type":"NewsArticle","author":[${fill('{"name":"a"},', length)}{}]}`)),
  ),
  html('a title of parts', (length) => `<title>${fill('a - ', length)}</title><p>${SENTENCES}</p>`),
  html('metadata', (length) => page(`<p>${SENTENCES}</p>`, fill('<meta property="og:title" content="abc">', length))),
];
