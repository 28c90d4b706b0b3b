/** Every entry that is shipped is well formed: people will follow these links and dial these numbers. */
import { describe, expect, it } from 'vitest';
import {
  countriesWithEmergencyNumbers,
  countriesWithServices,
  directory,
  emergencyNumberFor,
  keptDirectory,
  keptEmergencyNumbers,
  limitOf,
  SERVICE_KINDS,
} from '../../src/resources/index.ts';
import { limits } from '../../src/resources/limits.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;
const isDate = (value: string): boolean =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && !Number.isNaN(Date.parse(value)) && value <= '2100';
/** E.164 (at most 15 digits) or a code dialled inside the country. */
const isPhone = (value: string): boolean => /^(\+[1-9]\d{6,14}|\d{2,10})$/.test(value);

describe.each(keptDirectory().map((service) => [service.id, service] as const))('%s', (_id, service) => {
  it('has an https address without user or password, or at least a number', () => {
    if (service.url === null) {
      expect(service.phone).not.toBeNull();
      return;
    }
    const url = new URL(service.url);
    expect(url.protocol).toBe('https:');
    expect(url.username + url.password + url.port).toBe('');
    expect(url.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('has a number that can follow tel:', () => {
    if (service.phone === null) return;
    expect(isPhone(service.phone), service.phone).toBe(true);
    expect(service.phoneDisplay).toMatch(/\d/);
  });

  it('has codes, kinds, languages and dates of the standards', () => {
    expect(['INT', 'EU'].includes(service.country) || isCountry(service.country), service.country).toBe(true);
    expect(service.kinds.length).toBeGreaterThan(0);
    for (const kind of service.kinds) expect(SERVICE_KINDS).toContain(kind);
    expect(service.languages.length).toBeGreaterThan(0);
    for (const language of service.languages) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    for (const date of [service.sourceDate, service.lastCheckedLive])
      if (date !== null) expect(isDate(date)).toBe(true);
    if (service.email !== null) expect(service.email).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/i);
  });

  it('is never of low confidence, and has a name and an organisation', () => {
    expect(['high', 'medium']).toContain(service.confidence);
    expect(service.name.trim()).toBe(service.name);
    expect(service.name).not.toBe('');
    expect(service.organisation).not.toBe('');
  });
});

describe('the directory as a whole', () => {
  it('names the countries that have a service or a number in alphabetical order, and no union among them', () => {
    for (const countries of [countriesWithServices(), countriesWithEmergencyNumbers()]) {
      expect(countries.length).toBeGreaterThan(50);
      expect(countries).toEqual([...countries].sort());
      expect(countries).toEqual(expect.arrayContaining(['AR', 'ES', 'ZA']));
      for (const country of countries) expect(country === 'XK' || isCountry(country), country).toBe(true);
    }
    expect(countriesWithServices()).not.toContain('EU');
    for (const country of countriesWithEmergencyNumbers()) expect(emergencyNumberFor(country)?.country).toBe(country);
  });

  it('is kept with its sources, entry by entry', () => {
    expect(keptDirectory().map(({ id }) => id)).toEqual(directory.map(({ id }) => id));
    for (const { id, source, note } of keptDirectory()) {
      expect(source, id).not.toBeUndefined();
      expect(note, id).not.toBeUndefined();
    }
  });

  it('has each id once', () => {
    const ids = directory.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says honestly that nothing was opened live before a date says so', () => {
    for (const { lastCheckedLive } of directory) expect(lastCheckedLive === null || isDate(lastCheckedLive)).toBe(true);
  });

  it('has limits for entries that exist only', () => {
    const ids = new Set(directory.map(({ id }) => id));
    for (const id of limits.keys()) expect(ids, id).toContain(id);
    for (const { pairWith } of limits.values()) if (pairWith) expect(ids).toContain(pairWith);
  });

  it('answers every note and audience that reads like a restriction by a limit', () => {
    const warning =
      /\bdo not show|\bnot a place|\bnot for\b|\bonly for\b|\bregion only\b|province\.|\bno longer be maintained|looked up live|\bpair it with|^adults|\btakes? no reports|does not take reports/i;
    const unanswered = keptDirectory()
      .filter(({ note, audience }) => warning.test(note ?? '') || warning.test(audience ?? ''))
      .filter(({ id }) => Object.keys(limitOf(id)).length === 0);
    expect(unanswered.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(keptEmergencyNumbers().map((entry) => [entry.country, entry] as const))(
  'emergency number of %s',
  (country, entry) => {
    it('is a short code of a territory, never of low confidence', () => {
      expect(country === 'XK' || isCountry(country)).toBe(true);
      for (const number of [entry.general, entry.police, entry.ambulance, entry.fire]) {
        if (number !== null) expect(number).toMatch(/^\d{2,10}$/);
      }
      expect(['high', 'medium']).toContain(entry.confidence);
      expect(isDate(entry.sourceDate)).toBe(true);
      expect(entry.sources.length).toBeGreaterThan(0);
    });
  },
);

it('has one emergency entry a country', () => {
  const numbers = keptEmergencyNumbers();
  expect(numbers.length).toBeGreaterThan(200);
  expect(new Set(numbers.map(({ country }) => country)).size).toBe(numbers.length);
});
