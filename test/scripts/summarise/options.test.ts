import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../../scripts/summarise/options.ts';

describe('the words of the command line', () => {
  it.each([
    [['a.html'], { format: 'readable', source: 'a.html', language: null, country: null }],
    [['-'], { format: 'readable', source: '-', language: null, country: null }],
    [['--json', 'a.html'], { format: 'json', source: 'a.html', language: null, country: null }],
    [['--jsonl'], { format: 'jsonl', source: null, language: null, country: null }],
    [
      ['a.txt', '--language', 'pt-BR', '--country', 'br'],
      { format: 'readable', source: 'a.txt', language: 'pt-BR', country: 'BR' },
    ],
  ])('%j', (words, options) => {
    expect(readOptions(words)).toEqual(options);
  });

  it.each([
    [[], /Name a file/],
    [['--json'], /Name a file/],
    [['a.html', 'b.html'], /one page at a time/],
    [['--jsonl', 'a.html'], /standard input/],
    [['--lines'], /no option --lines/],
    [['a.txt', '--language'], /--language needs a value/],
  ])('%j is told what is wrong', (words, message) => {
    expect(() => readOptions(words)).toThrow(UsageError);
    expect(() => readOptions(words)).toThrow(message);
  });
});
