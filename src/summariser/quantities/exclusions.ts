/**
 * Numerals that count nothing: parts of dates, times, phones, codes, names, laws, scores, list numbers. Knows the signs and
 * the shape around a numeral; the words are data. Looks at a fixed number of tokens.
 */
import type { Numeral } from '../numbers/index.ts';
import { isLowerCase, isUpperCase } from '../text/characters.ts';
import type { TextModel } from '../text/model.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityLexicon } from './lexicon.ts';

const DASHES = new Set(['-', '–', '—', '‑']);
const CODE_SIGNS = new Set(['#', '№', '§', '@', '=', '&', '\\', '_', '^']);
/** Digits of a run of digit groups from which it is a phone or account number. */
const PHONE_DIGITS = 7;
/** Digits of most European and American postcodes. */
const POSTCODE_DIGITS = 5;
/** How far a street's kind may stand from its number, in tokens. */
const STREET_REACH = 5;

/** True where the numeral is no count. `unit`: what was found beside it, which most traps have not. */
export function countsNothing(
  model: TextModel,
  numeral: Numeral,
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
  if (numeral.ordinal || numeral.vague) return true;
  if (numeral.article && lexicon.countingOne.at(tokens, firstToken) === null) return true;
  if (numeral.article && lexicon.pronounOneAfter.before(tokens, firstToken)) return true;
  if (before && !first.spaceBefore && touchesCode(tokens, firstToken, before, numeral)) return true;
  if (lexicon.notCount.at(tokens, firstToken)) return true;
  if (lexicon.notCountAfter.at(tokens, endToken)) return true;
  // "Line 5" is a name, "line 5 %" is not.
  if (unit !== 'percent' && !/^[A-Z]{3}/.test(unit ?? '') && lexicon.notCountBefore.before(tokens, firstToken))
    return true;
  if (!hasUnit && lexicon.namesBefore.before(tokens, firstToken)) return true;
  if (numeral.form === 'words') return false;
  if (!hasUnit && (names.has(numeral.value) || isAddress(tokens, numeral, lexicon))) return true;
  if (!hasUnit && (touchesAfter(tokens, endToken) || isDigitCode(first, numeral))) return true;
  if (isPhone(tokens, numeral) && !(hasUnit && endToken - firstToken > 1)) return true;
  if (isListNumber(model, numeral)) return true;
  return (
    !hasUnit && (isNamed(model, tokens, numeral, lexicon) || isModel(tokens, numeral) || isBareYear(tokens, numeral))
  );
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
    const brand =
      before?.kind === 'word' &&
      isUpperCase(before.text.charAt(0)) &&
      lexicon.notCountBefore.before(tokens, firstToken);
    const letter =
      after?.kind === 'word' &&
      !after.spaceBefore &&
      !lexicon.units.at(tokens, endToken) &&
      !lexicon.touchingUnits.at(tokens, endToken);
    const prefix = before?.kind === 'word' && first?.spaceBefore === false && isUpperCase(before.text.charAt(0));
    if (brand || letter || prefix) names.add(value);
  }
  return names;
}

function touchesCode(tokens: readonly Token[], index: number, before: Token, numeral: Numeral): boolean {
  if (before.kind === 'word')
    return tokens[index - 2]?.text !== '$' && !/^(?:US|EUR|USD|GBP|CHF|RM|Rs|rs|Kc|kr)$/.test(before.text);
  if (CODE_SIGNS.has(before.text)) return true;
  if (before.text === '+' && numeral.form === 'digits' && numeral.value > 99) return true;
  const earlier = tokens[index - 2];
  // "Section 8(2)", "page 3(b)".
  if (before.text === '(') return !before.spaceBefore && earlier?.kind === 'digits';
  if (before.text === '/' || before.text === ':')
    return earlier !== undefined && !before.spaceBefore && earlier.kind !== 'symbol';
  if (!DASHES.has(before.text) || before.spaceBefore || !earlier) return false;
  // `COVID-19`, `G-7`, `A350-900`, and scores and models that go down: `2-1`, `787-9`. `12-15` is a range.
  return (
    earlier.kind === 'word' ||
    touchesWord(tokens, index - 2) ||
    (earlier.kind === 'digits' && Number(earlier.text) >= numeral.value)
  );
}

/** "221 Baker Street", "36 quai des Orfèvres", "calle Mayor, 14", "75001 Paris". */
function isAddress(tokens: readonly Token[], numeral: Numeral, lexicon: QuantityLexicon): boolean {
  const { firstToken, endToken, value, form, start, end } = numeral;
  if (form !== 'digits' || value < 2) return false;
  for (let index = endToken; index < endToken + STREET_REACH; index++) {
    const token = tokens[index];
    if (lexicon.streets.at(tokens, index)) return true;
    if (token?.kind !== 'word' || !isUpperCase(token.text.charAt(0))) break;
  }
  const comma = tokens[firstToken - 1]?.text === ',';
  const next = tokens[endToken];
  const isName = next?.kind === 'word' && isUpperCase(next.text.charAt(0));
  if (comma && isName && end - start === POSTCODE_DIGITS) return true;
  for (let index = firstToken - (comma ? 2 : 1); index > firstToken - STREET_REACH; index--) {
    const token = tokens[index];
    if (lexicon.streetsBefore.at(tokens, index)) return true;
    const isLink = lexicon.nameLinks.at(tokens, index) !== null;
    if (token?.kind !== 'word' || !(isUpperCase(token.text.charAt(0)) || isLink)) break;
  }
  return false;
}

const touchesWord = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.spaceBefore === false && tokens[index - 1]?.kind === 'word';

function touchesAfter(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || next.spaceBefore) return false;
  const later = tokens[end + 1];
  const laterTouches = later !== undefined && !later.spaceBefore;
  if (next.kind === 'word') return true;
  if (next.text === ':' || next.text === '/') return laterTouches && later.kind !== 'symbol';
  if (DASHES.has(next.text) && laterTouches && later.kind === 'digits')
    return Number(later.text) <= Number(tokens[end - 1]?.text);
  return next.text === '°' || (next.text === '.' && laterTouches && later.kind === 'digits');
}

/** `007`, `0800`: a leading zero that no amount has. */
const isDigitCode = (first: Token, { form }: Numeral): boolean =>
  form === 'digits' && first.text.length > 1 && first.text.startsWith('0');

/** Three or more digit groups with single signs or spaces between them, or two that make seven digits. */
function isPhone(tokens: readonly Token[], { firstToken: index, endToken }: Numeral): boolean {
  let first = index;
  let groups = 1;
  const joins = (sign: Token | undefined) =>
    sign !== undefined && (DASHES.has(sign.text) || sign.text === ')' || sign.text === '(' || sign.text === '.');
  const step = (from: number, direction: 1 | -1): number => {
    for (let at = from + direction; Math.abs(at - from) <= 3; at += direction) {
      if (tokens[at]?.kind === 'digits') return at;
      if (!joins(tokens[at])) return -1;
    }
    return -1;
  };
  let digits = tokens[index]?.text.length ?? 0;
  for (let at = step(first, -1); at >= 0 && groups < 6; at = step(first, -1)) {
    first = at;
    groups++;
    digits += tokens[at]?.text.length ?? 0;
  }
  let last = index;
  for (let at = step(last, 1); at >= 0 && groups < 6; at = step(last, 1)) {
    last = at;
    groups++;
    digits += tokens[at]?.text.length ?? 0;
  }
  if (groups >= 3 && /^[.,'’]$/.test(tokens[first + 1]?.text ?? '') && first === index && last < endToken) return false;
  if (groups >= 3) return digits >= PHONE_DIGITS;
  return groups === 2 && digits >= PHONE_DIGITS && !/[.,]/.test(tokens[first + 1]?.text ?? '');
}

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
  if (before?.kind !== 'word' || !isUpperCase(before.text.charAt(0)) || !tokens[firstToken]?.spaceBefore) return false;
  const sentence = model.sentences[model.sentenceOfToken[firstToken] ?? -1];
  if (sentence && sentence.firstToken >= firstToken - 1) return false;
  if (lexicon.prepositions.at(tokens, firstToken - 1)) return false;
  return !(next?.kind === 'word' && isLowerCase(next.text.charAt(0)) && !model.language.functionWords.has(next.lower));
}

/** "400 737 Max jets": a figure after a number and before a name is part of the name. */
function isModel(tokens: readonly Token[], { firstToken, endToken, form }: Numeral): boolean {
  const before = tokens[firstToken - 1];
  const next = tokens[endToken];
  if (form !== 'digits' || next?.kind !== 'word' || !isUpperCase(next.text.charAt(0))) return false;
  return before?.kind === 'digits';
}

/** A four-digit number from 1500 to 2100 without a sign, before nothing that it could count. */
function isBareYear(tokens: readonly Token[], { value, endToken, form, start, end }: Numeral): boolean {
  if (form !== 'digits' || end - start !== 4 || value < 1500 || value > 2100) return false;
  const next = tokens[endToken];
  return next === undefined || next.kind !== 'word';
}
