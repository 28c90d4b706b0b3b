/** Lede's dates alone as the benchmark runs them: sentences, numerals and time expressions of a text. */
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readNumerals } from '../../../src/summariser/numbers/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { findTimeExpressions } from '../../../src/summariser/time/index.ts';
import { PUBLISHED } from '../../../test/fixtures/longText.ts';
import type { ToolModule } from '../tools.ts';

export const prepare: ToolModule['prepare'] = ({ text, language: code }) => {
  return () => {
    const language = languageFor(code);
    const model = readText(text, language.text);
    const numerals = readNumerals(model, language.numbers);
    return findTimeExpressions(model, language, numerals, { publishedTime: PUBLISHED, region: null }).length;
  };
};
