import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../scripts/fuzz/generators.ts';
import { mutate, tokensOf } from '../../../scripts/fuzz/mutator.ts';
import { shrink } from '../../../scripts/fuzz/shrink.ts';
import { vocabularyOf } from '../../../scripts/fuzz/words.ts';
import { languageFor, languages } from '../../../src/summariser/languages/index.ts';
import { anyText } from '../../anyText.ts';

describe('generators', () => {
  it('make the same inputs of the same seed, and others of another', () => {
    const made = (seed: number) => JSON.stringify(fc.sample(cases, { seed, numRuns: 20 }));
    expect(made(3)).toBe(made(3));
    expect(made(3)).not.toBe(made(4));
  });

  it('use pages and texts, in every language', () => {
    const made = fc.sample(cases, { seed: 1, numRuns: 300 });
    expect(made.filter((input) => 'html' in input).length).toBeGreaterThan(90);
    const stated = new Set(made.flatMap(({ lang }) => (lang === undefined ? [] : [lang])));
    for (const { code } of languages) expect(stated).toContain(code);
  });

  it.each(languages.map((language) => [language.code, language] as const))(
    'know the words of %s',
    (_code, language) => {
      const vocabulary = vocabularyOf(language);
      const undetermined = languageFor('und');
      for (const engine of [
        'text',
        'numbers',
        'quantities',
        'time',
        'topics',
        'places',
        'legalStage',
        'victims',
      ] as const) {
        // A part that a language leaves to `und` has no words of its own.
        if (language[engine] === undetermined[engine]) continue;
        expect(vocabulary.get(engine)?.length ?? 0, engine).toBeGreaterThan(20);
      }
    },
  );
});

describe('mutator', () => {
  it('has tokens that joined are the source again', () => {
    fc.assert(fc.property(anyText(200), (source) => tokensOf(source).join('') === source));
    expect(tokensOf('<p class="a">Nine men, 3 May.</p>')).toContain('<p class="a">');
  });

  it.each([
    ['drop', 'one three'],
    ['repeat', 'one two two three'],
    ['insert', 'one <b>two three'],
    ['replace', 'one <b>three'],
    ['move', 'one one two three'],
    ['cut', 'one tthree'],
  ] as const)('can %s', (kind, result) => {
    const edit = { kind, at: 2, from: kind === 'cut' ? 1 : 0, length: 2, times: 2, piece: '<b>' };
    expect(mutate('one two three', [edit])).toBe(result);
  });
});

describe('shrink', () => {
  it('leaves what the fault needs', async () => {
    const isFaulty = async (text: string) => text.includes('x') && text.includes('y');
    expect(await shrink(`${'a b c '.repeat(50)}x${'d'.repeat(99)}y!`, isFaulty, Number.POSITIVE_INFINITY)).toBe('xy');
  });

  it('stops when its time is up', async () => {
    expect(await shrink('aaaa', async () => true, 0)).toBe('aaaa');
  });
});
