import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../scripts/summarise/input.ts';
import { LedeError } from '../../../src/errors.ts';
import { ARTICLE_PAGE } from '../../page/article.ts';

const stated = { title: 'Stated', lang: 'de', publishedTime: '2001-01-01', url: 'https://courier.example/a' };

describe('what the sender states', () => {
  it('does not overrule what the page says', () => {
    expect(readInput({ html: ARTICLE_PAGE, ...stated }).article).toMatchObject({
      title: 'Council approves new harbour bridge',
      language: 'en-GB',
      publishedTime: '2023-11-07T18:30:00+01:00',
      url: stated.url,
    });
  });

  it('stands where the page says nothing', () => {
    const html =
      '<p>Police in Leeds arrested nine men on Tuesday, after a search of four houses in the north of the city.</p>';
    expect(readInput({ html, ...stated }).article).toMatchObject({ language: 'de', publishedTime: '2001-01-01' });
  });

  it('stands for a text', () => {
    const { article, isArticle } = readInput({ text: 'Nine men were arrested.', ...stated });
    expect(article).toMatchObject({ title: 'Stated', language: 'de', publishedTime: '2001-01-01', url: stated.url });
    expect(isArticle).toBe(true);
    expect(readInput({ text: ' \n' }).isArticle).toBe(false);
  });

  it.each([
    ['2016', '2016'],
    ['2016-11', '2016-11'],
    ['2016-11-10', '2016-11-10'],
    ['2016-11-10T09:30:00+01:00', '2016-11-10T09:30:00+01:00'],
    ['2016-11-10T09:30Z', '2016-11-10T09:30Z'],
    ['10/11/2016', null],
    ['yesterday', null],
    ['2016-11-10 and more', null],
    ['', null],
    [20161110, null],
  ])('is a time of publication in ISO 8601 or none: %j', (publishedTime, expected) => {
    expect(readInput({ text: 'A text.', publishedTime }).article.publishedTime).toBe(expected);
  });
});

it('is refused by name without a page and without a text', () => {
  for (const input of [{}, { html: 3 }, { text: null }, { html: ['<p>'] }]) {
    expect(() => readInput(input)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  }
});

it('gives strings or null for fields of any kind, and no other error than ours', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          html: fc.anything(),
          text: fc.anything(),
          url: fc.anything(),
          title: fc.anything(),
          lang: fc.anything(),
          publishedTime: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      (input) => {
        try {
          const { article } = readInput(input);
          for (const value of [article.url, article.title, article.language, article.publishedTime])
            expect(value === null || typeof value === 'string').toBe(true);
        } catch (error) {
          if (!(error instanceof LedeError)) throw error;
        }
      },
    ),
  );
});
