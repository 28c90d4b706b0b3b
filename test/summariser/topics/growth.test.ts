import { it } from 'vitest';
import { languages } from '../../../src/summariser/languages/index.ts';
import { expectProportionalTime } from '../../growth.ts';
import { tell } from './reading.ts';

it.each(languages.map(({ code }) => code))('takes time in proportion to one word repeated (%s)', (code) => {
  const piece = 'child abuse police ';
  expectProportionalTime((characters) => {
    const text = piece.repeat(characters / piece.length);
    return () => tell(code, 'child', text);
  }, 40_000);
});
