/** Topic, jurisdiction and legal stage of an article. */
import type { Article, Jurisdiction, LegalStage, Topic } from '../contract.ts';
import type { Language } from '../languages/language.ts';
import type { TextModel } from '../text/model.ts';

export function findTopics(_model: TextModel, _language: Language, _title: string | null): Topic[] {
  return [];
}

export function findJurisdictions(_model: TextModel, _language: Language, _article: Article): Jurisdiction[] {
  return [];
}

export function findLegalStage(_model: TextModel, _language: Language): LegalStage | null {
  return null;
}
