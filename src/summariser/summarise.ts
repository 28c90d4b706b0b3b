/** One article through every part, in the one order in which they depend on each other. Knows no part's inside. */
import { cleanArticle } from './article.ts';
import type {
  Article,
  Count,
  Jurisdiction,
  Reading,
  ResourceChoice,
  Summary,
  TimeExpression,
  Topic,
  Warning,
} from './contract.ts';
import { findKeyPoints, type SummaryLength } from './keypoints/index.ts';
import { identifyLanguage } from './languages/identify.ts';
import { languageFor, partsNotRead } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { readNumerals } from './numbers/index.ts';
import { FACT_LIMIT, findQuantities } from './quantities/index.ts';
import { readText } from './text/model.ts';
import { findTimeExpressions, type TimeContext } from './time/index.ts';
import { buildTimeline } from './timeline/index.ts';
import { findJurisdictions, findLegalStage, findTopics } from './topics/index.ts';
import { findIdentifying } from './victims/index.ts';
import { holderOf, safeBreakdowns, safeCounts, safeTimeline } from './victims/safeguard.ts';

export interface SummariseOptions {
  /** The choice among the services, which the summariser does not know. */
  chooseResources: (facts: { topics: readonly Topic[]; jurisdictions: readonly Jurisdiction[] }) => ResourceChoice[];
  length?: SummaryLength;
}

/** Summarises what was read of a page. Never throws on any text; time is linear in its length. */
export function summarise(reading: Reading, options: SummariseOptions): Summary {
  const steps = summariseInSteps(reading, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in steps, between which a caller may do something else, or never go on. Of 60,000 words a step takes at most about
 * half a second, of an ordinary article a few milliseconds.
 */
export function* summariseInSteps(reading: Reading, options: SummariseOptions): Generator<void, Summary> {
  const cleaned = cleanArticle(reading.article);
  const article = { ...cleaned.article, language: identifyLanguage(cleaned.article.text, cleaned.article.language) };
  const language = languageFor(article.language);
  const model = readText(
    article.text,
    language.text,
    article.paragraphs?.map(({ kind }) => kind),
  );
  yield;
  const numerals = readNumerals(model, language.numbers);
  yield;
  const timeExpressions = findTimeExpressions(model, language, numerals, contextOf(article));
  yield;
  const quantities = findQuantities(model, language, numerals, timeExpressions, article.title);
  yield;
  const identifying = findIdentifying(model, language.victims, quantities.counts);
  const holds = holderOf(identifying);
  const counts = safeCounts(quantities.counts, holds, model.text);
  yield;
  const topics = findTopics(model, language, article.title);
  yield;
  const jurisdictions = findJurisdictions(model, language, article);
  yield;
  const keyPoints = findKeyPoints(model, language, {
    title: article.title,
    counts,
    timeExpressions,
    identifying,
    length: options.length ?? 'normal',
  });
  yield;
  return {
    article,
    isArticle: reading.isArticle,
    articleReasons: reading.articleReasons,
    keyPoints,
    counts,
    breakdowns: safeBreakdowns(quantities.breakdowns, holds),
    timeExpressions: timeExpressions.slice(0, EXPRESSION_LIMIT),
    timeline: safeTimeline(buildTimeline(model, language, timeExpressions, article), holds),
    topics,
    jurisdictions,
    legalStage: findLegalStage(model, language, article.title),
    resources: options.chooseResources({ topics, jurisdictions }),
    warnings: [
      ...reading.warnings,
      ...cleaned.warnings,
      ...languageWarnings(article, language),
      ...figureWarnings(counts, timeExpressions),
    ],
  };
}

/** Where the site is, by its country-code domain or the region of its language tag: decides how 10/11/16 is read. */
function contextOf({ publishedTime, url, language }: Article): TimeContext {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1] ?? '';
  const domain = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase();
  const region = /-([a-z]{2})\b/i.exec(language ?? '')?.[1]?.toUpperCase();
  return { publishedTime, region: (domain === 'UK' ? 'GB' : domain) ?? region ?? null };
}

/** Most time expressions of one summary, ten times what a long report has: a text of nothing but dates must not outgrow itself. */
const EXPRESSION_LIMIT = 2000;

function figureWarnings(counts: readonly Count[], expressions: readonly TimeExpression[]): Warning[] {
  if (counts.length < FACT_LIMIT && expressions.length <= EXPRESSION_LIMIT) return [];
  return [{ code: 'MANY_FIGURES', message: 'The text has very many figures or dates: only the first ones were read.' }];
}

function languageWarnings({ language }: Article, data: Language): Warning[] {
  if (data.code !== 'und') {
    // "legalStage" as words.
    const parts = partsNotRead(data).map((part) => part.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`));
    if (parts.length === 0) return [];
    const message = `Lede covers the language “${data.code}” in part so far, and leaves out: ${parts.join(', ')}.`;
    return [{ code: 'LANGUAGE_PARTLY_COVERED', message }];
  }
  const message =
    language === null
      ? 'The language of the text could not be told: only figures and numeric dates were read.'
      : `Lede does not cover the language “${language}” yet: only figures and numeric dates were read.`;
  return [{ code: 'LANGUAGE_NOT_COVERED', message }];
}
