/** Which section of the screen a service is in. */
import { describe, expect, it } from 'vitest';
import { alwaysReachable, directory, groupResources, sectionOf } from '../../src/resources/index.ts';

describe('the section of a service', () => {
  const [line] = directory;
  if (!line) throw new Error('the directory is empty');

  it.each([
    ['report-csam', 'report'],
    ['police', 'report'],
    ['missing-child', 'report'],
    ['trafficking', 'report'],
    ['child-helpline', 'help'],
    ['victim-support', 'help'],
    ['remove-images', 'images'],
    ['prevention', 'prevention'],
  ] as const)('is by its main work: %s is in “%s”', (kind, section) => {
    expect(sectionOf({ ...line, kinds: [kind, 'report-grooming'] })).toBe(section);
  });

  it('is “report” for a support line that takes reports of material, but “help” for a helpline for children', () => {
    expect(sectionOf({ ...line, kinds: ['victim-support', 'report-csam'] })).toBe('report');
    expect(sectionOf({ ...line, kinds: ['child-helpline', 'report-csam'] })).toBe('help');
  });
});

describe('the groups of the screen', () => {
  it('put each service into one section, in the order of the screen', () => {
    const choices = alwaysReachable('ES');
    const { emergency, groups } = groupResources(choices, 'ES');
    expect(emergency?.general).toBe('112');
    expect(groups.map(({ section }) => section)).toEqual(['report', 'help', 'images', 'prevention']);
    expect(groups.flatMap(({ services }) => services).length).toBe(choices.length);
    for (const { section, services } of groups) {
      for (const shown of services) expect(sectionOf(shown.service)).toBe(section);
    }
  });

  it('show no emergency number where none is established, and no service that the directory does not have', () => {
    const unknown = [{ id: 'nobody', reason: 'international' }];
    expect(groupResources(unknown, 'MM')).toEqual({ emergency: null, groups: [] });
    expect(groupResources([], null).emergency).toBeNull();
  });
});
