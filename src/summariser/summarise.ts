/** One article through every part, in the one order in which they depend on each other. Knows no part's inside. */
import type { Jurisdiction, Reading, ResourceChoice, Summary, Topic, Warning } from './contract.ts';
import { findKeyPoints, type SummaryLength } from './keypoints/index.ts';
import { languageFor } from './languages/index.ts';
import { readNumerals } from './numbers/index.ts';
import { findQuantities } from './quantities/index.ts';
import { readText } from './text/model.ts';
import { findTimeExpressions } from './time/index.ts';
import { buildTimeline } from './timeline/index.ts';
import { findJurisdictions, findLegalStage, findTopics } from './topics/index.ts';

export interface SummariseOptions {
  /** The choice among the services, which the summariser does not know. */
  chooseResources: (facts: { topics: readonly Topic[]; jurisdictions: readonly Jurisdiction[] }) => ResourceChoice[];
  length?: SummaryLength;
}

/** Summarises what was read of a page. Never throws on any text; time is linear in its length. */
export function summarise(reading: Reading, options: SummariseOptions): Summary {
  const { article } = reading;
  const warnings: Warning[] = [...reading.warnings];
  const language = languageFor(article.language);
  const model = readText(article.text, language.text);
  const numerals = readNumerals(model, language.numbers);
  const timeExpressions = findTimeExpressions(model, language, numerals, { publishedTime: article.publishedTime, region: null });
  const { counts, breakdowns } = findQuantities(model, language, numerals, timeExpressions);
  const topics = findTopics(model, language, article.title);
  const jurisdictions = findJurisdictions(model, language, article);
  return {
    article,
    isArticle: reading.isArticle,
    articleReasons: reading.articleReasons,
    keyPoints: findKeyPoints(model, language, { title: article.title, counts, timeExpressions, length: options.length ?? 'normal' }),
    counts,
    breakdowns,
    timeExpressions,
    timeline: buildTimeline(model, language, timeExpressions, article),
    topics,
    jurisdictions,
    legalStage: findLegalStage(model, language),
    resources: options.chooseResources({ topics, jurisdictions }),
    warnings,
  };
}
