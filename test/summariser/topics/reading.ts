/** Reads a text of a language for the tests of this folder. */
import { readPlainText } from '../../../scripts/summarise/plainText.ts';
import { languageFor } from '../../../src/summariser/languages/index.ts';
import { readText } from '../../../src/summariser/text/model.ts';
import { findJurisdictions, findLegalStage, findTopics } from '../../../src/summariser/topics/index.ts';

export interface Told {
  topics: string[];
  countries: string[];
  stage: string | null;
  spans: { start: number; end: number; text: string }[];
}

export function tell(code: string, title: string | null, text: string, url: string | null = null): Told {
  const language = languageFor(code);
  if (language.code !== code) throw new Error(`no language ${code}`);
  const model = readText(text, language.text);
  const { article } = readPlainText(text, { url, title, language: code });
  const topics = findTopics(model, language, title);
  const jurisdictions = findJurisdictions(model, language, article);
  const stage = findLegalStage(model, language, title);
  return {
    topics: topics.map(({ id }) => id),
    countries: jurisdictions.map(({ country }) => country),
    stage: stage?.stage ?? null,
    spans: [...topics, ...jurisdictions].flatMap(({ spans }) => spans).concat(stage ? [stage] : []),
  };
}
