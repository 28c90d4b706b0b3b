import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { LISTS } from '../../../scripts/fuzz/findings.ts';
import { answerLine, linesOf } from '../../../scripts/summarise/batch.ts';

async function collected(chunks: (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it('splits on the line feed alone, across chunks and inside characters', async () => {
    const bytes = Buffer.from('{"a":"é\u2028b"}\r\nnext\u0085x\nlast');
    const halves = [bytes.subarray(0, 7), bytes.subarray(7)];
    expect(await collected(halves)).toEqual(['{"a":"é\u2028b"}\r', 'next\u0085x', 'last']);
  });

  it('has no line after the last line feed', async () => {
    expect(await collected(['a\n'])).toEqual(['a']);
  });
});

describe('answerLine', () => {
  it.each(['{', '[]', 'null', '3', '"text"'])('names what is wrong with %s', (line) => {
    expect(answerLine(line)).toMatchObject({ id: null, error: { code: 'BAD_INPUT' } });
  });

  it('keeps the id of an input that has nothing to read', () => {
    expect(answerLine('{"id":"x"}')).toMatchObject({ id: 'x', error: { code: 'BAD_INPUT' } });
  });

  it('answers a text with the whole data contract', () => {
    const answer = answerLine(
      JSON.stringify({
        id: 7,
        text: 'Police arrested nine men in Leeds on 3 May 2019.',
        lang: 'en',
        publishedTime: '2019-05-04',
      }),
    );
    expect(answer).toMatchObject({ id: 7, isArticle: true, article: { language: 'en', publishedTime: '2019-05-04' } });
    for (const list of [...LISTS, 'warnings']) expect(answer).toHaveProperty(list, expect.any(Array));
    expect(answer).toHaveProperty('legalStage');
  });
});
