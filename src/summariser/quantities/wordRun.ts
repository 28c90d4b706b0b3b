/**
 * The words after a number that may all belong to its noun phrase: up to a function word, a mark or a verb. Knows a language's
 * links, verbs and endings by data; parses nothing. Looks at a fixed number of tokens.
 */
import type { TextModel } from '../text/model.ts';
import { hasCapital, type Token } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** Signs inside a noun phrase. */
export const INNER = new Set(['-', "'", '‑', '&', '/']);

export interface WordRun {
  /** Index after the run. */
  end: number;
  /** Index of the link inside, and of the token after it; 0 without one. */
  link: number;
  afterLink: number;
}

/** Words that may all belong to the phrase. */
export function runAt(model: TextModel, from: number, limit: number, lexicon: QuantityLexicon): WordRun {
  const { tokens, language } = model;
  const run: WordRun = { end: from, link: 0, afterLink: 0 };
  let end = from;
  while (end < limit) {
    const token = tokens[end];
    if (!token) break;
    if (token.kind === 'digits') {
      // "five 787 Dreamliners", "30 Boeing 787 jets", "six A380": the figure belongs to the name.
      const [before, next] = [tokens[end - 1], tokens[end + 1]];
      const isNamed =
        end === from || (isCapital(next) && token.text.length > 2)
          ? isCapital(next)
          : isCapital(before) && (!token.spaceBefore || next?.kind === 'word');
      if (!isNamed && !(before?.text === '-' && !token.spaceBefore && end > from)) break;
      end++;
      continue;
    }
    if (token.kind === 'symbol') {
      const next = tokens[end + 1];
      const touches = !token.spaceBefore && next !== undefined && !next.spaceBefore;
      // "two-state solution": the number itself is joined to its noun.
      if (!INNER.has(token.text) || !touches || (end === from && token.text !== '-')) break;
      // "user's computer": the possessive's letter is a function word, and part of the phrase.
      end += token.lower === "'" ? 2 : 1;
      continue;
    }
    const isFirst = end === from;
    const hasNext = isNounAfter(model, end + 1, limit);
    const action = isFirst && hasNext ? null : lexicon.actionOf(token.lower);
    if (action) break;
    const link = !isFirst && run.link === 0 ? lexicon.nounLinks.at(tokens, end) : null;
    if (link && isNounAfter(model, link.endToken, limit + 2)) {
      run.link = end;
      run.afterLink = link.endToken;
      end = link.endToken;
      continue;
    }
    // "gas-only options", "sous-festivals", "A380": joined, a function word is part of the phrase.
    const isJoined = touchesHyphen(model, end) || (tokens[end + 1]?.kind === 'digits' && !tokens[end + 1]?.spaceBefore);
    // "two wanted smugglers": a participle before its noun.
    const isAttribute = isFirst && hasNext && lexicon.endsLikeVerb(token.lower);
    // "Met 3 procent gestegen".
    const isChange = !(isFirst && hasNext) && lexicon.directionOf(token.text) !== null;
    const isVerb = isChange || (!isAttribute && lexicon.verbs.at(tokens, end) !== null);
    const isSmall = language.functionWords.has(token.lower) && !isAcronym(token, tokens[end + 1]);
    if (!isJoined && (isSmall || isVerb)) break;
    if (lexicon.adjectives.at(tokens, end) && !(isFirst && (hasNext || tokens[end + 1]?.text === '-'))) break;
    // "Twelve escaped."; but "60 of the embattled 737 Max jets", "two gifted and unpredictable forwards".
    const isAlone = !isFirst || !leadsOn(model, end + 1, lexicon);
    if (isAlone && lexicon.endsLikeVerb(token.lower) && !hasNext) break;
    end++;
  }
  return { ...run, end };
}

/**
 * "12 redujeron el salario", "four barely": a word with an ending that no plural noun has; where the noun comes last, one
 * before it may have it.
 */
export function isNoPlural(model: TextModel, index: number, limit: number, lexicon: QuantityLexicon): boolean {
  const token = model.tokens[index];
  if (token?.kind !== 'word' || !lexicon.endsLikeNoPlural(token.lower) || isCapital(token)) return false;
  if (lexicon.kindOf(token.lower) !== null || model.language.functionWords.has(token.lower)) return false;
  return lexicon.nounShape !== 'last' || !isNounAfter(model, index + 1, limit);
}

/** A word with a capital; a sign has none, whatever Unicode says of it. */
export const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && hasCapital(token);

/** The "US" of "40 US cities", which is no pronoun. Before another word in capitals it may be: "56 MEN IN SPAIN". */
const isAcronym = ({ text }: Token, next: Token | undefined): boolean =>
  text.length > 1 && text === text.toUpperCase() && next?.kind === 'word' && next.text !== next.text.toUpperCase();

function touchesHyphen({ tokens }: TextModel, index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const joinsAfter = after?.text === '-' && !after.spaceBefore && tokens[index + 2]?.spaceBefore === false;
  return joinsAfter || (before?.text === '-' && !before.spaceBefore && token?.spaceBefore === false);
}

/** Whether a figure, a hyphen or "and" stands there, after which a noun may come yet. */
function leadsOn({ tokens }: TextModel, index: number, lexicon: QuantityLexicon): boolean {
  const token = tokens[index];
  return token?.kind === 'digits' || token?.text === '-' || lexicon.coordinators.at(tokens, index) !== null;
}

function isNounAfter(model: TextModel, index: number, limit: number): boolean {
  const token = model.tokens[index];
  return index < limit && token?.kind === 'word' && !model.language.functionWords.has(token.lower);
}
