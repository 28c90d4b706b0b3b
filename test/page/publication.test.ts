import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { readPage } from '../../src/page/index.ts';

const PROSE =
  '<p>The bridge was closed for a year, and the people of the town waited for it, as they always had.</p>'.repeat(3);

function published(head: string, body: string, address = 'https://courier.example/bridge', language = 'en-GB') {
  const html = `<html lang="${language}"><head><title>The bridge of the town</title>${head}</head><body>${body}</body></html>`;
  const { publishedTime, modifiedTime } = readPage(parseDocument(html), address).article;
  return { publishedTime, modifiedTime };
}
const heading = '<h1>The bridge of the town</h1>';
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('publication', () => {
  test('by metadata, which modification does not replace', () => {
    expect(
      published(
        meta('article:published_time', '2021-03-04T10:00:00+01:00') + meta('article:modified_time', '2021-03-09'),
        heading + PROSE,
      ),
    ).toEqual({
      publishedTime: '2021-03-04T10:00:00+01:00',
      modifiedTime: '2021-03-09',
    });
  });
  test('by the address', () => {
    expect(published('', heading + PROSE, 'https://courier.example/2021/03/04/bridge').publishedTime).toBe(
      '2021-03-04',
    );
  });
  test('by the line at the heading, not by those beside the article', () => {
    const body = `<aside class="related"><span class="date">1 January 2020</span></aside>${heading}<div class="meta">4 March 2021</div>${PROSE}<footer>© 2 February 2022</footer>`;
    expect(published('', body).publishedTime).toBe('2021-03-04');
  });
  test('by a line that only tells of a change, where nothing else does', () => {
    expect(published('', `${heading}<p>Updated: 5 March 2021</p>${PROSE}`).publishedTime).toBe('2021-03-05');
  });
  test('a time in UTC gives way to the day that the page shows', () => {
    const body = `${heading}<p class="date">3 March 2021</p>${PROSE}`;
    expect(published(meta('article:published_time', '2021-03-04T01:00:00Z'), body).publishedTime).toBe('2021-03-03');
    expect(published(meta('article:published_time', '2021-03-04T01:00:00+01:00'), body).publishedTime).toBe(
      '2021-03-04T01:00:00+01:00',
    );
  });
  test('numbers are read in the order of the language and the place', () => {
    const body = `${heading}<p class="date">03/04/2021</p>${PROSE}`;
    expect(published('', body, undefined, 'en-US').publishedTime).toBe('2021-03-04');
    expect(published('', body, undefined, 'fr').publishedTime).toBe('2021-04-03');
    expect(published('', body, 'https://courier.co.uk/bridge', 'en').publishedTime).toBe('2021-04-03');
  });
  test('never a day to come, never a copyright year', () => {
    expect(published(meta('article:published_time', '2999-01-01'), heading + PROSE).publishedTime).toBeNull();
    expect(published('', `${heading}${PROSE}<footer>© 2021 Courier</footer>`).publishedTime).toBeNull();
  });
});
