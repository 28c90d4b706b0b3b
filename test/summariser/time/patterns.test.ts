import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/summariser/languages/index.ts';
import type { Language } from '../../../src/summariser/languages/language.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { findTimeExpressions } from '../../../src/summariser/time/index.ts';
import type { Rule, TimeLanguage } from '../../../src/summariser/time/language.ts';
import { lexiconOf } from '../../../src/summariser/time/lexicon.ts';
import { compileRules } from '../../../src/summariser/time/patterns.ts';
import { PatternError } from '../../../src/summariser/time/pieces.ts';
import { read } from './read.ts';

const [english] = languages;

/** Expressions that a made-up language finds: `text=value`. */
function found(text: string, time: TimeLanguage): string[] {
  const language = { ...(english as Language), time };
  const model = readText(text, language.text);
  const expressions = findTimeExpressions(model, language, [], { publishedTime: '2016-06-15', region: null });
  return expressions.map((expression) => `${expression.text}=${expression.value}`);
}

const months = ['', '', '', '', 'mok|~^mo', '_june'];
const withRules = (...rules: Rule[]): TimeLanguage => ({
  months,
  rules,
  words: { of: 'ov|ov der' },
  weekdays: ['mun'],
});

describe('rules', () => {
  it('have optional and alternative parts', () => {
    const time = withRules(['[the|a] {day} (of|in the) {month}', 'date']);
    expect(found('the 3 of mok, 4 in the mok, 5 mok', time)).toEqual([
      'the 3 of mok=2016-05-03',
      '4 in the mok=2016-05-04',
    ]);
  });

  it('have words around an expression that do not belong to it', () => {
    const time = withRules(['({of} | by) <{month}> ,|end', 'date']);
    expect(found('ov der mok end by mok, by mok', time)).toEqual(['mok=2016-05', 'mok=2016-05']);
  });

  it('refuse words of a language under a name that has a meaning of its own', () => {
    const time = { ...withRules(['{clock}', 'date']), words: { clock: 'klok' } };
    expect(() => found('klok', time)).toThrow(PatternError);
  });

  it('make several expressions that lend each other what they lack', () => {
    expect(found('3 bis 5 mok 2014', withRules(['<{day}> bis <{day} {month} {year}>', 'date']))).toEqual([
      '3=2014-05-03',
      '5 mok 2014=2014-05-05',
    ]);
  });

  it('take the one that explains most words, then the earlier', () => {
    const time = withRules(['{month}', 'date'], ['{month} {year}', 'date'], ['mok flower', 'none']);
    expect(found('mok 2014, mok flower, mok', time)).toEqual(['mok 2014=2014-05', 'mok=2016-05']);
  });

  it.each<[string, Rule[], string[]]>([
    [
      'the longer expression',
      [
        ['<{month}> mun', 'date'],
        ['<{month} mun>', 'reference', { value: 'PAST_REF' }],
      ],
      ['mok mun=PAST_REF'],
    ],
    [
      'words before it, rather than none',
      [
        ['{weekday}', 'date'],
        ['mok <{weekday}>', 'reference', { value: 'PAST_REF' }],
      ],
      ['mun=PAST_REF'],
    ],
  ])('take %s, wherever the rule stands', (_, rules, expected) => {
    expect(found('mok mun', withRules(...rules))).toEqual(expected);
    expect(found('mok mun', withRules(...[...rules].reverse()))).toEqual(expected);
  });

  it('go on after the expression, and after all that a trap explains', () => {
    expect(found('mok mun', withRules(['<{month}> mun', 'date']))).toEqual(['mok=2016-05', 'mun=2016-06-13']);
    expect(found('flower mun mok', withRules(['flower <{weekday}> mok', 'none'], ['{month}', 'date']))).toEqual([]);
  });

  it('fix what the words do not carry one by one', () => {
    const time = withRules(
      ['zuvortag', 'date', { direction: 'last', unit: 'day' }],
      ['zweimond', 'duration', { value: 'P2M' }],
    );
    expect(found('zuvortag zweimond', time)).toEqual(['zuvortag=2016-06-14', 'zweimond=P2M']);
  });

  it('honour capitals, names and forms that never stand alone', () => {
    const time = withRules(['{month}', 'date'], ['in {month}', 'date']);
    expect(found('x mo, x Mo, x in mo, x in Mo, x June, x june, x in June', time)).toEqual([
      'in Mo=2016-05',
      'june=2016-06',
      'in June=2016-06',
    ]);
  });

  it('may contain the brackets of the text', () => {
    expect(found('mok (2014)', withRules(['{month} \\( {year} \\)', 'date']))).toEqual(['mok (2014)=2014-05']);
  });

  it('ask for words before the expression in one way or another, or in none', () => {
    expect(found('by mok, until mok, mok', withRules(['(by|until) <{month}>', 'date']))).toHaveLength(2);
    expect(found('since mok, mok', withRules(['[since] <{month}>', 'date']))).toHaveLength(2);
  });

  it('are no expression where all that they ask for is left out', () => {
    expect(found('x mok', withRules(['[{month}]', 'date']))).toEqual(['mok=2016-05']);
  });

  it.each([
    ['[a b', 'Missing bracket'],
    ['(a b]', 'Missing bracket'],
    ['a ) b', 'Bracket too many'],
    ['{month} <{day}>', 'Only words and own classes may stand before "<"'],
    ['[a] '.repeat(13), 'Too many ways'],
  ])('are refused by name where they are not well formed: %s', (pattern, why) => {
    const compile = () => compileRules([[pattern, 'date']], lexiconOf({ months }));
    expect(compile).toThrow(new PatternError(`${why} in the pattern "${pattern}"`));
  });
});

describe.each(languages.map(({ code }) => code))('the data of %s', (code) => {
  it('compiles, and finds nothing in nothing', () => {
    expect(read('', { language: code })).toEqual([]);
    expect(read('x', { language: code })).toEqual([]);
  });

  it('reads ISO dates', () => {
    expect(read('x 2015-03-04 x', { language: code }).map(({ value }) => value)).toEqual(['2015-03-04']);
  });
});
