import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { anyText } from '../anyText.ts';

/** How many elements deep the first child of every first child goes. */
function depthOf(element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at; at = at.firstElementChild) depth++;
  return depth;
}

describe('a document of any string', () => {
  it('has html, head and body, once each', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.constantFrom('', '<', '</html>', '<body><html>')), (html) => {
        const document = parseDocument(html);
        expect(
          [document.documentElement, ...document.documentElement.children].map(({ localName }) => localName),
        ).toEqual(['html', 'head', 'body']);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what the page says of itself on these three', () => {
    const document = parseDocument('<html lang="ca"><body class="news"><p>Text</p><body class="late" id="x">');
    expect(document.documentElement.getAttribute('lang')).toBe('ca');
    // As browsers do: the first value stands, a later tag only adds.
    expect(document.body.getAttribute('class')).toBe('news');
    expect(document.body.getAttribute('id')).toBe('x');
  });

  it('begins the body with the first text', () => {
    const document = parseDocument('<head>\n <title>A title</title> stray words <p>Text</p>');
    expect(document.head.textContent).toBe('A title');
    expect(document.body.textContent?.trim()).toMatch(/^stray words\s+Text$/);
  });

  it('keeps JSON-LD, and no other script and no style', () => {
    const document = parseDocument(
      '<script type="application/ld+json">{"a":1}</script><script>let x = 1;</script><style>p {}</style><p>Text',
    );
    expect(document.documentElement.textContent).toBe('{"a":1}Text');
  });
});

describe('text', () => {
  it('is one node between two tags, as in browsers, whatever references and bare `<` it holds', () => {
    const [first, second] = [...parseDocument('<p>1 < 2 &amp; 3 &lt; 4 <<<</p><p>a<br>b</p>').body.children];
    expect([...(first?.childNodes ?? [])].map(({ textContent }) => textContent)).toEqual(['1 < 2 & 3 < 4 <<<']);
    expect(second?.childNodes).toHaveLength(3);
  });
});

describe('the limits', () => {
  it('builds no deeper than browsers do, and keeps every word, in order', () => {
    const words = Array.from({ length: 700 }, (_, index) => `w${index}`);
    const document = parseDocument(words.map((word) => `<div>${word} `).join(''));
    expect(document.body.textContent?.trim().split(' ')).toEqual(words);
    // 512 open elements, the body, and one that was flattened.
    expect(depthOf(document.body)).toBeGreaterThan(500);
    expect(depthOf(document.body)).toBeLessThanOrEqual(514);
  });

  it('comes back up after the depth', () => {
    const nested = '<div>'.repeat(600);
    const document = parseDocument(`<main>${nested}deep${'</div>'.repeat(600)}</main><p>after</p>`);
    expect(document.querySelector('p')?.parentElement?.localName).toBe('body');
  });

  it('keeps 200 attributes of an element', () => {
    const many = Array.from({ length: 300 }, (_, index) => `a${index}="1"`).join(' ');
    expect(parseDocument(`<p ${many}>`).querySelector('p')?.attributes).toHaveLength(200);
  });

  it('stops at six million characters', () => {
    const piece = 'x'.repeat(1_000_000);
    const document = parseDocument(`<p>${piece}</p>`.repeat(8));
    expect(document.body.textContent).toHaveLength(6_000_000);
  });

  it('holds no more than these 200 while it reads, and reads on', () => {
    const attributes = Array.from({ length: 300_000 }, (_, index) => `a${index}=1`).join(' ');
    const start = process.cpuUsage();
    const { body } = parseDocument(`<p ${attributes}>First</p><p class="b">Second</p>`);
    const { user, system } = process.cpuUsage(start);
    expect(body.querySelector('.b')?.textContent).toBe('Second');
    // With an object of as many keys it is some three seconds.
    expect((user + system) / 1e6).toBeLessThan(2);
  });

  it('reads the page after endless structured data', () => {
    const data = `<script type="application/ld+json">{"headline":"${'a'.repeat(7_000_000)}"}</script>`;
    expect(parseDocument(`${data}<p>The text.</p>`).body.querySelector('p')?.textContent).toBe('The text.');
  });
});
