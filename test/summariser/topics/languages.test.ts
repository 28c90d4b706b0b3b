/** Topics with their false friends, and legal stages: twenty short texts each in every language, as headline and as lead. */
import { describe, expect, it } from 'vitest';
import { casesFor } from '../languages/cases.ts';
import type { LanguageCases } from './cases/case.ts';
import { tell } from './reading.ts';

describe.each(await casesFor<LanguageCases>('topics', 'topics'))('%s', (code, { topics, stages }) => {
  it.each(topics)('topics: %s', (text, expected) => {
    expect(tell(code, text, text).topics).toEqual(expected);
  });

  it.each(stages)('stage: %s', (text, expected) => {
    expect(tell(code, text, text).stage).toBe(expected);
  });
});
