/** Ages that no word of age marks: after a full name, a person, a verb. Knows commas, brackets, links and nouns for people. */
import type { Numeral } from '../numbers/index.ts';
import type { TextModel } from '../text/model.ts';
import { hasCapital, type Token } from '../text/tokens.ts';
import { comparisonStart } from './comparison.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { UnitMatch } from './units.ts';

/** No person known has reached it by more than a year or two. */
const OLDEST = 120;
/** Longest name, in words and the marks between them. */
const NAME_LIMIT = 7;
/** How far around a bracket the next one of a list may stand, and before it what the list is of, in tokens. */
const LIST_REACH = 14;
const NOUN_REACH = 24;

/** Whether a number, with its unit where it has one, is an age by what stands before it. */
export function isUnmarkedAge(
  model: TextModel,
  numeral: Numeral,
  found: UnitMatch | null,
  lexicon: QuantityLexicon,
): boolean {
  const { tokens } = model;
  if (lexicon.ageOpeners.before(tokens, numeral.firstToken)) return true;
  if (found !== null && found.unit !== 'year') return false;
  if (isAgeOfName(model, numeral, found?.endToken ?? null, lexicon)) return true;
  return found !== null && isAgeOfPerson(tokens, numeral.firstToken, found.endToken, lexicon);
}

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
  // "Manchester United (34)".
  if (name.words === 0 || isOrganisation(tokens, name.first, mark, lexicon)) return false;
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

function isOrganisation(tokens: readonly Token[], first: number, end: number, lexicon: QuantityLexicon): boolean {
  for (let index = first; index < end; index++) if (lexicon.organisations.at(tokens, index)) return true;
  return false;
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

/** "un hombre de 53 años", "la mujer, de 34 años, murió", "donne tra i 24 e i 67 anni": a person, a link or "between", years. */
function isAgeOfPerson(tokens: readonly Token[], number: number, end: number, lexicon: QuantityLexicon): boolean {
  const first = comparisonStart(tokens, number, lexicon);
  const link = lexicon.betweenOpeners.before(tokens, first) ?? lexicon.nounLinks.before(tokens, first);
  if (!link) return false;
  const isApart = tokens[link.firstToken - 1]?.text === ',' && /^[,.;)]$/.test(tokens[end]?.text ?? '.');
  return isPersonBefore(tokens, isApart ? link.firstToken - 1 : link.firstToken, lexicon);
}

/**
 * "Los detenidos tienen entre 24 y 67 años": years in tokens [first, end), the last number being `value`, after a verb that
 * says how old somebody is. What they are of or for makes a time of them: "tiene 15 años de historia", "tiene dos años para
 * pagar".
 */
export function isAgeByVerb(
  tokens: readonly Token[],
  first: number,
  end: number,
  { value }: Numeral,
  lexicon: QuantityLexicon,
): boolean {
  if (value > OLDEST) return false;
  const compared = comparisonStart(tokens, first, lexicon);
  const start = lexicon.betweenOpeners.before(tokens, compared)?.firstToken ?? compared;
  if (!lexicon.ageVerbs.before(tokens, start) || lexicon.agoVerbs.before(tokens, start)) return false;
  return [lexicon.nounLinks, lexicon.adjunctOpeners, lexicon.fillers].every((words) => !words.at(tokens, end));
}
