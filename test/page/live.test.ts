// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { parseDocument } from '../../scripts/document.ts';
import { readPage } from '../../src/page/index.ts';
import { ADDRESS, ARTICLE_PAGE, ARTICLE_TEXT } from './article.ts';

// Another file may get the same document.
afterEach(() => {
  document.documentElement.innerHTML = '';
});

function open(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.innerHTML = parsed.documentElement.innerHTML;
  document.documentElement.setAttribute('lang', parsed.documentElement.getAttribute('lang') ?? '');
}

test('a live page gives the same reading as its file', () => {
  open(ARTICLE_PAGE);
  expect(readPage(document, ADDRESS)).toEqual(readPage(parseDocument(ARTICLE_PAGE), ADDRESS));
});

test('the page is left as it was', () => {
  open(ARTICLE_PAGE);
  const before = document.documentElement.outerHTML;
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  readPage(document, ADDRESS);
  expect(observer.takeRecords()).toEqual([]);
  observer.disconnect();
  expect(changes).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('fields of a form cannot stand in for the properties that are read', () => {
  open(`<form id="trap">${ARTICLE_TEXT.map((text) => `<p>${text}</p>`).join('')}</form>`);
  const form = document.querySelector('form');
  const field = document.createElement('input');
  if (!form) throw new Error('no form');
  const names = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'attributes'];
  for (const name of names) {
    Object.defineProperty(form, name, { value: field, configurable: true });
  }
  const { text } = readPage(document, ADDRESS).article;
  for (const name of names) Reflect.deleteProperty(form, name);
  expect(text.split('\n\n')).toEqual(ARTICLE_TEXT);
});

test('nothing is taken into the live document', () => {
  open(ARTICLE_PAGE);
  const taken: string[] = [];
  for (const name of ['createElement', 'importNode', 'adoptNode', 'createTextNode', 'createElementNS'] as const) {
    const original = document[name] as (...values: unknown[]) => unknown;
    Object.defineProperty(document, name, {
      configurable: true,
      value: (...values: unknown[]) => {
        taken.push(name);
        return Reflect.apply(original, document, values);
      },
    });
  }
  readPage(document, ADDRESS);
  for (const name of ['createElement', 'importNode', 'adoptNode', 'createTextNode', 'createElementNS'])
    Reflect.deleteProperty(document, name);
  expect(taken).toEqual([]);
});
