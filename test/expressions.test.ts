/**
 * No regular expression of page, summariser or popup takes more than linear time on any text: each is analysed, none is tried. Knows where they are
 * written; what makes one slow is scslre's to know. That the parts around them are linear too is measured (`growth.test.ts`).
 */
import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { FURNITURE_CLASS } from '../src/page/furniture.ts';
import { sourcesIn } from './sources.ts';

interface Expression {
  file: string;
  source: string;
  flags: string;
}

/** The one whose source is put together as its module is loaded, which has no literal. */
const { source, flags } = FURNITURE_CLASS;
const COMPOSED: Expression = { file: 'src/page/furniture.ts', source, flags };

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The literals below a node of the syntax tree (ESTree: a literal has its `regex`), and whether one is made by `RegExp`. */
function expressionsBelow(node: unknown, file: string, found: Expression[]): boolean {
  if (!isNode(node)) return false;
  const { type, regex, callee } = node;
  if (type === 'Literal' && isNode(regex))
    found.push({ file, source: String(regex.pattern), flags: String(regex.flags) });
  const isMade = (type === 'NewExpression' || type === 'CallExpression') && isNode(callee) && callee.name === 'RegExp';
  return Object.values(node)
    .map((child) => expressionsBelow(child, file, found))
    .reduce((some, one) => some || one, isMade);
}

async function expressionsIn(files: readonly string[]): Promise<{ literals: Expression[]; composing: string[] }> {
  const literals: Expression[] = [];
  const composing: string[] = [];
  for (const file of files) {
    const { code } = await esbuild.transform(readFileSync(file, 'utf8'), {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      target: 'esnext',
      jsx: 'automatic',
    });
    if (expressionsBelow(parseAst(code), file, literals)) composing.push(file);
  }
  return { literals, composing };
}

const slowIn = (expressions: readonly Expression[]): string[] =>
  expressions
    .filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0)
    .map(({ file, source, flags }) => `${file}: /${source}/${flags}`);

describe('regular expressions', () => {
  it('take time in proportion to the text, in all that reads a page or shows it', async () => {
    const { literals, composing } = await expressionsIn([...sourcesIn('src'), ...sourcesIn('popup')]);
    expect(literals.length).toBeGreaterThan(150);
    expect(composing).toEqual([COMPOSED.file]);
    expect(slowIn([...literals, COMPOSED])).toEqual([]);
  });

  it.each(['(a|a)*b', '(a+)+$', '\\s*\\|\\s*', '^\\s+|\\s+$'])('would be caught: /%s/', (source) => {
    expect(slowIn([{ file: 'planted', source, flags: 'u' }])).toHaveLength(1);
  });
});
