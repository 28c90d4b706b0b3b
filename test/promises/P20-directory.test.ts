/**
 * P20: every service has its source and its dates, an old check is called old, a country without an entry gets the
 * international ones, and the reader's country is never looked up. `check-directory` is tested in test/scripts/directory.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultCountry } from '../../popup/country.ts';
import { serviceCheckOf } from '../../popup/serviceCheck.ts';
import { wordsOf } from '../../popup/words.ts';
import { directoryMatter } from '../../scripts/package/conditions.ts';
import {
  alwaysReachable,
  checkStateOf,
  chooseResources,
  directory,
  keptDirectory,
  serviceById,
  servicesIn,
} from '../../src/resources/index.ts';

const TODAY = '2026-11-26';
const LONG_AGO = '2026-01-01';

describe('every entry', () => {
  it('says where it was read, or is public knowledge and never of high confidence for it alone', () => {
    const high = keptDirectory().filter(({ confidence }) => confidence === 'high');
    expect(high.length).toBeGreaterThan(50);
    expect(high.filter(({ source }) => source === null).map(({ id }) => id)).toEqual([]);
  });

  it('carries the day of its last check in full, or none, and no day to come', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { id, lastCheckedLive } of directory) {
      if (lastCheckedLive === null) continue;
      expect(lastCheckedLive, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(lastCheckedLive <= today, id).toBe(true);
    }
  });
});

describe('an entry whose check is too old', () => {
  it.each(readdirSync('popup/_locales'))('is marked and called so in %s', (language) => {
    const catalogue: Record<string, { message: string }> = JSON.parse(
      readFileSync(join('popup/_locales', language, 'messages.json'), 'utf8'),
    );
    const words = wordsOf({
      message: (key, substitutions = []) =>
        (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? ''),
      uiLanguage: language,
      languages: [language],
    });
    const check = (lastCheckedLive: string | null) =>
      serviceCheckOf({ lastCheckedLive, sourceDate: null }, TODAY, words);
    expect(check(LONG_AGO).isOld).toBe(true);
    expect(check(TODAY).isOld).toBe(false);
    expect(check(null).isOld).toBe(false);
    const texts = [check(LONG_AGO).text, check(TODAY).text, check(null).text];
    expect(new Set(texts).size).toBe(3);
    expect(texts[0]).toContain('2026');
  });

  it('keeps the package from being a release, as does one that was never checked', () => {
    const checked = directory.map(({ id }) => ({ id, lastCheckedLive: TODAY }));
    expect(directoryMatter(checked, TODAY)).toBeNull();
    expect(directoryMatter([...checked, { id: 'old', lastCheckedLive: LONG_AGO }], TODAY)).not.toBeNull();
    // The directory as it is, today: refused as long as one entry is not checked.
    const today = new Date().toISOString().slice(0, 10);
    const areRecent = directory.every(({ lastCheckedLive }) => checkStateOf(lastCheckedLive, today) === 'recent');
    expect(directoryMatter(directory, today) === null).toBe(areRecent);
  });
});

describe('the reader’s country', () => {
  it('without an entry gets the international services', () => {
    // Antarctica has none, and never will.
    expect(servicesIn('AQ')).toEqual([]);
    const topic = { id: 'csam' as const, score: 1, spans: [] };
    for (const country of ['AQ', null]) {
      const chosen = [
        ...chooseResources({ topics: [topic], jurisdictions: [] }, { country }),
        ...alwaysReachable(country),
      ];
      expect(chosen.length).toBeGreaterThan(0);
      for (const { id, reason } of chosen) {
        expect(reason).toBe('international');
        expect(['INT', 'EU']).toContain(serviceById(id)?.country);
      }
    }
  });

  it('is told by the browser’s languages alone', () => {
    expect(defaultCountry(['ca-ES', 'fr-FR'])).toBe('ES');
    expect(defaultCountry([])).toBeNull();
  });

  it('is looked up nowhere: no code asks where the reader is', () => {
    const code = ['chrome', 'firefox'].flatMap((browser) =>
      readdirSync(join('dist', browser))
        .filter((name) => name.endsWith('.js'))
        .map((name) => readFileSync(join('dist', browser, name), 'utf8')),
    );
    expect(code.length).toBeGreaterThan(5);
    for (const script of code) expect(script).not.toMatch(/\bgeolocation\b|\bresolvedOptions\(\)\.timeZone\b/);
  });
});
