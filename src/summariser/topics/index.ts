/** Topic, jurisdiction and legal stage of an article: the only way in. */
import type { Article, Jurisdiction, LegalStage, Topic } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import type { TextModel } from '../text/model.ts';
import { jurisdictionsOf } from './findJurisdictions.ts';
import { legalStageOf } from './findLegalStage.ts';
import { topicsOf } from './findTopics.ts';

/** Topics with a score from 0 to 1, strongest first; empty where none fits. Spans lie in `model.text`. */
export const findTopics = (model: TextModel, { topics }: Language, title: string | null): Topic[] =>
  topicsOf(model, topics, title);

/** Countries whose authorities handle the matter, most relevant first; empty where there is none. */
export const findJurisdictions = (model: TextModel, { places }: Language, article: Article): Jurisdiction[] =>
  jurisdictionsOf(model, places, article);

/** The most cautious legal stage that the main matter supports; null where there is no criminal matter. */
export const findLegalStage = (
  model: TextModel,
  { legalStage }: Language,
  title: string | null = null,
): LegalStage | null => legalStageOf(model, legalStage, title);
