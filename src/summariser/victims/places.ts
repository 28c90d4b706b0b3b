/**
 * Where a child or a victim can be found: the name of a school, a home's street and number. Knows the shapes; the words are
 * the language's data.
 */
import type { Sentence, TextModel } from '../text/model.ts';
import { hasCapital } from '../text/tokens.ts';
import type { VictimLexicon } from './lexicon.ts';
import { nameAt, nameBefore, type TokenRun } from './people.ts';

/** Tokens between a street's name and its number: "Calle Mayor, 12". */
const NUMBER_REACH = 3;

/** Schools by name and homes by street, in sentences that speak of a child, a victim or a home. */
export function findablePlaces(model: TextModel, lexicon: VictimLexicon): { schools: TokenRun[]; homes: TokenRun[] } {
  const schools: TokenRun[] = [];
  const homes: TokenRun[] = [];
  for (const sentence of model.sentences) {
    const speaksOf = (...lists: (typeof lexicon.children)[]) => anyIn(model, sentence, lists);
    if (speaksOf(lexicon.children, lexicon.victims, lexicon.kin)) schools.push(...schoolsIn(model, sentence, lexicon));
    const isHome = speaksOf(lexicon.homes);
    if (!isHome && !speaksOf(lexicon.children, lexicon.victims, lexicon.kin)) continue;
    const streets = streetsIn(model, sentence, lexicon);
    // Without a word for a home, only a house number makes a home of a street.
    homes.push(...streets.filter((run) => isHome || hasDigits(model, run)));
  }
  return { schools, homes };
}

function hasDigits({ tokens }: TextModel, { first, end }: TokenRun): boolean {
  for (let index = first; index < end; index++) if (tokens[index]?.kind === 'digits') return true;
  return false;
}

function anyIn({ tokens }: TextModel, sentence: Sentence, lists: readonly VictimLexicon['children'][]): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index++)
    if (lists.some((list) => list.at(tokens, index))) return true;
  return false;
}

function schoolsIn(model: TextModel, sentence: Sentence, lexicon: VictimLexicon): TokenRun[] {
  const { tokens, language } = model;
  const found: TokenRun[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const school = lexicon.schools.at(tokens, index);
    if (!school) continue;
    const isJoined = tokens[index - 1]?.text === '-';
    const before = nameBefore(model, isJoined ? index - 1 : index, sentence.firstToken);
    const isCapital = hasCapital(tokens[index]);
    const open = tokens[school.endToken]?.text === '"' || tokens[school.endToken]?.text === '“' ? 1 : 0;
    const after = nameAt(model, pastArticle(model, school.endToken + open), sentence.endToken);
    // "Lincoln Primary School" has a capital of its own; where every noun has, the name has two words or a hyphen.
    const isNamedBefore = before !== null && isCapital && (!language.nounsAreCapitalised || isJoined);
    if (isNamedBefore && before) found.push({ first: before.first, end: school.endToken });
    else if (after) found.push({ first: index, end: after.end });
    index = school.endToken - 1;
  }
  return found;
}

/** "colegio La Salle", "basisschool De Regenboog": an article with a capital belongs to the name. */
function pastArticle({ tokens, language }: TextModel, index: number): number {
  const token = tokens[index];
  const isPart = token?.kind === 'word' && hasCapital(token) && language.functionWords.has(token.lower);
  return isPart ? index + 1 : index;
}

function streetsIn(model: TextModel, sentence: Sentence, lexicon: VictimLexicon): TokenRun[] {
  const { tokens } = model;
  const found: TokenRun[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (isCompound(model, index, lexicon)) {
      found.push({ first: index, end: pastNumber(model, index + 1, sentence.endToken) });
      continue;
    }
    const street = lexicon.streets.at(tokens, index);
    if (!street) continue;
    const after = nameAfterStreet(model, street.endToken, sentence.endToken);
    const before = nameBefore(model, index, sentence.firstToken);
    if (after) found.push({ first: index, end: pastNumber(model, after.end, sentence.endToken) });
    else if (before) {
      const hasNumber = tokens[before.first - 1]?.kind === 'digits';
      found.push({
        first: hasNumber ? before.first - 1 : before.first,
        end: pastNumber(model, street.endToken, sentence.endToken),
      });
    }
    index = street.endToken - 1;
  }
  return found;
}

/** "calle de Alcalá": small words before the name. */
function nameAfterStreet(model: TextModel, from: number, end: number): TokenRun | null {
  for (let index = from; index < Math.min(end, from + 3); index++) {
    const name = nameAt(model, index, end);
    if (name) return name;
    if (!model.language.functionWords.has(model.tokens[index]?.lower ?? '')) return null;
  }
  return null;
}

/** "Lindenstraße": name and street in one word. */
function isCompound({ tokens }: TextModel, index: number, { streetEndings }: VictimLexicon): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !hasCapital(token)) return false;
  return streetEndings.some((ending) => token.lower.endsWith(ending) && token.lower.length > ending.length + 2);
}

function pastNumber({ tokens }: TextModel, from: number, end: number): number {
  for (let index = from; index < Math.min(end, from + NUMBER_REACH); index++) {
    const token = tokens[index];
    if (token?.kind === 'digits') return index + 1;
    if (token?.kind === 'word' && token.text.length > 3) break;
  }
  return from;
}
