/**
 * Numerals of a text: digits and number words with their values. Knows how numbers are written; knows nothing of what they
 * count, nor whether they count at all (dates, phones and names have numerals too). One pass.
 */
import type { TextModel } from '../text/model.ts';
import type { Token } from '../text/tokens.ts';
import { compoundValue } from './compound.ts';
import { rankEnd, suffixFactor } from './figureSuffixes.ts';
import { bareDecimal, figureAt, type SeparatorUse, separatorUse, vulgarFraction } from './figures.ts';
import type { NumberLanguage } from './language.ts';
import { lexiconOf, type NumberLexicon } from './lexicon.ts';
import { type WordsResult, wordsAt } from './words.ts';

export interface Numeral {
  start: number;
  end: number;
  /** Index of the first token, and of the one after the last. */
  firstToken: number;
  endToken: number;
  /** Finite, multiplier applied: "2.7 million" is 2700000. */
  value: number;
  /** Digits alone, words alone ("two and a half million"), or both ("2.7 million", "mil 101"). */
  form: 'digits' | 'words' | 'mixed';
  /** "third", "3rd", "3.º": a rank and no count. */
  ordinal: boolean;
  /** "a", "one", "un", "eine" standing alone: perhaps only an article. */
  article: boolean;
  /** "dozens", "thousands", "half": the value is a convention or a share. */
  vague: boolean;
  /** The multiplier that it ends in, or 1: a range's first number may share its second one's, "three to five million". */
  factor: number;
}

type Found = Omit<Numeral, 'start' | 'end' | 'firstToken'>;

const FORM = { digits: 'digits', words: 'words', mixed: 'mixed' } as const;
const plain = { ordinal: false, article: false, vague: false, factor: 1 };

/** All numerals in order, none overlapping. Values are finite. */
export function readNumerals(model: TextModel, language: NumberLanguage): Numeral[] {
  const { tokens, text } = model;
  const lexicon = lexiconOf(language);
  const use = separatorUse(tokens);
  const numerals: Numeral[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    const found = token && numeralAt(tokens, index, token, text, lexicon, use);
    const last = found && tokens[found.endToken - 1];
    if (token && found && last && Number.isFinite(found.value)) {
      numerals.push({ start: token.start, end: last.end, firstToken: index, ...found });
    }
    index = Math.max(index + 1, found?.endToken ?? 0);
  }
  return numerals;
}

function numeralAt(
  tokens: readonly Token[],
  index: number,
  token: Token,
  text: string,
  lexicon: NumberLexicon,
  use: SeparatorUse,
): Found | null {
  if (token.kind === 'digits') return figureNumeral(tokens, index, text, lexicon, use);
  if (token.kind === 'symbol') {
    const value = vulgarFraction(token);
    if (value !== undefined) return { ...plain, value, endToken: index + 1, form: FORM.digits };
    const bare = token.text === lexicon.language.decimal ? bareDecimal(tokens, index) : null;
    return bare === null ? null : { ...plain, value: bare, endToken: index + 2, form: FORM.digits };
  }
  if (!lexicon.begins(token.lower) && compoundValue(token.lower, lexicon.language) === null) return null;
  return wordNumeral(tokens, index, lexicon);
}

function figureNumeral(
  tokens: readonly Token[],
  index: number,
  text: string,
  lexicon: NumberLexicon,
  use: SeparatorUse,
): Found | null {
  const figure = figureAt(tokens, index, text, lexicon.language, use);
  // No number: skip all that touches, so that its parts are not read as numbers of their own.
  if (!figure) return { ...plain, value: Number.NaN, endToken: endOfTouching(tokens, index), form: FORM.digits };
  const rank = rankEnd(tokens, figure.endToken, lexicon.language);
  if (rank > figure.endToken && !figure.isDecimal) {
    return { ...plain, value: figure.value, endToken: rank, form: FORM.digits, ordinal: true };
  }
  const suffix = suffixFactor(tokens, index, figure, lexicon.language);
  if (suffix)
    return { ...plain, value: figure.value * suffix, endToken: figure.endToken + 1, form: FORM.mixed, factor: suffix };
  const half = lexicon.at(tokens, figure.endToken, 'andAHalf');
  const start = half ? { value: figure.value + 0.5, endToken: half.endToken, isDecimal: true } : figure;
  const words = wordsAt(tokens, index, lexicon, start);
  if (words) return withHalf(tokens, words, lexicon, false, FORM.mixed);
  return { ...plain, value: start.value, endToken: start.endToken, form: half ? FORM.mixed : FORM.digits };
}

function wordNumeral(tokens: readonly Token[], index: number, lexicon: NumberLexicon): Found | null {
  const half = lexicon.at(tokens, index, 'half');
  if (half) {
    const multiplier = lexicon.at(tokens, half.endToken, 'multiplier');
    return multiplier
      ? {
          ...plain,
          value: 0.5 * multiplier.value,
          endToken: multiplier.endToken,
          form: FORM.words,
          factor: multiplier.value,
        }
      : { ...plain, value: 0.5, endToken: half.endToken, form: FORM.words, vague: true };
  }
  const article = lexicon.at(tokens, index, 'article');
  const first = article && lexicon.at(tokens, article.endToken, 'multiplier') ? article.endToken : index;
  const words = wordsAt(tokens, first, lexicon, null);
  if (words?.ordinal)
    return { ...plain, value: words.value, endToken: words.endToken, form: FORM.words, ordinal: true };
  const share = shareAt(tokens, index, words, article?.endToken, lexicon);
  if (share) return share;
  // "Millionen Menschen": no number stands before it, so that the multiplier is an open amount and no million.
  const vague = lexicon.at(tokens, index, 'vague');
  if (vague && vague.endToken >= (words ?? article ?? vague).endToken)
    return { ...plain, value: vague.value, endToken: vague.endToken, form: FORM.words, vague: true };
  const ordinal = lexicon.at(tokens, index, 'ordinal');
  // "dix-septième" begins with a number and is none.
  if (words && words.endToken >= (ordinal?.endToken ?? 0))
    return withHalf(tokens, words, lexicon, article !== null && first === index);
  if (article) return { ...plain, value: 1, endToken: article.endToken, form: FORM.words, article: true };
  return ordinal && { ...plain, value: ordinal.value, endToken: ordinal.endToken, form: FORM.words, ordinal: true };
}

/** "two and a half", "two and a half million", "un millón y medio"; an article where one may be only that. */
function withHalf(
  tokens: readonly Token[],
  number: WordsResult,
  lexicon: NumberLexicon,
  article: boolean,
  form: Numeral['form'] = FORM.words,
): Found {
  const half = lexicon.at(tokens, number.endToken, 'andAHalf');
  const factor = number.lastFactor;
  if (!half) {
    const { value, endToken } = number;
    return { ...plain, value, endToken, form, factor, article: article && value === 1 };
  }
  const figure = { value: number.value + 0.5 * number.lastFactor, endToken: half.endToken, isDecimal: true };
  const words = wordsAt(tokens, number.endToken, lexicon, figure);
  const value = words?.value ?? figure.value;
  return { ...plain, value, endToken: words?.endToken ?? figure.endToken, form, factor: words?.lastFactor ?? factor };
}

/** "two thirds", "two-thirds", "a third of". */
function shareAt(
  tokens: readonly Token[],
  index: number,
  words: { value: number; endToken: number } | null,
  articleEnd: number | undefined,
  lexicon: NumberLexicon,
): Found | null {
  const share = (value: number, endToken: number): Found => ({
    ...plain,
    value,
    endToken,
    form: FORM.words,
    vague: true,
  });
  if (words && words.value >= 2 && words.value < 20) {
    const hyphen = tokens[words.endToken]?.text === '-' ? 1 : 0;
    const fraction = lexicon.at(tokens, words.endToken + hyphen, 'fraction');
    if (fraction) return share(words.value * fraction.value, fraction.endToken);
  }
  const one = (end: number | undefined) => {
    const fraction = end === undefined ? null : lexicon.at(tokens, end, 'oneFraction');
    return fraction && lexicon.at(tokens, fraction.endToken, 'of') ? share(fraction.value, fraction.endToken) : null;
  };
  // "The third of May" is a rank.
  const isRank = () => tokens[index - 1]?.kind === 'word' && lexicon.at(tokens, index, 'ordinal') !== null;
  return one(articleEnd) ?? one(words?.value === 1 ? words.endToken : undefined) ?? (isRank() ? null : one(index));
}

function endOfTouching(tokens: readonly Token[], index: number): number {
  let end = index + 1;
  while (
    end < tokens.length &&
    !tokens[end]?.spaceBefore &&
    (tokens[end]?.kind === 'digits' || tokens[end + 1]?.kind === 'digits')
  )
    end++;
  return end;
}
