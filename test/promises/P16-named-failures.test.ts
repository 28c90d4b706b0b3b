/**
 * P16: every failure has a name, harms nothing and quotes nothing of the page. Here: on the command line, and the words for
 * each name. That services stay within reach is shown in both browsers (`test/e2e/states.ts`, `test/e2e/scenarios/05-refused.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findingsOf } from '../../scripts/fuzz/findings.ts';
import { answerTo } from '../../scripts/summarise/answer.ts';
import { answerLine } from '../../scripts/summarise/batch.ts';
import { ERROR_CODES } from '../../src/errors.ts';

/** Words that stand in every hostile input here, and may stand in no failure. */
const SECRET = 'Marigold Quince of Tern Lane was seen with two others';
const FRAME = `<iframe src="https://other.example/" width="900" height="900"></iframe>`;

const FAILING: [string, string, string][] = [
  ['a line that is no JSON', 'BAD_INPUT', `${SECRET} {`],
  ['a line that is no object', 'BAD_INPUT', JSON.stringify([SECRET])],
  ['neither page nor text', 'BAD_INPUT', JSON.stringify({ id: 1, note: SECRET })],
  ['a page that is no string', 'BAD_INPUT', JSON.stringify({ id: 1, html: { text: SECRET } })],
  ['an empty page', 'NO_ARTICLE', JSON.stringify({ id: 1, html: `<!-- ${SECRET} -->` })],
  ['a page of scripts', 'NO_ARTICLE', JSON.stringify({ id: 1, html: `<script>"${SECRET}"</script>` })],
  [
    'a page whose text is in a frame',
    'ARTICLE_IN_FRAME',
    JSON.stringify({ id: 1, html: `<title>${SECRET}</title>${FRAME}` }),
  ],
  [
    'a document of another kind',
    'UNSUPPORTED_DOCUMENT',
    JSON.stringify({ id: 1, html: `<title>${SECRET}</title><embed type="application/pdf" src="about:blank">` }),
  ],
];

describe('a failure on the command line', () => {
  it.each(FAILING)('%s: %s', (_what, code, line) => {
    const answer = answerLine(line) as { error: { code: string; message: string } };
    expect(answer.error.code).toBe(code);
    expect(answer.error.message).toMatch(/^[A-Z].*\.$/);
    expect(findingsOf({ text: line }, answer)).toEqual([]);
    for (const word of SECRET.split(' ').filter(({ length }) => length > 4)) {
      expect(JSON.stringify(answer)).not.toContain(word);
    }
  });
});

describe('a defect of ours', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is named, and neither answer nor log quotes the page', () => {
    let said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
      said += String(words);
      return true;
    });
    // A field that throws when it is read, as a defect would, with the page's words in its message.
    const input = {
      get html(): string {
        throw new TypeError(`Cannot read properties of "${SECRET}"`);
      },
    };
    expect(answerTo(input)).toEqual({ error: { code: 'SUMMARY_FAILED', message: expect.any(String) } });
    expect(said).toContain('TypeError');
    expect(said).not.toContain('Marigold');
    expect(said).not.toContain('Tern Lane');
  });
});

describe('the words for a failure', () => {
  const folder = fileURLToPath(new URL('../../popup/_locales/', import.meta.url));

  it.each(readdirSync(folder))('in %s there are some for every name that a reader can meet', (language) => {
    const messages = JSON.parse(readFileSync(`${folder}${language}/messages.json`, 'utf8')) as Record<string, unknown>;
    for (const code of ERROR_CODES.filter((name) => name !== 'BAD_INPUT'))
      expect(messages).toHaveProperty(`error_${code}`);
  });
});
