import { describe, expect, it } from 'vitest';
import { oncePer, oncePerWord } from '../../src/summariser/kept.ts';

describe('what is kept', () => {
  it('is made once for an object, and for another one anew', () => {
    const made: string[] = [];
    const of = oncePer(({ name }: { name: string }) => ({ place: made.push(name) }));
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    expect(of(one)).toBe(of(one));
    expect(of(other)).toEqual({ place: 2 });
    expect(made).toEqual(['one', 'other']);
  });

  it('is not what could not be made', () => {
    let calls = 0;
    const of = oncePer((): object => {
      calls++;
      throw new Error('no');
    });
    const key = {};
    expect(() => of(key)).toThrow('no');
    expect(() => of(key)).toThrow('no');
    expect(calls).toBe(2);
  });

  it('is made once for a word, also where nothing is made of it', () => {
    const made: string[] = [];
    const of = oncePerWord((word) => {
      made.push(word);
      return word === 'ten' ? 10 : null;
    });
    expect([of('ten'), of('ten'), of('tent'), of('tent')]).toEqual([10, 10, null, null]);
    expect(made).toEqual(['ten', 'tent']);
  });

  it('has room for the words of a long article, and not for all words', () => {
    const made: string[] = [];
    const of = oncePerWord((word) => made.push(word));
    const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    for (let round = 0; round < 2; round++) for (const word of words) of(word);
    expect(made).toHaveLength(20_000);
    for (const word of ['another', 'word0', 'word0']) of(word);
    expect(made).toHaveLength(20_002);
  });
});
