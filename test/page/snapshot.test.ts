import { expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { takeSnapshot } from '../../src/page/snapshot.ts';

const snapshot = (html: string) => takeSnapshot(parseDocument(html));
const text = (html: string) => snapshot(html).document.body.textContent;
const depthOf = (html: string): number => {
  let depth = 0;
  for (const element of snapshot(html).document.body.getElementsByTagName('*')) {
    let level = 0;
    for (let parent = element.parentNode; parent; parent = parent.parentNode) level++;
    depth = Math.max(depth, level);
  }
  return depth;
};

test('what is no text stays out', () => {
  expect(
    text(
      '<p>seen</p><script>s</script><style>t</style><template>u</template><noscript>v</noscript><svg><text>w</text></svg><!-- x --><textarea>y</textarea>',
    ),
  ).toBe('seen');
});
test('what is hidden stays out', () => {
  const seen = '<p>enough words that are shown to everybody who reads this page here</p>';
  for (const hidden of [
    'hidden',
    'style="DISPLAY : none"',
    'style="color:red; visibility:hidden"',
    'aria-hidden="true"',
    'aria-modal="true"',
  ]) {
    expect(text(`${seen}<div ${hidden}>not</div>`)).not.toContain('not');
  }
  expect(text(`${seen}<div style="display:block">shown</div>`)).toContain('shown');
});
test('a page that a consent wall hides from screen readers is still there', () => {
  expect(
    text('<div aria-hidden="true"><p>The whole article stands in here, all of it.</p></div><p>Cookies</p>'),
  ).toContain('whole article');
});
test('a dialog counts only where there is nothing else', () => {
  const seen = '<p>enough words that are shown to everybody who reads this page here</p>';
  expect(text(`${seen}<dialog open>consent</dialog><dialog>closed</dialog>`)).toBe(text(seen));
  expect(text('<dialog open>all there is</dialog>')).toBe('all there is');
});
test('text in the head begins the body', () => {
  expect(text('<head>some <title>t</title> words</head>')).toBe('some words');
});
test('forms and fonts get neutral names, attributes that matter stay', () => {
  const { body } = snapshot('<form class="a" onclick="x()" style="top:0"><font>t</font><x-y>u</x-y></form>').document;
  expect(body.children[0]).toMatchObject({ localName: 'div', className: 'a' });
  expect(body.children[0]?.hasAttribute('onclick')).toBe(false);
  expect(body.getElementsByTagName('font')).toEqual([]);
});
test('depth is bounded and no word is lost by it', () => {
  const html = `${'<div>'.repeat(400)}deep <b>words</b>${'</div>'.repeat(400)}`;
  expect(depthOf(html)).toBeLessThan(100);
  expect(text(html).trim()).toBe('deep words');
});
test('width is bounded, in order', () => {
  const { body } = snapshot(Array.from({ length: 9000 }, (_, index) => `<p>${index}</p>`).join('')).document;
  expect(body.children.length).toBeLessThan(2100);
  expect(body.getElementsByTagName('p').map((p) => p.textContent)).toEqual(
    Array.from({ length: 9000 }, (_, index) => String(index)),
  );
});
test('what the page states is noted', () => {
  const { title, metas, language, structuredData, frames, embedded } = snapshot(
    '<html lang="ca"><head><title> A  b </title><meta property="OG:Title" content="c"><script type="application/ld+json">{"e":1}</script></head><body><iframe src="/f" width="100" height="20"></iframe><embed type="application/PDF"></body></html>',
  );
  expect({ title, metas, language, structuredData, frames, embedded }).toEqual({
    title: 'A b',
    metas: [{ name: 'og:title', content: 'c' }],
    language: 'ca',
    structuredData: ['{"e":1}'],
    frames: [{ source: '/f', area: 2000 }],
    embedded: ['application/pdf'],
  });
});
test('a deep page with endless words is read in part, which is said', () => {
  const deep = snapshot(`<article>${'<div>one '.repeat(8000)}`);
  expect(deep.truncated).toBe(true);
  // As wide, it is read whole.
  expect(snapshot(`<article>${'<div>one </div>'.repeat(8000)}`).truncated).toBe(false);
});
test('of endless statements the first are noted', () => {
  const many = snapshot(
    `${'<script type="application/ld+json">{}</script>'.repeat(300)}${'<iframe src="/f"></iframe><embed type="a/b">'.repeat(1200)}<p>x`,
  );
  expect([many.structuredData.length, many.frames.length, many.embedded.length]).toEqual([200, 1000, 1000]);
});
