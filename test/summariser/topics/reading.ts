/** Reads a text of a language for the tests of this folder. */
import { readPlainText } from '../../../scripts/summarise/plainText.ts';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { findJurisdictions, findLegalStage, findTopics } from '../../../src/summariser/topics/index.ts';

export interface Told {
  topics: string[];
  scores: number[];
  /** The words of the text that speak for a topic. */
  topicWords: string[];
  countries: string[];
  /** The words of the text that name a country. */
  places: string[];
  stage: string | null;
  /** The words of the text that say the stage. */
  stageWords: string | null;
  spans: { start: number; end: number; text: string }[];
}

/** `url` and `tag` are what the page says of itself: its address, and its language with a region (`en-GB`). */
export function tell(
  code: string,
  title: string | null,
  text: string,
  url: string | null = null,
  tag: string | null = code,
): Told {
  const language = languageFor(code);
  if (language.code !== code) throw new Error(`no language ${code}`);
  const model = readText(text, language.text);
  const { article } = readPlainText(text, { url, title, language: tag });
  const topics = findTopics(model, language, title);
  const jurisdictions = findJurisdictions(model, language, article);
  const stage = findLegalStage(model, language, title);
  return {
    topics: topics.map(({ id }) => id),
    scores: topics.map(({ score }) => score),
    topicWords: topics.flatMap(({ spans }) => spans.map((span) => span.text)),
    countries: jurisdictions.map(({ country }) => country),
    places: jurisdictions.flatMap(({ spans }) => spans.map((span) => span.text)),
    stage: stage?.stage ?? null,
    stageWords: stage?.text ?? null,
    spans: [...topics, ...jurisdictions].flatMap(({ spans }) => spans).concat(stage ? [stage] : []),
  };
}
