/**
 * Numerals that count nothing: parts of dates, times, phones, codes, names, laws, scores, list numbers. Knows the signs and
 * the shape around a numeral; the words are data. Looks at a fixed number of tokens.
 */
import type { Numeral } from '../numbers/index.ts';
import { DASHES, isLowerCase } from '../text/characters.ts';
import { isCurrencyLetters } from '../text/currencies.ts';
import type { TextModel } from '../text/model.ts';
import { hasCapital, type Token } from '../text/tokens.ts';
import { isAddress, isPhone } from './contacts.ts';
import type { QuantityLexicon } from './lexicon.ts';
import type { NumeralOrRatio } from './ratios.ts';
import { isNoShare } from './vague.ts';

const CODE_SIGNS = new Set(['#', '№', '§', '@', '=', '&', '\\', '_', '^']);

/** True where the numeral is no count. `unit`: what was found beside it, which most traps have not. */
export function countsNothing(
  model: TextModel,
  numeral: NumeralOrRatio,
  unit: string | null,
  names: ReadonlySet<number>,
  lexicon: QuantityLexicon,
): boolean {
  const { tokens } = model;
  const hasUnit = unit !== null;
  const { firstToken, endToken } = numeral;
  const before = tokens[firstToken - 1];
  const first = tokens[firstToken];
  if (!first) return true;
  if (numeral.ordinal || isNoShare(model, numeral, lexicon)) return true;
  if (numeral.article && lexicon.countingOne.at(tokens, firstToken) === null) return true;
  if (numeral.article && lexicon.pronounOneAfter.before(tokens, firstToken)) return true;
  const isNegated = lexicon.negatives.before(tokens, firstToken - 1) !== null;
  if (before && !first.spaceBefore && !isNegated && touchesCode(tokens, firstToken, before, numeral)) return true;
  if (lexicon.notCount.at(tokens, firstToken)) return true;
  if (lexicon.notCountAfter.at(tokens, endToken)) return true;
  // "Line 5" is a name, "line 5 %" is not.
  if (unit !== 'percent' && !/^[A-Z]{3}/.test(unit ?? '') && lexicon.notCountBefore.before(tokens, firstToken))
    return true;
  if (!hasUnit && lexicon.namesBefore.before(tokens, firstToken)) return true;
  if (numeral.form === 'words') return false;
  if (!hasUnit && (names.has(numeral.value) || isAddress(tokens, numeral, lexicon))) return true;
  if (!hasUnit && (touchesAfter(tokens, endToken) || isDigitCode(first))) return true;
  // "1 234 567 habitants", "im Mai 2015 300 Menschen": nobody counts by a telephone number.
  const isCounted = lexicon.kindOf(tokens[endToken]?.lower ?? '') !== null || (hasUnit && endToken - firstToken > 1);
  if (!isCounted && isPhone(tokens, numeral)) return true;
  if (isListNumber(model, numeral)) return true;
  return !hasUnit && (isNamed(model, tokens, numeral, lexicon) || isBareYear(tokens, numeral));
}

/**
 * Figures that the text itself uses as a name somewhere: 737 after "Boeing 737", 777 after "777x". Three digits or more, since
 * "Boeing 2" says nothing about a 2 elsewhere.
 */
export function numberNames(
  { tokens }: TextModel,
  numerals: readonly Numeral[],
  lexicon: QuantityLexicon,
): ReadonlySet<number> {
  const names = new Set<number>();
  for (const { firstToken, endToken, form, value, ordinal } of numerals) {
    if (form !== 'digits' || ordinal || value < 100 || value > 9999 || !Number.isInteger(value)) continue;
    const [before, first, after] = [tokens[firstToken - 1], tokens[firstToken], tokens[endToken]];
    const brand = hasCapital(before) && lexicon.notCountBefore.before(tokens, firstToken);
    const letter =
      after?.kind === 'word' &&
      !after.spaceBefore &&
      !lexicon.units.at(tokens, endToken) &&
      !lexicon.touchingUnits.at(tokens, endToken);
    const prefix = first?.spaceBefore === false && hasCapital(before);
    if (brand || letter || prefix) names.add(value);
  }
  return names;
}

function touchesCode(tokens: readonly Token[], index: number, before: Token, numeral: Numeral): boolean {
  if (before.kind === 'word') return tokens[index - 2]?.text !== '$' && !isCurrencyLetters(before.text);
  if (CODE_SIGNS.has(before.text)) return true;
  if (before.text === '+' && numeral.value > 99) return true;
  const earlier = tokens[index - 2];
  // "Section 8(2)", "page 3(b)".
  if (before.text === '(') return !before.spaceBefore && earlier?.kind === 'digits';
  if (before.text === '/' || before.text === ':') return !before.spaceBefore && earlier?.kind !== 'symbol';
  if (!DASHES.has(before.text) || before.spaceBefore || !earlier) return false;
  // `COVID-19`, `G-7`, and scores and models that go down: `2-1`, `787-9`. `12-15` is a range.
  return earlier.kind === 'word' || Number(earlier.text) >= numeral.value;
}

function touchesAfter(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || next.spaceBefore) return false;
  const later = tokens[end + 1];
  const laterTouches = later !== undefined && !later.spaceBefore;
  if (next.kind === 'word') return true;
  if (next.text === ':' || next.text === '/') return laterTouches && later.kind !== 'symbol';
  return DASHES.has(next.text) && laterTouches && later.kind === 'digits';
}

/** `007`, `0800`: a leading zero that no amount has. */
const isDigitCode = ({ text }: Token): boolean => text.length > 1 && text.startsWith('0');

/** "1." or "2)" at the beginning of a paragraph. */
function isListNumber(model: TextModel, { start, end, firstToken, endToken }: Numeral): boolean {
  const paragraph = model.paragraphs[model.sentences[model.sentenceOfToken[firstToken] ?? -1]?.paragraph ?? -1];
  const next = model.tokens[endToken];
  return (
    paragraph?.start === start &&
    end - start <= 3 &&
    next !== undefined &&
    !next.spaceBefore &&
    (next.text === '.' || next.text === ')')
  );
}

/** "Apollo 11", "Windows 10", "Formula 1": a capitalised word before, and no noun after that could be counted. */
function isNamed(
  model: TextModel,
  tokens: readonly Token[],
  { firstToken, endToken, form }: Numeral,
  lexicon: QuantityLexicon,
): boolean {
  if (form !== 'digits') return false;
  const before = tokens[firstToken - 1];
  const next = tokens[endToken];
  if (!hasCapital(before) || !tokens[firstToken]?.spaceBefore) return false;
  const sentence = model.sentences[model.sentenceOfToken[firstToken] ?? -1];
  if (sentence && sentence.firstToken >= firstToken - 1) return false;
  if (lexicon.prepositions.at(tokens, firstToken - 1)) return false;
  // "Die Polizei nahm in Köln 40 Personen fest": where nouns have capitals, one on either side says nothing.
  const hasNoun = next?.kind === 'word' && (isLowerCase(next.text.charAt(0)) || isNounByCapital(model, next));
  return !hasNoun || model.language.functionWords.has(next.lower);
}

/** A word with a capital where all nouns have one, and no short name such as the "SL" of "Mercedes 300 SL". */
const isNounByCapital = ({ language }: TextModel, { text, lower }: Token): boolean =>
  language.nounsAreCapitalised === true && text.slice(1) === lower.slice(1) && text.length > 1;

/** A four-digit number from 1500 to 2100 without a sign, before nothing that it could count. */
function isBareYear(tokens: readonly Token[], { value, endToken, start, end }: Numeral): boolean {
  if (end - start !== 4 || value < 1500 || value > 2100) return false;
  return tokens[endToken]?.kind !== 'word';
}

/** "its popular 737 Max jet": a hundred or more of something in the singular is a name, where the language shows the plural. */
export function isModelName(
  tokens: readonly Token[],
  numeral: Numeral,
  words: readonly string[],
  lexicon: QuantityLexicon,
): boolean {
  const { value, form, endToken } = numeral;
  if (lexicon.nounShape !== 'last' || form !== 'digits' || value < 100 || value > 9999) return false;
  if (!hasCapital(tokens[endToken])) return false;
  return !words.some((word) => lexicon.isPlural(word) || lexicon.kindOf(word) === 'people');
}
