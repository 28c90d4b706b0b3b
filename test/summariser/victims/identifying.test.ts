/** Details that identify a child or a victim, in every language; what identifies suspects and officials is left alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesFor } from '../languages/cases.ts';
import type { VictimCase } from './cases/case.ts';
import { cases as en } from './cases/en.ts';
import { identifying } from './read.ts';

describe.each(await casesFor<readonly VictimCase[]>('victims', 'victims'))('%s', (code, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(identifying(text, code).map((span) => span.text)).toEqual(expected);
  });
});

describe('any text', () => {
  const words = [...en.flatMap(([text]) => text.split(' ')), '“', '(', '12', 'é', '\n\n'];
  it('has spans that lie in it, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const span of identifying(text, 'en')) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    );
  });
});
