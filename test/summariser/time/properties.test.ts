import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/summariser/languages/index.ts';
import { PUBLISHED, read, TIMEX } from './read.ts';

const FRAGMENTS = (
  'over drie jaar eind vorige week half negen uur geleden ’s avonds jaren tachtig om de twee ' +
  'halb neun Uhr nächsten Montagabend in vor Jahren jedem heures et demie il y a dernier août fa tre anni scorso alle mezza ' +
  'às da tarde há quinze última segunda-feira quarts de nou l’any passat fa dos anys setmana entre i ' +
  '3 30 31 99 1990s 2015 275761 0 00 12:61 10/11/16 99/99/9999 29.02.2015 2015-02-30 T10:00 the of in a and to May march ' +
  'January days day years ago later last next the-day-after before Monday every half first third quarter century noon p.m. ' +
  "el de hace años días próximo pasado lunes mayo del al siglo XVIII cada mañana ' ’ - – , . ( ) % € \u00a0 \n\n 😀"
).split(' ');

const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(' '));
const publications = fc.constantFrom(
  PUBLISHED,
  '2016',
  '2016-06',
  '9999-12-31',
  '0001-01-01',
  '2016-02-30',
  'yesterday',
  null,
);

describe('whatever the text', () => {
  it.each([...languages.map(({ code }) => code), 'und'])(
    'spans slice back, do not overlap, and values are TIMEX3 (%s)',
    (language) => {
      fc.assert(
        fc.property(fc.oneof(texts, fc.string({ maxLength: 200 })), publications, (text, publishedTime) => {
          let end = 0;
          for (const expression of read(text, { language, publishedTime })) {
            expect(text.slice(expression.start, expression.end)).toBe(expression.text);
            expect(expression.start).toBeGreaterThanOrEqual(end);
            expect(expression.value).toMatch(TIMEX);
            for (const alternative of expression.ambiguity?.alternatives ?? []) expect(alternative).toMatch(TIMEX);
            end = expression.end;
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  // In a worker thread the zone would stay what it was: mutants are tried in one.
  it.runIf(isMainThread)('does not depend on the clock or the time zone of the machine', () => {
    const text = 'Yesterday at 23:30, last Monday, in May and two days ago.';
    const results = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return { offset: new Date(0).getTimezoneOffset(), read: read(text) };
    });
    vi.unstubAllEnvs();
    expect(results[0]?.offset).not.toBe(results[1]?.offset);
    expect(results[0]?.read).toEqual(results[1]?.read);
  });
});
