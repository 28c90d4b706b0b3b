/** Topics with their false friends, and legal stages: twenty short texts each in every language, as headline and as lead. */
import { describe, expect, it } from 'vitest';
import { cases as ca } from './cases/ca.ts';
import { cases as de } from './cases/de.ts';
import { cases as en } from './cases/en.ts';
import { cases as es } from './cases/es.ts';
import { cases as fr } from './cases/fr.ts';
import { cases as it_ } from './cases/it.ts';
import { cases as pt } from './cases/pt.ts';
import { tell } from './reading.ts';

describe.each(Object.entries({ en, es, ca, de, fr, it: it_, pt }))('%s', (code, { topics, stages }) => {
  it.each(topics)('topics: %s', (text, expected) => {
    expect(tell(code, text, text).topics).toEqual(expected);
  });

  it.each(stages)('stage: %s', (text, expected) => {
    expect(tell(code, text, text).stage).toBe(expected);
  });
});
