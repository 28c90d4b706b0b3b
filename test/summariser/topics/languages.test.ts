/** Topics with their false friends, and legal stages: twenty short texts each in every language, as headline and as lead. */
import { describe, expect, it } from 'vitest';
import * as ca from './cases/ca.ts';
import * as de from './cases/de.ts';
import * as en from './cases/en.ts';
import * as es from './cases/es.ts';
import * as fr from './cases/fr.ts';
import * as it_ from './cases/it.ts';
import * as pt from './cases/pt.ts';
import { tell } from './reading.ts';

describe.each(Object.entries({ en, es, ca, de, fr, it: it_, pt }))('%s', (code, { topicCases, stageCases }) => {
  it.each(topicCases)('topics: %s', (text, topics) => {
    expect(tell(code, text, text).topics).toEqual(topics);
  });

  it.each(stageCases)('stage: %s', (text, stage) => {
    expect(tell(code, text, text).stage).toBe(stage);
  });
});
