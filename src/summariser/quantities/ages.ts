/** Ages that no word of age marks: after a full name, after a person. Knows commas, links and nouns for people. */
import type { Numeral } from '../numbers/index.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** No person known has reached it by more than a year or two. */
const OLDEST = 120;

/**
 * "Ana Ruiz, 34, said"; with `unitEnd` also "Ana Ruiz, de 13 años, fue": two words of a name, or one before a link, a comma,
 * a number of years, a mark. `unitEnd` is the index after the years, or null where none are said.
 */
export function isAgeOfName(
  tokens: readonly Token[],
  { firstToken, endToken, value, form }: Numeral,
  unitEnd: number | null,
  lexicon: QuantityLexicon,
): boolean {
  if (form !== 'digits' || !Number.isInteger(value) || value < 1 || value > OLDEST) return false;
  const isName = (index: number) => tokens[index]?.kind === 'word' && isUpperCase(tokens[index]?.text.charAt(0) ?? '');
  const after = tokens[unitEnd ?? endToken]?.text ?? '.';
  const link = unitEnd === null ? null : lexicon.nounLinks.before(tokens, firstToken);
  const comma = (link?.firstToken ?? firstToken) - 1;
  return (
    tokens[comma]?.text === ',' && isName(comma - 1) && (link !== null || isName(comma - 2)) && /^[,.;)]$/.test(after)
  );
}

/** "un hombre de 53 años": a person, a link, years. */
export function isAgeOfPerson(tokens: readonly Token[], first: number, lexicon: QuantityLexicon): boolean {
  const link = lexicon.nounLinks.before(tokens, first);
  return link !== null && lexicon.kindOf(tokens[link.firstToken - 1]?.lower ?? '') === 'people';
}
