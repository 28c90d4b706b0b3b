/**
 * The noun phrase after a number: where it begins and where it ends. Knows function words, plural endings and capitals by a
 * language's data; parses nothing. Looks at a fixed number of tokens.
 */
import { isUpperCase } from '../text/characters.ts';
import type { Sentence, TextModel } from '../text/model.ts';
import type { Token } from '../text/tokens.ts';
import type { Action } from './language.ts';
import type { QuantityLexicon } from './lexicon.ts';

export interface Phrase {
  first: number;
  end: number;
  /** What happened to the noun, said directly after it: "men arrested". */
  action: { action: Action; word: string; endToken: number } | null;
}

/** Longest noun phrase, in tokens. */
export const PHRASE_LIMIT = 7;
/** Words in front of a plural noun that need not be plural themselves. */
const ADJECTIVE_LIMIT = 2;
/** Signs inside a noun phrase. */
export const INNER = new Set(['-', "'", '‑', '&', '/']);

/** The phrase at a token: up to a function word, a mark or a verb; links such as "de" continue it once. */
export function phraseAt(
  model: TextModel,
  sentence: Sentence,
  from: number,
  many: boolean,
  lexicon: QuantityLexicon,
): Phrase {
  const { tokens } = model;
  const limit = Math.min(sentence.endToken, from + PHRASE_LIMIT);
  const run = runAt(model, from, limit, lexicon);
  const action =
    run.action !== null ? { action: run.action, word: tokens[run.end]?.text ?? '', endToken: run.end + 1 } : null;
  const own = run.link > 0 ? run.link : run.end;
  const cut = cutToNoun(model, from, own, many, lexicon);
  if (cut < own) return { first: from, end: cut, action };
  if (run.link > 0) {
    const start = run.afterLink;
    const isMany = lexicon.isPlural(tokens[start]?.lower ?? '');
    return { first: from, end: cutToNoun(model, start, run.end, isMany, lexicon), action };
  }
  return { first: from, end: action ? run.end : coordinated(model, from, run.end, limit, many, lexicon), action };
}

interface Run {
  /** Index after the run; of the verb where `action` is given. */
  end: number;
  action: Action | null;
  /** Index of the link inside, and of the token after it; 0 without one. */
  link: number;
  afterLink: number;
}

/** Words that may all belong to the phrase. */
function runAt(model: TextModel, from: number, limit: number, lexicon: QuantityLexicon): Run {
  const { tokens, language } = model;
  const run: Run = { end: from, action: null, link: 0, afterLink: 0 };
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
    if (action) return { ...run, end, action };
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
    if (!isJoined && (language.functionWords.has(token.lower) || isVerb)) break;
    if (lexicon.adjectives.at(tokens, end) && !(isFirst && (hasNext || tokens[end + 1]?.text === '-'))) break;
    if (!isFirst && lexicon.endsLikeVerb(token.lower) && !hasNext) break;
    end++;
  }
  return { ...run, end };
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && isUpperCase(token.text.charAt(0));

function touchesHyphen({ tokens }: TextModel, index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const joinsAfter = after?.text === '-' && !after.spaceBefore && tokens[index + 2]?.spaceBefore === false;
  return joinsAfter || (before?.text === '-' && !before.spaceBefore && token?.spaceBefore === false);
}

/** Index after the noun in [from, end), by the language's shape; `end` where the shape does not help. */
function cutToNoun(model: TextModel, from: number, end: number, many: boolean, lexicon: QuantityLexicon): number {
  const { tokens } = model;
  if (end === from) return end;
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
  const isPlural = (index: number) =>
    tokens[index]?.kind === 'word' && (lexicon.isPlural(word(index)) || lexicon.kindOf(word(index)) === 'people');
  if (lexicon.nounShape === 'last') {
    for (let last = end; last > from; last--) if (isPlural(last - 1)) return last;
    return end;
  }
  if (lexicon.nounShape === 'first') {
    let last = from;
    while (last < end && last < from + ADJECTIVE_LIMIT && !isPlural(last)) last++;
    if (last >= end || !isPlural(last)) return end;
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

function isNounAfter(model: TextModel, index: number, limit: number): boolean {
  const token = model.tokens[index];
  return index < limit && token?.kind === 'word' && !model.language.functionWords.has(token.lower);
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
