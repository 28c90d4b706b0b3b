/** Ages that no word of age marks: after a full name, after a person. Knows commas, links and nouns for people. */
import type { Numeral } from '../numbers/index.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** No person known has reached it by more than a year or two. */
const OLDEST = 120;

/** "Ana Ruiz, 34, said": two words of a name, a comma, a number of years, a mark. */
export function isAgeOfName(tokens: readonly Token[], { firstToken, endToken, value, form }: Numeral): boolean {
  if (form !== 'digits' || !Number.isInteger(value) || value < 1 || value > OLDEST) return false;
  const isName = (index: number) => tokens[index]?.kind === 'word' && isUpperCase(tokens[index]?.text.charAt(0) ?? '');
  const after = tokens[endToken]?.text ?? '.';
  return (
    tokens[firstToken - 1]?.text === ',' && isName(firstToken - 2) && isName(firstToken - 3) && /^[,.;)]$/.test(after)
  );
}

/** "un hombre de 53 años": a person, a link, years. */
export function isAgeOfPerson(tokens: readonly Token[], first: number, lexicon: QuantityLexicon): boolean {
  const link = lexicon.nounLinks.before(tokens, first);
  return link !== null && lexicon.kindOf(tokens[link.firstToken - 1]?.lower ?? '') === 'people';
}
