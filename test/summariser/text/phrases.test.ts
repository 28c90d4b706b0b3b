import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../../src/summariser/text/phrases.ts';
import { tokenise } from '../../../src/summariser/text/tokens.ts';

const index = () => new PhraseIndex<number>().add('in|in front of|  |in front', 1).add("the child's|front", 2);

describe('a phrase is found', () => {
  it.each<[string, number, { value: number; endToken: number } | null]>([
    ['In Front of it', 0, { value: 1, endToken: 3 }],
    ['in front and', 0, { value: 1, endToken: 2 }],
    ['in the', 0, { value: 1, endToken: 1 }],
    ['in front', 1, { value: 2, endToken: 2 }],
    ['the child’s toy', 0, { value: 2, endToken: 4 }],
    ['the child', 0, null],
    ['of it', 0, null],
    ['in', 1, null],
  ])('at its first word, the longest that stands there: “%s”, word %i', (text, at, expected) => {
    expect(index().at(tokenise(text), at)).toEqual(expected);
  });

  it.each<[string, number, { value: number; firstToken: number } | null]>([
    ['he sat in front of it', 5, { value: 1, firstToken: 2 }],
    ['he sat in front of it', 4, { value: 1, firstToken: 2 }],
    ['he sat in front of it', 3, { value: 1, firstToken: 2 }],
    ['front of it', 1, { value: 2, firstToken: 0 }],
    ['front of it', 2, null],
    ['in', 0, null],
    ['in front', 2, { value: 1, firstToken: 0 }],
  ])('before a token, the longest that ends there: “%s”, word %i', (text, before, expected) => {
    expect(index().before(tokenise(text), before)).toEqual(expected);
  });
});

it('says what its phrases begin with', () => {
  expect([...index().firstWords()].sort()).toEqual(['front', 'in', 'the']);
});
