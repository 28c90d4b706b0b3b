/** The choice is sensible for every country of the directory and every topic. */
import { describe, expect, it } from 'vitest';
import { EUROPEAN_UNION } from '../../src/resources/european.ts';
import {
  alwaysReachable,
  chooseResources,
  countriesWithServices,
  limitOf,
  type Service,
  type ServiceKind,
  serviceById,
  servicesIn,
} from '../../src/resources/index.ts';
import type { ResourceChoice, TopicId } from '../../src/summariser/contract.ts';

const TOPICS: readonly TopicId[] = [
  'csam',
  'grooming',
  'sextortion',
  'child-trafficking',
  'child-abuse',
  'missing-child',
  'online-safety',
];

/** What may stand among the first three; the first kind is what the topic is about. */
const RIGHT: Record<TopicId, readonly ServiceKind[]> = {
  csam: ['report-csam', 'police', 'child-helpline', 'victim-support', 'remove-images'],
  grooming: ['report-grooming', 'report-csam', 'police', 'child-helpline', 'victim-support', 'remove-images'],
  sextortion: ['report-sextortion', 'remove-images', 'report-csam', 'police', 'child-helpline', 'victim-support'],
  'child-trafficking': ['trafficking', 'report-csam', 'police', 'child-helpline', 'victim-support'],
  'child-abuse': ['child-helpline', 'victim-support', 'police', 'prevention'],
  'missing-child': ['missing-child', 'police', 'child-helpline', 'victim-support'],
  'online-safety': ['child-helpline', 'victim-support', 'report-grooming', 'report-csam', 'remove-images'],
};

const topic = (id: TopicId) => ({ id, score: 1, spans: [] });
const jurisdiction = (country: string) => ({ country, spans: [] });
const choose = (topics: TopicId[], countries: string[], reader: string | null): ResourceChoice[] =>
  chooseResources({ topics: topics.map(topic), jurisdictions: countries.map(jurisdiction) }, { country: reader });

function service({ id }: ResourceChoice): Service {
  const found = serviceById(id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
}

const ids = (choices: readonly ResourceChoice[]): string[] => choices.map(({ id }) => id);
const readers = [...countriesWithServices(), 'ZZ'];

describe.each(readers)('a reader in %s', (country) => {
  it.each(TOPICS)('gets sensible first choices on %s', (id) => {
    const choices = choose([id], [country], country);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(8);
    expect(new Set(ids(choices)).size).toBe(choices.length);
    for (const choice of choices) {
      const chosen = service(choice);
      const places = ['INT', country, ...(EUROPEAN_UNION.has(country) ? ['EU'] : [])];
      expect(places, chosen.id).toContain(chosen.country);
      expect(choice.reason).toBe(chosen.country === country ? 'reader-country' : 'international');
      expect(['high', 'medium']).toContain(chosen.confidence);
      expect(chosen.url?.startsWith('https://') ?? chosen.phone !== null).toBe(true);
      expect(limitOf(chosen.id).adultsOnly, chosen.id).toBeUndefined();
      expect(limitOf(chosen.id).neverChosen, chosen.id).toBeUndefined();
    }
    for (const choice of choices.slice(0, 3)) {
      const { id: serviceId, kinds } = service(choice);
      expect(
        RIGHT[id].some((kind) => kinds.includes(kind)),
        serviceId,
      ).toBe(true);
    }
  });

  it.each(TOPICS)('gets its own service first on %s where it has one for that', (id) => {
    const [wanted] = RIGHT[id];
    const own = servicesIn(country).filter(
      ({ id: serviceId, kinds }) => wanted && kinds.includes(wanted) && !limitOf(serviceId).region,
    );
    if (own.length === 0) return;
    const [first] = choose([id], [], country);
    expect(first && service(first).country).toBe(country);
    expect(first && service(first).kinds).toContain(wanted);
  });

  it('can reach a hotline, a helpline, help with images and prevention whatever fails', () => {
    const kinds = alwaysReachable(country).flatMap((choice) => service(choice).kinds);
    for (const kind of ['report-csam', 'remove-images', 'prevention'] as const) expect(kinds).toContain(kind);
    expect(kinds.includes('child-helpline') || kinds.includes('victim-support')).toBe(true);
    expect(alwaysReachable(country).length).toBeLessThanOrEqual(6);
  });
});

describe('the choice', () => {
  it('offers nothing for an article without a topic', () => {
    expect(choose([], ['ES'], 'ES')).toEqual([]);
  });

  it('offers the reader’s hotline, then the article’s, then INHOPE', () => {
    const reports = choose(['csam'], ['ES'], 'AT').filter((choice) => service(choice).kinds[0] === 'report-csam');
    expect(reports).toEqual([
      { id: 'at-stopline', reason: 'reader-country' },
      { id: 'es-incibe-hotline', reason: 'article-country' },
      { id: 'int-inhope', reason: 'international' },
    ]);
  });

  it('lets the article’s country stand in where the reader’s is unknown', () => {
    const [first] = choose(['csam'], ['ES'], null);
    expect(first).toEqual({ id: 'es-incibe-hotline', reason: 'article-country' });
  });

  it('names no service of another country that cannot be reached from here', () => {
    for (const country of countriesWithServices()) {
      for (const id of TOPICS) {
        for (const choice of choose([id], [country], 'ZZ')) {
          if (choice.reason === 'article-country') expect(service(choice).url, choice.id).not.toBeNull();
        }
      }
    }
  });

  it('falls back to INHOPE and Child Helpline International without any country', () => {
    expect(ids(choose(['csam'], [], null))).toEqual(['int-inhope', 'int-chi', 'int-takeitdown', 'int-troubled-desire']);
  });

  it('passes over a country of the article that has no service', () => {
    expect(ids(choose(['csam'], ['ZZ', 'ES'], 'AT'))).toContain('es-incibe-hotline');
  });

  it('names the services of the article’s country once where the reader’s is unknown', () => {
    const choices = choose(['csam'], ['ES', 'FR'], null);
    expect(choices.filter(({ reason }) => reason === 'article-country').map(({ id }) => id)).toEqual([
      'es-incibe-hotline',
      'es-policia-nacional',
      'es-anar',
      'es-anar-familia',
      'es-aepd',
    ]);
  });

  it('names one international service of a kind, and no second one for the next step', () => {
    expect(ids(choose(['grooming'], [], null))).toEqual([
      'int-inhope',
      'int-chi',
      'int-takeitdown',
      'int-troubled-desire',
    ]);
    expect(ids(choose(['sextortion'], [], null))).toEqual(['int-takeitdown', 'int-chi']);
  });

  it('takes no second choice for a step whose best service was chosen before', () => {
    // Childline is there already, and is what a helpline for children should be.
    const chosen = ids(choose(['child-abuse', 'online-safety'], [], 'GB'));
    expect(chosen.filter((id) => service({ id, reason: '' }).kinds[0] === 'child-helpline')).toEqual(['gb-childline']);
  });

  it('pairs a line that closes at night with one that does not', () => {
    const chosen = ids(choose(['grooming'], ['ES'], 'ES'));
    expect(chosen[chosen.indexOf('es-incibe-017') + 1]).toBe('es-anar');
  });

  it('offers the service of a region only beside one for everybody', () => {
    const chosen = ids(choose(['child-abuse'], [], 'IQ'));
    expect(chosen.slice(0, 2)).toEqual(['int-chi', 'iq-116']);
    expect(ids(choose(['child-abuse'], [], 'ES'))).not.toContain('es-infancia-respon');
  });

  it('adds what a second topic needs and stays short', () => {
    const chosen = choose(['csam', 'missing-child', 'child-trafficking'], ['US'], 'US');
    expect(ids(chosen)).toEqual(
      expect.arrayContaining(['us-cybertipline', 'us-ncmec-missing', 'us-nhth', 'us-childhelp']),
    );
    expect(chosen.length).toBeLessThanOrEqual(8);
  });

  it('takes of a second topic its first step alone', () => {
    const kinds = choose(['online-safety', 'csam'], [], 'GB').map((choice) => service(choice).kinds[0]);
    expect(kinds).toContain('report-csam');
    expect(kinds).not.toContain('prevention');
  });

  it('takes three topics and no fourth', () => {
    const chosen = ids(choose(['child-abuse', 'csam', 'missing-child', 'child-trafficking'], [], 'GB'));
    expect(chosen).toEqual(expect.arrayContaining(['gb-iwf', 'gb-missing-people']));
    expect(chosen).not.toContain('gb-modern-slavery');
  });

  it('lets support and police give way to what a further topic needs, the last of them first', () => {
    const alone = ids(choose(['csam'], ['US'], 'ES'));
    expect(alone).toHaveLength(8);
    expect(alone).toEqual(expect.arrayContaining(['us-cybertipline', 'es-anar-familia']));
    const chosen = ids(choose(['csam', 'missing-child'], ['US'], 'ES'));
    expect(chosen).toHaveLength(8);
    expect(chosen).toContain('es-116000');
    expect(chosen.filter((id) => !alone.includes(id))).toEqual(['es-116000']);
    expect(alone.filter((id) => !chosen.includes(id))).toEqual(['es-anar-familia']);
  });
});

describe('what is always within reach', () => {
  it('is the reader’s own and then what is international, whatever the topic', () => {
    expect(alwaysReachable('ES')).toEqual([
      { id: 'es-incibe-hotline', reason: 'reader-country' },
      { id: 'es-anar', reason: 'reader-country' },
      { id: 'es-aepd', reason: 'reader-country' },
      { id: 'int-troubled-desire', reason: 'international' },
    ]);
  });

  it('is international without a country', () => {
    expect(ids(alwaysReachable(null))).toEqual(['int-inhope', 'int-chi', 'int-takeitdown', 'int-troubled-desire']);
  });
});
