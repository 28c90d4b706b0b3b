/**
 * The noun phrase after a number: where it begins and where it ends. Knows plural endings and capitals by a
 * language's data; parses nothing. Looks at a fixed number of tokens.
 */
import type { Sentence, TextModel } from '../text/model.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { INNER, isCapital, isNoPlural, runAt } from './wordRun.ts';

/** Longest noun phrase, in tokens. */
export const PHRASE_LIMIT = 7;
/** Words in front of a plural noun that need not be plural themselves. */
const ADJECTIVE_LIMIT = 2;

/**
 * Index after the phrase at a token: up to a function word, a mark or a verb; links such as "de" continue it once. `many`: more
 * than one, or some of it; `counted`: the number stands right before its noun, which then is a plural.
 */
export function phraseEnd(
  model: TextModel,
  sentence: Sentence,
  from: number,
  { many, counted }: { many: boolean; counted: boolean },
  lexicon: QuantityLexicon,
): number {
  const limit = Math.min(sentence.endToken, from + PHRASE_LIMIT);
  if (counted && isNoPlural(model, from, limit, lexicon)) return from;
  const { end, link, afterLink } = runAt(model, from, limit, lexicon);
  const own = link > 0 ? link : end;
  const cut = cutToNoun(model, from, own, many, lexicon);
  if (cut < own) return cut;
  if (link === 0) return coordinated(model, from, end, limit, many, lexicon);
  return cutToNoun(model, afterLink, end, lexicon.isPlural(model.tokens[afterLink]?.lower ?? ''), lexicon);
}

/** Index after the noun in [from, end), by the language's shape; `end` where the shape does not help. */
function cutToNoun(model: TextModel, from: number, end: number, many: boolean, lexicon: QuantityLexicon): number {
  const { tokens } = model;
  const word = (index: number) => tokens[index]?.lower ?? '';
  if (lexicon.nounShape === 'capitalised') {
    let last = from;
    while (last < end && !isCapital(tokens[last])) last++;
    // No noun: a verb, an adjective.
    if (last === end) return from;
    while (last < end && (isCapital(tokens[last]) || tokens[last]?.kind === 'symbol')) last++;
    return last;
  }
  if (!many) return end;
  const isPlural = (index: number) => lexicon.isPlural(word(index)) || lexicon.kindOf(word(index)) === 'people';
  if (lexicon.nounShape === 'last') {
    for (let last = end; last > from; last--) if (isPlural(last - 1)) return last;
    return end;
  }
  if (lexicon.nounShape === 'first') {
    let last = from;
    while (last < end && last < from + ADJECTIVE_LIMIT && !isPlural(last)) last++;
    if (!isPlural(last)) return end;
    while (
      last < end &&
      (isPlural(last) || isCapital(tokens[last]) || INNER.has(word(last)) || INNER.has(word(last - 1)))
    )
      last++;
    return last;
  }
  return end;
}

/**
 * "compact discs and DVDs", "men and women": past a second noun that a language's lists know, so that no verb is taken; and
 * "Kia and Hyundai vehicles", where the first words are no plural noun yet.
 */
function coordinated(
  model: TextModel,
  from: number,
  end: number,
  limit: number,
  many: boolean,
  lexicon: QuantityLexicon,
): number {
  const { tokens } = model;
  const join = end > from ? lexicon.coordinators.at(tokens, end) : null;
  const second = join && tokens[join.endToken];
  if (!join || second?.kind !== 'word' || join.endToken >= limit) return end;
  const isNoun = (index: number) =>
    lexicon.isPlural(tokens[index]?.lower ?? '') || lexicon.kindOf(tokens[index]?.lower ?? '') !== null;
  if (lexicon.nounShape === 'last' && many && !isNoun(end - 1)) {
    const rest = runAt(model, join.endToken, limit, lexicon);
    const last = cutToNoun(model, join.endToken, rest.end, true, lexicon);
    if (last > join.endToken && isNoun(last - 1)) return last;
  }
  return lexicon.kindOf(second.lower) !== null && lexicon.actionOf(second.lower) === null
    ? pastPossessive(model, join.endToken + 1)
    : end;
}

/** "CDs and DVD's". */
function pastPossessive({ tokens }: TextModel, end: number): number {
  const [sign, letter] = [tokens[end], tokens[end + 1]];
  const touches = sign?.lower === "'" && !sign.spaceBefore && letter?.kind === 'word' && !letter.spaceBefore;
  return touches && letter.text.length === 1 ? end + 2 : end;
}

/** Content words of [from, end), lower-case. */
export function wordsIn(model: TextModel, from: number, end: number): string[] {
  const words: string[] = [];
  for (let index = from; index < end; index++) {
    const token = model.tokens[index];
    if (token?.kind === 'word' && !model.language.functionWords.has(token.lower)) words.push(token.lower);
  }
  return words;
}

/** The text of [from, end), empty where there is none. */
export function textOf(model: TextModel, from: number, end: number): string {
  return end > from ? model.text.slice(model.tokens[from]?.start ?? 0, model.tokens[end - 1]?.end ?? 0) : '';
}
