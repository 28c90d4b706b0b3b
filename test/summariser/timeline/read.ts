/** The timeline of a text, for the tests of this folder. Knows the order of the parts; holds no test. */
import { readPlainText } from '../../../scripts/summarise/plainText.ts';
import type { TimelineEntry } from '../../../src/summariser/contract.ts';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { findTimeExpressions } from '../../../src/summariser/time/index.ts';
import { buildTimeline } from '../../../src/summariser/timeline/index.ts';
import { PUBLISHED } from '../time/read.ts';

export function timelineOf(text: string, publishedTime: string | null = PUBLISHED, code = 'en'): TimelineEntry[] {
  const language = languageFor(code);
  const model = readText(text, language.text);
  const numerals = readNumerals(model, language.numbers);
  const expressions = findTimeExpressions(model, language, numerals, { publishedTime, region: null });
  return buildTimeline(model, language, expressions, readPlainText(text, { publishedTime, language: code }).article);
}
