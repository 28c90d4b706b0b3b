/** The style sheets hold from right to left too: no property names a physical side. Their legend has the colours of the marks. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PASSAGE_KINDS } from '../../src/messages.ts';

const FOLDER = 'popup/styles';

/** Properties and values that stay on one side whatever the direction; `border-radius` where the corners differ. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|float|clear|border-(?:top|bottom)-(?:left|right)-radius)\s*:|text-align\s*:\s*(?:left|right)|border-radius\s*:[^;]*\S\s+\S|(?:margin|padding|inset)\s*:\s*\S+ (\S+) \S+ (?!\1)\S/m;

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it('names no physical side', () => {
    const css = readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\([^()]*\)/g, '');
    const declarations = css.split(/(?<=[;{}])/).filter((declaration) => PHYSICAL.test(declaration));
    expect(declarations.map((declaration) => declaration.trim())).toEqual([]);
  });
});

it.each(PASSAGE_KINDS)('the legend shows the colour in which the page marks a %s', (kind) => {
  const swatch = new RegExp(`\\.swatch-${kind} \\{\\s+background: (#\\w+)`);
  const mark = new RegExp(`KINDS\\.${kind}\\.name\\}\\) \\{ background-color: (#\\w+)`);
  const [, shown] = swatch.exec(readFileSync(`${FOLDER}/marks.css`, 'utf8')) ?? [];
  const [, drawn] = mark.exec(readFileSync('src/page/highlight.ts', 'utf8')) ?? [];
  expect(shown).toMatch(/^#/);
  expect(shown).toBe(drawn);
});

describe('the check', () => {
  it.each([
    'margin-left: 1rem;',
    'left: 0;',
    'text-align: right;',
    'border-radius: 0 1rem 1rem 0;',
    'border-top-left-radius: 1rem;',
    'padding: 0 1rem 0 2rem;',
    'float: right;',
  ])('finds %s', (declaration) => {
    expect(PHYSICAL.test(declaration)).toBe(true);
  });

  it.each([
    'margin-inline-start: 1rem;',
    'text-align: start;',
    'border-radius: 1rem;',
    'padding: 0 1rem;',
    'inset: 0;',
  ])('lets %s be', (declaration) => {
    expect(PHYSICAL.test(declaration)).toBe(false);
  });
});
