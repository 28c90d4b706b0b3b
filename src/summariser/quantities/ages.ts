/** Ages that no word of age marks: after a full name, after a person. Knows commas, brackets, links and nouns for people. */
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import { hasCapital, type Token } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** No person known has reached it by more than a year or two. */
const OLDEST = 120;
/** Longest name, in words and the marks between them. */
const NAME_LIMIT = 7;
/** How far around a bracket the next one of a list may stand, and before it what the list is of, in tokens. */
const LIST_REACH = 14;
const NOUN_REACH = 24;

/**
 * "Ana Ruiz, 34, said" and "Ana Ruiz (34) said": two words of a name, or one after a person ("his wife Jane, 31,"), and a mark
 * on either side. With `unitEnd`, the index after the years, also "Ana Ruiz, de 13 años, fue": one word of a name and a link.
 */
export function isAgeOfName(
  model: TextModel,
  numeral: Numeral,
  unitEnd: number | null,
  lexicon: QuantityLexicon,
): boolean {
  const { firstToken, endToken, value, form } = numeral;
  if (form !== 'digits' || !Number.isInteger(value) || value < 1 || value > OLDEST) return false;
  const { tokens } = model;
  const after = tokens[unitEnd ?? endToken]?.text ?? '.';
  const link = unitEnd === null ? null : lexicon.nounLinks.before(tokens, firstToken);
  const mark = (link?.firstToken ?? firstToken) - 1;
  const name = capitalsBefore(model, mark);
  if (name.words === 0) return false;
  if (name.words === 1 && link === null && !isPersonBefore(tokens, name.first, lexicon)) return false;
  if (tokens[mark]?.text === ',') return /^[,.;)]$/.test(after);
  return tokens[mark]?.text === '(' && /^[,)]$/.test(after) && !isOfPlace(model, name.first, mark, lexicon);
}

/**
 * The capitalised words before `end`, with hyphens, apostrophes and initials: how many, and the first one's index. A mark and
 * a figure after them make them a name; who is named without these is for `victims/people.ts` to tell.
 */
function capitalsBefore({ tokens, language }: TextModel, end: number): { first: number; words: number } {
  const run = { first: end, words: 0 };
  for (let index = end - 1; index >= Math.max(0, end - NAME_LIMIT); index--) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind !== 'word') {
      const isJoiner = !token.spaceBefore && /^[-'.]$/.test(token.lower);
      if (!isJoiner || (token.text === '.' && tokens[index - 1]?.text.length !== 1)) break;
      continue;
    }
    if (!hasCapital(token) || language.functionWords.has(token.lower)) break;
    run.first = index;
    if (token.spaceBefore) run.words++;
  }
  return run;
}

const isPersonBefore = (tokens: readonly Token[], first: number, lexicon: QuantityLexicon): boolean =>
  lexicon.kindOf(tokens[first - 1]?.lower ?? '') === 'people';

/**
 * "Searches in New York (12)", "the town of San Juan (34)": a figure in brackets is no age after a preposition of place or after a
 * noun for what is no person; and one of several only where the sentence tells of people and counts nothing else, as "goals
 * by Ana Ruiz (34) and Eva Gil (71)" does.
 */
function isOfPlace(model: TextModel, first: number, end: number, lexicon: QuantityLexicon): boolean {
  const { tokens } = model;
  const kindAt = (index: number) => lexicon.kindOf(tokens[index]?.lower ?? '');
  const isOther = (index: number) => (kindAt(index) ?? 'people') !== 'people';
  for (let index = first; index < end; index++) if (isOther(index)) return true;
  const link = lexicon.nounLinks.before(tokens, first);
  if (link ? isOther(link.firstToken - 1) : lexicon.partPrepositions.before(tokens, first)) return true;
  const isBracket = (index: number) => tokens[index]?.text === '(' && tokens[index + 1]?.kind === 'digits';
  const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
  if (![...range(first - LIST_REACH, first), ...range(end + 1, end + LIST_REACH)].some(isBracket)) return false;
  const sentence = model.sentences[model.sentenceOfToken[first] ?? -1];
  const around = range(
    Math.max(sentence?.firstToken ?? 0, first - NOUN_REACH),
    Math.min(sentence?.endToken ?? 0, end + NOUN_REACH),
  );
  const isPerson = (index: number) =>
    kindAt(index) === 'people' || lexicon.actionOf(tokens[index]?.lower ?? '')?.people;
  return !around.some(isPerson) || around.some((index) => index < first && isOther(index));
}

/** "un hombre de 53 años": a person, a link, years. */
export function isAgeOfPerson(tokens: readonly Token[], first: number, lexicon: QuantityLexicon): boolean {
  const link = lexicon.nounLinks.before(tokens, first);
  return link !== null && lexicon.kindOf(tokens[link.firstToken - 1]?.lower ?? '') === 'people';
}
