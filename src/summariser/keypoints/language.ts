/** What the key-point chooser must know of a language. Shape only; the data is in `languages/<code>/keypoints.ts`. */
import type { Weights } from './weights.ts';

export interface KeyPointLanguage {
  /** Verbs of saying, lower-case: a sentence that only reports who spoke says little. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Words that mark a graphic detail, lower-case stems compared at a word's beginning: a plainer sentence is preferred. */
  readonly graphicStems: readonly string[];
  /** First words of teasers, captions and calls to the reader, lower-case: "read more", "sign up", "image". */
  readonly teaserOpeners: readonly string[];
  /** What features are worth in this language's news; the general ones where it has none. */
  readonly weights?: Weights;
}
