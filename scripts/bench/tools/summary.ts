import { chooseResources } from '../../../src/resources/index.ts';
import { summarise } from '../../../src/summariser/index.ts';
import { PUBLISHED } from '../../../test/fixtures/longText.ts';
import type { ToolModule } from '../tools.ts';

export const prepare: ToolModule['prepare'] = ({ text, language }) => {
  const article = {
    url: null,
    title: null,
    byline: null,
    siteName: null,
    publishedTime: PUBLISHED,
    modifiedTime: null,
    language,
    text,
    coverage: { words: 0, truncated: false, paywalled: false },
  };
  return () => {
    const reading = { article, isArticle: true, articleReasons: [], warnings: [] };
    const summary = summarise(reading, { chooseResources: (facts) => chooseResources(facts, { country: null }) });
    return summary.keyPoints.length + summary.counts.length + summary.timeline.length;
  };
};
