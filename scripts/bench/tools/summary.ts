/** Lede's whole summary of a text as the benchmark runs it. */
import { chooseResources } from '../../../src/resources/index.ts';
import { summarise } from '../../../src/summariser/index.ts';
import { PUBLISHED } from '../../../test/fixtures/longText.ts';
import { readPlainText } from '../../summarise/plainText.ts';
import type { ToolModule } from '../tools.ts';

export const prepare: ToolModule['prepare'] = ({ text, language }) => {
  const reading = readPlainText(text, { language, publishedTime: PUBLISHED });
  return () => {
    const summary = summarise(reading, { chooseResources: (facts) => chooseResources(facts, { country: null }) });
    return summary.keyPoints.length + summary.counts.length + summary.timeline.length;
  };
};
