import { describe, expect, it } from 'vitest';
import { stemFinder } from '../../../src/summariser/text/stems.ts';

const find = stemFinder([
  ['arrest  sent boy$', 'act'],
  ['arrestee\nsentence ox', 'other'],
  ['', 'nothing'],
]);

describe('stemFinder', () => {
  it.each([
    ['arrested', 'act'],
    ['arrest', 'act'],
    ['arrestees', 'other'],
    ['sentences', 'other'],
    ['sent', 'act'],
    ['boy', 'act'],
    ['boys', null],
    ['ox', 'other'],
    ['oxen', null],
    ['arr', null],
    ['rearrest', null],
    ['', null],
  ])('%s: %s', (word, found) => {
    expect(find(word)).toBe(found);
  });
});
