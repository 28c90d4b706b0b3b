import { describe, expect, it, vi } from 'vitest';
import { oncePer, oncePerWord } from '../../src/summariser/kept.ts';

describe('what is kept', () => {
  it('is made once for an object, and for another one anew', () => {
    const make = vi.fn((key: { name: string }) => ({ of: key.name }));
    const of = oncePer(make);
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    expect(of(one)).toEqual({ of: 'one' });
    expect(of(one)).toBe(of(one));
    expect(of(other)).toEqual({ of: 'other' });
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is not what could not be made', () => {
    const make = vi.fn((): object => {
      throw new Error('no');
    });
    const of = oncePer(make);
    const key = {};
    expect(() => of(key)).toThrow('no');
    expect(() => of(key)).toThrow('no');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is made once for a word, also where nothing is made of it', () => {
    const make = vi.fn((word: string) => (word === 'ten' ? 10 : null));
    const of = oncePerWord(make);
    expect([of('ten'), of('ten'), of('tent'), of('tent')]).toEqual([10, 10, null, null]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('has room for the words of a long article, and not for all words', () => {
    const make = vi.fn((word: string) => word);
    const of = oncePerWord(make);
    const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    for (let round = 0; round < 2; round++) for (const word of words) of(word);
    expect(make).toHaveBeenCalledTimes(20_000);
    of('another');
    expect(of('word0')).toBe('word0');
    expect(make).toHaveBeenCalledTimes(20_002);
  });
});
