/** One article of ours with the figures that a reader of such a report expects. */
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const title = 'Customs arrest 56 men in operation against smuggling';
const text = [
  'Customs have arrested 56 men in the country, four of them in the Balearic Islands.',
  'Officers searched many homes and seized 173 hard drives and 614 compact discs and DVDs. A total of 73 smugglers have been identified.',
  'More than 150 officers took part in the operation, which began in early 2015.',
  'The arrests were made in Madrid (30), Ciudad Real (12), Soria, Lugo (8) and Teruel 1).',
].join('\n\n');

describe('an article', () => {
  const { counts, breakdowns } = read(text, 'en', title);

  it.each([
    [56, '=', 'men arrested', 'people'],
    [4, '=', 'men arrested in the Balearic Islands', 'people'],
    [173, '=', 'hard drives seized', 'objects'],
    [614, '=', 'compact discs and DVDs seized', 'objects'],
    [73, '=', 'smugglers identified', null],
    [150, '>', 'officers', 'people'],
  ])('has %d', (value, comparison, concept, kind) => {
    const found = counts.filter((count) => count.value === value);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ comparison, concept, key: true, ...(kind ? { kind } : {}) });
  });

  it('has nothing else, and the headline first', () => {
    expect(counts).toHaveLength(6);
    expect(counts[0]?.value).toBe(56);
  });

  it('has a list that does not add up', () => {
    expect(breakdowns).toHaveLength(1);
    expect(breakdowns[0]).toMatchObject({ concept: 'arrests', total: 56, sum: 51, consistent: false });
    expect(breakdowns[0]?.items.map(({ value }) => value)).toEqual([30, 12, null, 8, 1]);
  });
});
