/** What the topic, place and legal-stage finders must know of a language. Shape only; data is in `languages/<code>/`. */
export interface TopicLanguage {
  readonly placeholder?: never;
}

export interface PlaceLanguage {
  readonly placeholder?: never;
}

export interface LegalStageLanguage {
  readonly placeholder?: never;
}
