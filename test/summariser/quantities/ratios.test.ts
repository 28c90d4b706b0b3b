/** What makes one share of two numbers, and what does not. Sentences written for this test. */
import { expect, it } from 'vitest';
import { read } from './read.ts';

const inOrder = (text: string, code: string) =>
  [...read(text, code).counts].sort((one, other) => one.start - other.start);

it.each<[string, string, number, string]>([
  ['en', 'One in 40 houses fell.', 1 / 40, 'houses'],
  ['de', 'Jeder hundertste Besucher gewann.', 0.01, 'Besucher'],
])('%s: a share: %s', (code, text, value, concept) => {
  expect(inOrder(text, code)).toMatchObject([{ value, concept, worded: true }]);
});

it.each<[string, string, number[]]>([
  ['de', 'Jeder Erste half.', []],
  ['de', 'Jeder tausendste Besucher gewann.', []],
  ['nl', 'Elke drie boten kwamen.', [3]],
  ['en', 'In all, one in three, he said.', [3]],
  ['en', 'A rise in ten was seen.', [10]],
  ['en', 'One man is late in three.', [1, 3]],
  ['en', 'One man, in ten, said no.', [1, 10]],
  ['en', 'Two people in three ferries were ill.', [2, 3]],
  ['en', 'She was second in three races.', [3]],
  ['en', 'She was one in third place.', []],
  ['en', 'Half in three houses fell.', [3]],
  ['en', 'Some 1.5 in ten houses fell.', [1.5, 10]],
  ['en', 'One in 3.5 houses fell.', [3.5]],
  ['en', 'About 0 in ten houses fell.', [0, 10]],
  ['en', 'Ten in three houses fell.', [10, 3]],
  ['en', 'Three in three houses fell.', [3]],
  ['en', 'One in 200 houses fell.', [200]],
  ['en', 'Two in 30 houses fell.', [2, 30]],
])('%s: no share: %s', (code, text, values) => {
  expect(inOrder(text, code).map(({ value }) => value)).toEqual(values);
});
