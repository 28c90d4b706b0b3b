import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStructuredData } from '../../src/page/jsonld.ts';

const read = (...values: unknown[]) => readStructuredData(values.map((value) => JSON.stringify(value)));
const article = {
  '@type': 'NewsArticle',
  headline: 'A bridge',
  datePublished: '2021-03-04',
  author: { name: 'Ines Marlow' },
};

test('finds the article alone, in a list, in a graph and in a page', () => {
  for (const data of [
    article,
    [article],
    { '@graph': [{ '@type': 'WebSite', name: 'Courier' }, article] },
    { '@type': 'WebPage', mainEntity: article },
  ]) {
    expect(read(data).article).toMatchObject({
      type: 'NewsArticle',
      headline: 'A bridge',
      published: '2021-03-04',
      authors: ['Ines Marlow'],
    });
  }
});

test('takes a list of articles for what it is', () => {
  const list = read({ '@type': 'ItemList', itemListElement: [article, article, article] });
  expect(list.article).toBeNull();
});

test('prefers an article with a date to one without', () => {
  expect(read([{ '@type': 'Article', headline: 'Empty' }, article]).article?.headline).toBe('A bridge');
});

test('knows what is not free, however it is written', () => {
  for (const value of [false, 'False', ' false '])
    expect(read({ ...article, isAccessibleForFree: value }).article?.isFree).toBe(false);
  for (const value of [true, 'True', 'http://schema.org/True'])
    expect(read({ ...article, isAccessibleForFree: value }).article?.isFree).toBe(true);
  for (const value of [undefined, null, 3, {}])
    expect(read({ ...article, isAccessibleForFree: value }).article?.isFree).toBeNull();
});

test('survives wrong types, hostile keys and broken scripts', () => {
  const hostile = readStructuredData([
    '{"@type":"NewsArticle","headline":{"a":1},"author":[null,3,{"name":["X"]},"https://a.example/me"],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    '{"@type":["NewsArticle"',
    'not json',
    '[]',
    'null',
    '{"@type":"Article","headline":"Line\nbreak"};',
  ]);
  expect(hostile.article).toMatchObject({ type: 'NewsArticle', headline: null, authors: ['X'], published: null });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(readStructuredData(['{"@type":"Article","headline":"Line\nbreak"};']).article?.headline).toBe('Line break');
});

test('ends for any data, also for deep and wide ones', () => {
  fc.assert(fc.property(fc.json(), (text) => void readStructuredData([text])));
  expect(readStructuredData([`${'['.repeat(100_000)}${']'.repeat(100_000)}`]).article).toBeNull();
  expect(read(Array.from({ length: 20_000 }, () => article)).article?.headline).toBe('A bridge');
});
