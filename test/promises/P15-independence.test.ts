/**
 * P15: a hostile input never changes the next answer, and answering touches nothing besides: no prototype, socket, file or
 * process. That the watch would see each of these is held by `test/scripts/fuzz/answerer.test.ts`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answerer } from '../../scripts/fuzz/answerer.ts';
import {
  HOSTILE_ADDRESSES,
  HOSTILE_DATA,
  HOSTILE_DATES,
  HOSTILE_LANGUAGES,
  HOSTILE_WORDS,
} from '../../scripts/fuzz/hostile.ts';
import { keptIn } from '../../scripts/fuzz/keeper.ts';
import { languages } from '../../src/summariser/languages/index.ts';

const LONG = 120_000;
const SENTENCES =
  'On 3 May 2019 police arrested nine men in Leeds (4), Hull (3) and York (2). They seized 41 phones worth £9,000. ';
/** An ordinary text of each language that is read, whatever its words, and an ordinary page. */
const ORDINARY = [
  ...languages.map(({ code }) => ({ id: code, text: SENTENCES.repeat(3), lang: code, publishedTime: '2019-05-04' })),
  {
    id: 'page',
    html: `<html lang="en"><title>Nine arrests</title><article><p>${SENTENCES}</p><p>${SENTENCES}</p></article>`,
  },
].map((input) => JSON.stringify(input));

const page = (data: string, lang = 'en') =>
  `<html lang="${lang}"><head><title>A</title><script type="application/ld+json">${data}</script></head><body><p>${SENTENCES}</p>`;

const HOSTILE: Record<string, object[]> = {
  'structured data': HOSTILE_DATA.map((data) => ({ html: page(data) })),
  'names of properties as words': HOSTILE_WORDS.map((word) => ({
    text: `${word} (3), ${word} (4), constructor (5). ${word} said that 9 ${word} were found on ${word} 3. `.repeat(20),
    title: word,
    lang: word,
  })),
  'languages, dates and addresses': [
    ...HOSTILE_LANGUAGES.map((lang) => ({ html: page('{}', lang), lang })),
    ...HOSTILE_DATES.map((publishedTime) => ({ text: SENTENCES, publishedTime })),
    ...HOSTILE_ADDRESSES.map((url) => ({ html: page('{}'), url })),
  ],
  'keys that every object has': [
    JSON.parse(
      '{"__proto__":{"text":"polluted","polluted":true},"text":"Nine men.","constructor":{"prototype":{"polluted":1}}}',
    ),
    JSON.parse('{"html":{"__proto__":null},"text":["Nine men."],"title":{"toString":"x"},"id":{"then":"x"}}'),
  ],
  'what never ends': [
    { text: '2015-03-04, '.repeat(20_000) },
    { text: 'Leeds (24), '.repeat(20_000) },
    { html: '<div>one '.repeat(20_000) },
    { html: `<p>${'<b>'.repeat(20_000)}x` },
  ],
  'what once went wrong': keptIn().map(({ input }) => input),
};

describe('after hostile inputs', () => {
  const answerer = new Answerer();
  let before: string[] = [];
  const answers = async () => {
    const given: string[] = [];
    for (const line of ORDINARY) {
      const { answer, findings } = await answerer.ask(line);
      expect(findings).toEqual([]);
      given.push(answer);
    }
    return given;
  };
  beforeAll(async () => {
    before = await answers();
  }, LONG);
  afterAll(() => answerer.close());

  it.each(Object.entries(HOSTILE))('%s', { timeout: LONG }, async (_name, inputs) => {
    for (const input of inputs) {
      // Nothing was disturbed, and the process lives on: a crash or a hang would be a finding.
      expect(
        (await answerer.ask(JSON.stringify({ id: 'hostile', ...input }))).findings,
        JSON.stringify(input).slice(0, 200),
      ).toEqual([]);
    }
    expect(await answers()).toEqual(before);
  });

  it('and a fresh process gives the same answers', { timeout: LONG }, async () => {
    answerer.close();
    expect(await answers()).toEqual(before);
  });
});
