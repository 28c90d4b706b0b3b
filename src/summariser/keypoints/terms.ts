/** Content words of sentences and how often the article uses them. Knows function words by the language's data. */
import type { Sentence, TextModel } from '../text/model.ts';
import { hasCapital } from '../text/tokens.ts';

/** Letters of a word's beginning that are compared: folds most plurals and inflections without a stemmer. */
const STEM_LENGTH = 7;

export interface SentenceTerms {
  /** Distinct content words, cut to their beginnings. */
  terms: ReadonlySet<string>;
  /** Words of any kind. */
  words: number;
  /** Runs of capitalised words after the first word: names. */
  names: number;
  /** Tokens that begin with a digit. */
  figures: number;
}

export function termsOf(model: TextModel, sentence: Sentence): SentenceTerms {
  const terms = new Set<string>();
  let words = 0;
  let names = 0;
  let figures = 0;
  let inName = false;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = model.tokens[index];
    if (!token || token.kind === 'symbol') continue;
    words++;
    if (token.kind === 'digits') {
      figures++;
      continue;
    }
    const isName = words > 1 && hasCapital(token);
    if (isName && !inName) names++;
    inName = isName;
    if (token.lower.length > 1 && !model.language.functionWords.has(token.lower)) {
      terms.add(token.lower.slice(0, STEM_LENGTH));
    }
  }
  return { terms, words, names, figures };
}

/** Words of a headline as `termsOf` would have them. */
export function headlineTerms(model: TextModel, words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 1 && !model.language.functionWords.has(word))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );
}

/** In how many sentences each term stands. */
export function sentenceFrequencies(sentences: readonly SentenceTerms[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { terms } of sentences) {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}

/** Share of `wanted` that `given` has. */
export function overlap(wanted: ReadonlySet<string>, given: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let shared = 0;
  for (const term of wanted) if (given.has(term)) shared++;
  return shared / wanted.size;
}
