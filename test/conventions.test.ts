/**
 * What CONTRIBUTING asks of every file and no linter knows: a head comment, one noun's length, and engines that know no
 * language by name. Knows the files; judges no words.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/summariser/languages/index.ts';
import { sourcesIn } from './sources.ts';

const FOLDERS = ['src', 'popup', 'scripts'];
const files = FOLDERS.flatMap(sourcesIn).filter((file) => !file.includes('node_modules'));
/** Lists, which may be as long as what they list. */
const isData = (file: string): boolean =>
  /^src\/(?:resources\/data|summariser\/languages\/\w+|summariser\/topics\/gazetteer)\//.test(file);

const MOST_LINES = 200;
/** Longer, each for a reason. */
const LONGER: Readonly<Record<string, string>> = {
  'src/summariser/contract.ts':
    'the one description of what goes in and comes out: in two files each would be half of it',
  'src/page/inert.ts': 'as much of the DOM’s element as Readability calls: one class',
  'scripts/browsers/firefox.ts': 'every method of one interface, most of them three lines',
};

const read = (file: string): string => readFileSync(file, 'utf8');
const linesOf = (file: string): number => read(file).trimEnd().split('\n').length;

/** Where a language is named in a comparison: `=== 'es'`, `case 'es'`, `['es', 'ca'].includes`. */
const codes = languages.map(({ code }) => code).join('|');
const NAMED_LANGUAGE = new RegExp(`[!=]==? '(?:${codes})'|\\bcase '(?:${codes})'|'(?:${codes})'\\]\\.includes`);

describe('every file', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(250);
  });

  it('says at its head what it knows', () => {
    expect(files.filter((file) => !/^(?:#!.*\n)?\/\*\*/.test(read(file)))).toEqual([]);
  });

  it(`has at most ${MOST_LINES} lines, unless it is a list or stands here with its reason`, () => {
    const longer = files.filter((file) => !isData(file) && linesOf(file) > MOST_LINES);
    expect(longer.sort()).toEqual(Object.keys(LONGER).sort());
  });
});

describe('engines', () => {
  it('ask nowhere which language a text has', () => {
    const engines = files.filter((file) => /^(?:src|popup)\//.test(file) && !isData(file));
    expect(engines.filter((file) => NAMED_LANGUAGE.test(read(file)))).toEqual([]);
  });

  it.each(["if (language === 'es') {", "case 'de':", "['es', 'ca'].includes(code)"])('would be caught: %s', (line) => {
    expect(line).toMatch(NAMED_LANGUAGE);
  });
});
